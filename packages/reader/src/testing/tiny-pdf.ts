// PDFs made by hand: a few pages of Latin text in a font that every reader knows, and images without text.

/** `lines` from top to bottom; a page without lines is blank, or one image when `image` is set. */
export interface TinyPage {
  readonly lines: readonly string[];
  readonly image?: boolean;
}

/** A whole, unpacked PDF 1.4 file on A4. */
export function tinyPdf(pages: readonly TinyPage[]): Uint8Array {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
  const kids: string[] = [];
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  objects.push(
    stream('/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8', 'A'),
  );
  for (const page of pages) {
    const content = objects.push(stream('', contentOf(page)));
    kids.push(`${objects.push(pageObject(content))} 0 R`);
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`;
  return new TextEncoder().encode(file(objects));
}

/** One line of Chinese in a font that the file names but does not hold, as old typesetting programs wrote it. */
export function borrowedFontPdf(line: string): Uint8Array {
  const hex = [...line].map((character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  const system = '/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >>';
  return new TextEncoder().encode(
    file([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [7 0 R] /Count 1 >>',
      '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
      `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light ${system} /DW 1000 /FontDescriptor 5 0 R >>`,
      '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /StemV 93 >>',
      stream('', `BT /F1 16 Tf 60 700 Td <${hex}> Tj ET`),
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 6 0 R >>',
    ]),
  );
}

function pageObject(content: number): string {
  const resources = '<< /Font << /F1 3 0 R >> /XObject << /Im0 4 0 R >> >>';
  return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${resources} /Contents ${content} 0 R >>`;
}

function contentOf({ lines, image }: TinyPage): string {
  if (image) return 'q 500 0 0 700 40 60 cm /Im0 Do Q';
  return lines.map((line, i) => `BT /F1 12 Tf 60 ${760 - 20 * i} Td (${line}) Tj ET`).join('\n');
}

function stream(entries: string, data: string): string {
  return `<< ${entries} /Length ${data.length} >>\nstream\n${data}\nendstream`;
}

function file(objects: readonly string[]): string {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  return `${text}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
}
