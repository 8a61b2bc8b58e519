import { expect, it } from 'vitest';
import { foldReview } from '../review/fold-review.ts';
import { summarise } from '../summary/summarise.ts';
import { testReading } from '../testing/reading.ts';
import { type Cell, toCsv, withoutGuard } from './csv.ts';
import { ledgerTable } from './ledger-table.ts';
import { summaryTables } from './summary-tables.ts';

const view = foldReview(testReading, []);

it.each<{ cell: Cell; csv: string }>([
  { cell: '一般', csv: '一般' },
  { cell: null, csv: '' },
  { cell: -6.5, csv: '-6.5' },
  { cell: 'a,b', csv: '"a,b"' },
  { cell: 'say "no"', csv: '"say ""no"""' },
  { cell: 'two\nlines', csv: '"two\nlines"' },
  { cell: '=HYPERLINK("x")', csv: '"\'=HYPERLINK(""x"")"' },
  { cell: '+86', csv: "'+86" },
  { cell: '-1+1', csv: "'-1+1" },
  { cell: '@sum', csv: "'@sum" },
  { cell: '\t=1', csv: "'\t=1" },
  { cell: '＝1', csv: "'＝1" },
])('writes $cell as $csv', ({ cell, csv }) => {
  expect(toCsv({ title: 't', columns: ['c'], rows: [[cell]] })).toBe(`c\r\n${csv}\r\n`);
});

it.each(['=1', '+86', '-1+1', '@sum', '＝1', "'一", '一', ''])('%s comes back without its apostrophe', (cell) => {
  const [, line = ''] = toCsv({ title: 't', columns: ['c'], rows: [[cell]] }).split('\r\n');
  expect(withoutGuard(line)).toBe(cell);
});

it('begins with a byte order mark only when asked', () => {
  const table = { title: 't', columns: ['甲'], rows: [] };
  expect(toCsv(table, { bom: true })).toBe('\ufeff甲\r\n');
  expect(toCsv(table)).toBe('甲\r\n');
});

it.each(['zh', 'en'] as const)('gives every fact a row as wide as the head (%s)', (language) => {
  const { columns, rows } = ledgerTable(testReading, view, language);
  expect(rows).toHaveLength(9);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]));
});

it('names bounds in words, which no spreadsheet takes for a formula', () => {
  const { columns, rows } = ledgerTable(testReading, view, 'zh');
  const bounds = rows.map((row) => row[columns.indexOf('限定')]).filter((bound) => bound !== null);
  expect(new Set(bounds)).toEqual(new Set(['等于', '约']));
});

it('lists targets as they are written, a target in words by its words', () => {
  const [targets] = summaryTables(summarise(testReading, view), 'zh');
  expect(targets!.rows).toEqual([
    ['地区生产总值', '6%', null, '5.2%', '120亿元'],
    ['粮食总产', '粮食总产保持稳定', null, null, '2.4亿斤'],
  ]);
});
