// Sections into the bytes of a .docx, the same bytes for the same content: dates come in, none is read from a clock.
import { Document, type ISectionOptions, Packer } from 'docx';
import { fixedZip } from '../zip/fixed-zip.ts';
import { fontTableXml } from './fonts.ts';
import { NORMAL_RUN, normalStyle } from './normal-style.ts';
import { noteStyles } from './note-styles.ts';
import { printable } from './text.ts';

export interface Packing {
  /** For the file's properties. */
  readonly title: string;
  /** 发文机关, for the file's properties. */
  readonly organ: string;
  /** ISO date put into the file's properties as the day it was made and changed. */
  readonly date: string;
  readonly sections: readonly ISectionOptions[];
}

/** A .docx whose Normal style is 3号 仿宋, with footers that differ on odd and even pages. */
export async function packDocx(packing: Packing): Promise<Uint8Array> {
  const document = new Document({
    title: printable(packing.title),
    creator: printable(packing.organ),
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 },
    styles: {
      default: { document: { run: NORMAL_RUN } },
      importedStyles: [normalStyle(), ...noteStyles()],
    },
    sections: packing.sections,
  });
  const parts = [
    { path: 'docProps/core.xml', data: coreProperties(packing) },
    { path: 'word/fontTable.xml', data: fontTableXml() },
  ];
  const packed = await Packer.toArrayBuffer(document, undefined, parts);
  return fixedZip(new Uint8Array(packed));
}

/** The library dates this part by the clock, so it is ours. */
function coreProperties({ title, organ, date }: Packing): string {
  const at = `${date}T00:00:00Z`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(organ)}</dc:creator>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified>` +
    '</cp:coreProperties>'
  );
}

function escaped(text: string): string {
  return printable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
