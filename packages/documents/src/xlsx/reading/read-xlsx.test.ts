import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { documentsSentence } from '../../messages/sentence.ts';
import { workbookOf } from '../../testing/office-parts.ts';
import { cellAddress, cellRange, columnLetter } from './address.ts';
import { formatOfCode } from './cell-formats.ts';
import { readXlsx, type XlsxLimits } from './read-xlsx.ts';
import { serialDate } from './serial-date.ts';
import { gridOf } from './sheet.ts';

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const styles = `<styleSheet ${main}><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="10"/><xf numFmtId="31"/></cellXfs></styleSheet>`;
const strings = `<sst ${main}><si><t>甲</t></si><si><r><t>雨污</t></r><r><rPr><b/></rPr><t xml:space="preserve">分流 </t></r><rPh sb="0" eb="1"><t>yuwu</t></rPh></si><si><t>上_x000D_
下</t></si></sst>`;

function cellsOf(sheetData: string, parts: Record<string, string> = {}) {
  const file = workbookOf(`<sheetData>${sheetData}</sheetData>`, {
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': strings,
    ...parts,
  });
  const workbook = readXlsx(file);
  if ('refused' in workbook) throw new Error(workbook.code);
  return workbook.sheets[0]!.cells;
}

describe('a cell', () => {
  it.each([
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', { kind: 'text', value: '甲' }],
    ['runs without their readings', '<c r="A1" t="s"><v>1</v></c>', { kind: 'text', value: '雨污分流 ' }],
    ['an escaped line end', '<c r="A1" t="s"><v>2</v></c>', { kind: 'text', value: '上\n下' }],
    [
      'an inline string',
      '<c r="A1" t="inlineStr"><is><r><t>内</t></r><r><t>联</t></r></is></c>',
      { kind: 'text', value: '内联' },
    ],
    ['a number', '<c r="A1"><v>1.5E3</v></c>', { kind: 'number', value: 1500, text: '1500' }],
    ['a share', '<c r="A1" s="3"><v>6.5000000000000002E-2</v></c>', { kind: 'number', value: 0.065, text: '6.5%' }],
    ['a date', '<c r="A1" s="1"><v>46326</v></c>', { kind: 'date', value: '2026-10-31' }],
    ['a date of a Chinese edition', '<c r="A1" s="4"><v>46326</v></c>', { kind: 'date', value: '2026-10-31' }],
    [
      'a date with a format of its own',
      '<c r="A1" s="2"><v>46326.5</v></c>',
      { kind: 'date', value: '2026-10-31T12:00:00' },
    ],
    ['a truth value', '<c r="A1" t="b"><v>1</v></c>', { kind: 'bool', value: true, text: 'TRUE' }],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', { kind: 'error', value: '#REF!' }],
    ['a formula with its last result', '<c r="A1"><f>1+1</f><v>2</v></c>', { kind: 'number', value: 2, formula: true }],
    ['a formula of text', '<c r="A1" t="str"><f>A2</f><v>甲</v></c>', { kind: 'text', value: '甲', formula: true }],
  ])('%s is read', (_, xml, expected) => expect(cellsOf(`<row r="1">${xml}</row>`)).toMatchObject([expected]));

  it('without address stands right of the one before', () => {
    const cells = cellsOf('<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="C2"><v>3</v></c><c><v>4</v></c></row>');
    expect(cells.map(({ row, column }) => [row, column])).toEqual([
      [1, 1],
      [1, 2],
      [2, 3],
      [2, 4],
    ]);
  });

  it('that is only styled is no cell', () => expect(cellsOf('<row r="9"><c r="A9" s="1"/></row>')).toEqual([]));
});

it('prefixes of namespaces do not matter', () => {
  const x = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const workbook = readXlsx(
    workbookOf('', {
      'xl/worksheets/sheet1.xml': `<x:worksheet ${x}><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    }),
  );
  expect(workbook).toMatchObject({ sheets: [{ cells: [{ value: 7 }] }] });
});

it('merged ranges and the grid have places as the spreadsheet counts', () => {
  const workbook = readXlsx(
    workbookOf(
      '<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="B2:C3"/></mergeCells>',
    ),
  );
  if ('refused' in workbook) throw new Error(workbook.code);
  expect(workbook.sheets[0]!.merged).toEqual([{ firstRow: 2, firstColumn: 2, lastRow: 3, lastColumn: 3 }]);
  expect(gridOf(workbook.sheets[0]!)).toEqual([[], ['', '1']]);
});

describe('days of a spreadsheet', () => {
  it.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, null],
    [61, false, '1900-03-01'],
    [46326, false, '2026-10-31'],
    [0, true, '1904-01-01'],
    [44864, true, '2026-10-31'],
    [-1, false, null],
    [3_000_000, false, null],
    [Number.NaN, false, null],
  ])('%d (1904: %s) is %s', (serial, from1904, date) => expect(serialDate(serial, from1904)).toBe(date));
});

it.each([
  ['yyyy-mm-dd', 'date'],
  ['[$-804]yyyy"年"m"月"d"日";@', 'date'],
  ['General', 'plain'],
  ['#,##0.00"户"', 'plain'],
  ['0.0"day"', 'plain'],
  ['0.0%', 'percent'],
  ['[Red]0.00', 'plain'],
])('the format %s is %s', (code, format) => expect(formatOfCode(code)).toBe(format));

it('letters of columns and addresses agree', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 16_384 }), fc.integer({ min: 1, max: 1_048_576 }), (column, row) => {
      expect(cellAddress(`${columnLetter(column)}${row}`)).toEqual({ row, column });
    }),
  );
  expect(cellRange('C3:B2')).toEqual({ firstRow: 2, firstColumn: 2, lastRow: 3, lastColumn: 3 });
  expect(cellAddress('1A')).toBeNull();
});

const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(80 * 1024 * 1024) }, { level: 9 });
const entity = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
const far = (address: string) =>
  workbookOf(`<sheetData><row r="${address.replace(/\D/g, '')}"><c r="${address}"><v>1</v></c></row></sheetData>`);

describe('hostile and broken files are refused with a sentence in both languages', () => {
  const many: Partial<XlsxLimits> = { maxSheets: 0 };
  it.each([
    ['too large', new Uint8Array(100), 'file-too-large', { maxBytes: 99 }],
    ['empty', new Uint8Array(0), 'file-not-xlsx', {}],
    ['a picture', strToU8('\u0089PNG'), 'file-not-xlsx', {}],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'file-not-xlsx', {}],
    ['an old or encrypted workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'file-old-or-encrypted', {}],
    ['cut off', workbookOf('<sheetData/>').slice(0, 400), 'file-damaged', {}],
    ['no XML', workbookOf('<sheetData>'), 'file-damaged', {}],
    [
      'with own entities',
      workbookOf('', { 'xl/worksheets/sheet1.xml': `${entity}<worksheet>&b;</worksheet>` }),
      'file-damaged',
      {},
    ],
    ['nested without end', workbookOf('<a>'.repeat(5000)), 'file-damaged', {}],
    [
      'a sheet without its part',
      workbookOf('', {
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="gone.xml"/></Relationships>',
      }),
      'file-damaged',
      {},
    ],
    ['a bomb', bomb, 'file-expands-too-far', {}],
    ['of too many parts', workbookOf('<sheetData/>'), 'file-expands-too-far', { maxParts: 2 }],
    ['of too many sheets', workbookOf('<sheetData/>'), 'too-many-sheets', many],
    ['filled too far down', far('A20001'), 'too-many-rows', {}],
    ['filled too far right', far('ZZ1'), 'too-many-columns', {}],
    ['of too many cells', far('A1'), 'too-many-cells', { maxCells: 0 }],
  ] as const)('a file that is %s', (_, bytes, code, limits) => {
    const refusal = readXlsx(bytes, limits);
    expect(refusal).toMatchObject({ refused: true, code });
    if (!('refused' in refusal)) return;
    expect(documentsSentence(refusal, 'zh')).toMatch(/[。？]$/);
    expect(documentsSentence(refusal, 'en')).toMatch(/\.$/);
  });

  it('whatever the bytes are, there is an answer', () => {
    const whole = workbookOf('<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>', {
      'xl/sharedStrings.xml': strings,
    });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const bytes = Uint8Array.from(whole);
        bytes[at] = byte;
        const read = readXlsx(bytes);
        expect('refused' in read || Array.isArray(read.sheets)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
