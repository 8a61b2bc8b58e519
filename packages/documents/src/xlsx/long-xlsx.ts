// A table of any length into an Excel workbook of one sheet, piece by piece: rows are written as they come and never all in memory.
import type { Cell } from '@luoshi/ledger';
import { Zip, ZipDeflate } from 'fflate';
import { ZIP_EPOCH } from '../zip/fixed-zip.ts';
import { fittedHeight } from './fitted-row.ts';
import { columnLetter } from './reading/address.ts';
import { paperFor, sheetName } from './write-workbook.ts';

export interface LongTable {
  readonly title: string;
  /** Heads with widths in digits of the sheet's font, of which a Chinese character takes two. */
  readonly columns: readonly { readonly head: string; readonly width: number }[];
  /** Some rows at a time. */
  readonly rows: AsyncIterable<readonly (readonly Cell[])[]>;
}

/** Most characters that a cell of Excel holds, in UTF-16 code units. */
const MAX_CELL = 32_767;
/** Fast: a long list is mostly the same words again. */
const LEVEL = 2;

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
/** Across, as wide as one page, over as many pages as it takes. */
const printed = ({ columns }: LongTable) =>
  `<pageSetup paperSize="${paperFor(columns)}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`;
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The bytes of the file in pieces: heads first and frozen, numbers as numbers, words as words even when they begin like a formula. */
export async function* longXlsx(table: LongTable): AsyncGenerator<Uint8Array> {
  let made: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    made.push(bytes);
  });
  const part = (name: string) => {
    const file = new ZipDeflate(name, { level: LEVEL });
    file.mtime = ZIP_EPOCH;
    zip.add(file);
    return (xml: string, isLast = false) => file.push(new TextEncoder().encode(xml), isLast);
  };
  for (const [name, xml] of Object.entries(fixedParts(sheetName(table.title)))) part(name)(head + xml, true);
  const sheet = part('xl/worksheets/sheet1.xml');
  sheet(head + sheetStart(table));
  const widths = table.columns.map(({ width }) => width);
  let row = 1;
  for await (const rows of table.rows) {
    const first = row + 1;
    row += rows.length;
    sheet(rows.map((cells, at) => rowXml(cells, first + at, 2, widths)).join(''));
    yield* made;
    made = [];
  }
  sheet(`</sheetData>${printed(table)}</worksheet>`, true);
  zip.end();
  yield* made;
}

function sheetStart({ columns }: LongTable): string {
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  return `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${rowXml(
    columns.map((column) => column.head),
    1,
    1,
    columns.map(({ width }) => width),
  )}`;
}

/** `style`: 1 of heads, 2 of all others. */
function rowXml(cells: readonly Cell[], row: number, style: 1 | 2, widths: readonly number[]): string {
  const xml = cells.map((cell, at) => {
    const place = `r="${columnLetter(at + 1)}${row}" s="${style}"`;
    if (cell === null || cell === '') return `<c ${place}/>`;
    if (typeof cell === 'number' && Number.isFinite(cell)) return `<c ${place}><v>${cell}</v></c>`;
    return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escaped(String(cell))}</t></is></c>`;
  });
  return `<row r="${row}" ht="${fittedHeight(cells, widths)}" customHeight="1">${xml.join('')}</row>`;
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Without what no XML may hold: control characters and halves of a pair. */
const escaped = (words: string): string =>
  words
    .slice(0, MAX_CELL)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replace(/[&<>"]/g, (mark) => marks[mark]!);

/** All parts but the sheet, by name. */
function fixedParts(sheet: string): Readonly<Record<string, string>> {
  const border = ['left', 'right', 'top', 'bottom'].map(
    (side) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`,
  );
  const ruled = 'numFmtId="0" borderId="1" applyBorder="1" xfId="0" applyAlignment="1"';
  const name = escaped(sheet);
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${KIND}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${KIND}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${name}'!$1:$1</definedName></definedNames></workbook>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7EDF5"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/></border><border>${border.join('')}</border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf ${ruled} fontId="1" fillId="2" applyFont="1" applyFill="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf ${ruled} fontId="0" fillId="0"><alignment vertical="center" wrapText="1"/></xf></cellXfs></styleSheet>`,
  };
}
