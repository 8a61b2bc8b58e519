import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDay } from './calendar-day.ts';
import { toCsv } from './csv.ts';
import { parseCsv } from './parse-csv.ts';

test.each([
  ['', []],
  ['a', [['a']]],
  [
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\nb\rc', [['a'], ['b'], ['c']]],
  ['\ufeffa,', [['a', '']]],
  [',\n', [['', '']]],
  ['a\n\nb', [['a'], [''], ['b']]],
  ['"a,b","c""d"', [['a,b', 'c"d']]],
  ['"a\r\nb",c', [['a\r\nb', 'c']]],
  ['"open,b', [['"open', 'b']]],
  ['a"b,"c"d', [['a"b', '"c"d']]],
  ["'=1+1,'a", [['=1+1', "'a"]]],
])('%j is read as %j', (text, rows) => {
  expect(parseCsv(text)).toEqual(rows);
});

test('cells copied out of a spreadsheet stand apart by tabs', () => {
  expect(parseCsv('甲\t"一\n二"\r\n丙,丁\t\r\n', '\t')).toEqual([
    ['甲', '一\n二'],
    ['丙,丁', ''],
  ]);
});

test('a table written is read back', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '=', '甲', ' ') });
  const table = fc.integer({ min: 1, max: 4 }).chain((width) => {
    const line = fc.array(cell, { minLength: width, maxLength: width });
    return fc.array(line, { minLength: 1, maxLength: 5 });
  });
  fc.assert(
    fc.property(table, ([columns, ...rows]) => {
      const written = toCsv({ title: '', columns: columns!, rows }, { bom: true });
      expect(parseCsv(written)).toEqual([columns, ...rows]);
    }),
  );
});

test.each([
  ['2026-06-30', '2026-06-30'],
  ['2026/6/3', '2026-06-03'],
  ['2026.6.3', '2026-06-03'],
  ['2026年6月3日', '2026-06-03'],
  ['2026年2月', '2026-02-28'],
  ['2028年2月底前', '2028-02-29'],
  ['6月30日', '2026-06-30'],
  ['6月底前', '2026-06-30'],
  ['12月', '2026-12-31'],
  ['2026-02-29', null],
  ['13月', null],
  ['尽早', null],
  ['', null],
])('the day of %s is %s', (words, day) => {
  expect(calendarDay(words, 2026)).toBe(day);
});

test('words without year give no day where no year is known', () => {
  expect(calendarDay('6月30日')).toBeNull();
});
