import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate } from '../../calendar/index.ts';
import { registerFromGrid, registerHeads } from './register-from-grid.ts';
import { registerProblems, registerSentence } from './register-problem.ts';

const unit = (id: string, name: string) => ({
  id,
  name,
  shortName: name,
  kind: 'department' as const,
  governmentCode: null,
});
const directory = {
  units: [unit('roads', '交通局'), unit('water', '水利局')],
  people: [
    { id: 'd1', name: '林秋', phone: null },
    { id: 'd2', name: '周禾', phone: null },
    { id: 'd3', name: '周禾', phone: null },
  ],
};
const today = isoDate('2026-03-02');
const read = (...rows: readonly (readonly string[])[]) =>
  registerFromGrid([registerHeads, ...rows], { directory, today });

const good = {
  kind: '大会建议',
  session: '第二次会议',
  number: '第12号',
  title: '关于修村道的建议',
  text: '全文',
  names: '林秋、周禾，外来人',
  delegation: '石渡代表团',
  day: '2026年2月5日',
  field: '交通',
  lead: '交通局',
  co: '水利局、交通局',
};
const rowOf = (changes: Partial<typeof good> = {}) => Object.values({ ...good, ...changes });

test('a row is read with its units and with the proposers that the directory knows for certain', () => {
  expect(read(rowOf()).rows).toEqual([
    {
      row: 2,
      kind: 'suggestion-plenary',
      session: '第二次会议',
      number: 12,
      title: '关于修村道的建议',
      text: '全文',
      proposers: [
        { person: 'd1', name: '林秋', delegation: '石渡代表团' },
        { person: null, name: '周禾', delegation: '石渡代表团' },
        { person: null, name: '外来人', delegation: '石渡代表团' },
      ],
      receivedOn: '2026-02-05',
      field: '交通',
      leadUnit: 'roads',
      coUnits: ['water'],
    },
  ]);
});

describe('a row is told what is wrong with it', () => {
  test.each([
    { changes: { title: '' }, code: 'cell-missing', head: '标题' },
    { changes: { kind: '议案' }, code: 'kind-unknown', head: '类别' },
    { changes: { number: '十二' }, code: 'number-impossible', head: '编号' },
    { changes: { number: '0' }, code: 'number-impossible', head: '编号' },
    { changes: { day: '2026-02-30' }, code: 'day-impossible', head: '收到日期' },
    { changes: { day: '2026-03-03' }, code: 'day-impossible', head: '收到日期' },
    { changes: { lead: '气象局' }, code: 'unit-unknown', head: '主办单位' },
    { changes: { co: '水利局、气象局' }, code: 'unit-unknown', head: '会办单位' },
    { changes: { text: '长'.repeat(20_001) }, code: 'text-too-long', head: '内容' },
  ])('$code in $head', ({ changes, code, head }) => {
    expect(read(rowOf(changes))).toMatchObject({ rows: [], problems: [{ code, row: 2, head }] });
  });
});

test('one number is given once in a kind and session', () => {
  const { rows, problems } = read(rowOf(), rowOf({ kind: '大会提案' }), rowOf({ title: '别的' }));
  expect(rows.map(({ row }) => row)).toEqual([2, 3]);
  expect(problems).toMatchObject([{ code: 'number-twice', row: 4, facts: { number: 12, other: 2 } }]);
});

test.each([
  { what: 'nothing', grid: [], codes: ['register-empty'] },
  { what: 'heads of another table', grid: [['姓名', '单位']], codes: Array(8).fill('head-missing') },
])('a sheet with $what is refused as a whole', ({ grid, codes }) => {
  expect(registerFromGrid(grid, { directory, today }).problems.map(({ code }) => code)).toEqual(codes);
});

test('whatever stands in the cells, every row is either read or told about, in both languages', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { maxLength: 12 }), { maxLength: 6 }), (cells) => {
      const { rows, problems } = read(...cells);
      const filled = cells.filter((row) => row.some((cell) => cell.trim() !== '')).length;
      expect(rows.length + problems.length).toBe(filled);
      for (const problem of problems) {
        expect(Object.keys(registerProblems)).toContain(problem.code);
        expect(registerSentence(problem, 'zh')).toMatch(/。$/);
        expect(registerSentence(problem, 'en')).toMatch(/\.$/);
      }
    }),
  );
});
