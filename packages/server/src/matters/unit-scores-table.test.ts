import { expect, it } from 'vitest';
import { unitScoresRows } from './unit-scores-table.ts';

const deduction = (at: number) => ({
  matter: `m${at}`,
  title: `第${at}号桥加固`,
  why: 'late-clock' as const,
  what: { zh: '首次反馈', en: 'first feedback' },
  on: '2026-03-05',
  points: 2,
});
const unit = (deductions: number) => ({
  unit: { id: 'u1', name: '交通局', fullName: '县交通运输局' },
  points: 96,
  matters: 100,
  late: deductions,
  returned: 0,
  slips: 0,
  deductions: Array.from({ length: deductions }, (_, at) => deduction(at)),
});

it.each([
  { deductions: 0, lines: 1 },
  { deductions: 10, lines: 1 },
  { deductions: 11, lines: 2 },
  { deductions: 2_000, lines: 200 },
])('a unit with $deductions deductions takes $lines lines, with each deduction once and its score once', (given) => {
  const rows = [...unitScoresRows([unit(given.deductions)])];
  expect(rows).toHaveLength(given.lines);
  expect(rows.map(([name]) => name)).toEqual(rows.map(() => '交通局'));
  expect(rows.map(([, points]) => points)).toEqual([96, ...Array(given.lines - 1).fill(null)]);
  const said = rows.flatMap((cells) => String(cells[6]).split('；').filter(Boolean));
  expect(said).toHaveLength(given.deductions);
  expect(new Set(said).size).toBe(given.deductions);
  for (const cells of rows) expect(String(cells[6]).length).toBeLessThan(32_767);
});
