// A breakdown of three rows and a directory of three units, written for tests.
import type { BreakdownRow } from '@luoshi/ledger';
import { directoryNames } from '../breakdown/directory-names.ts';

export const madeUpNames = directoryNames(
  {
    units: [
      { id: 'u1', name: '青榆县水利局', shortName: '水利局', kind: 'department', leader: 'p1', initials: '' },
      { id: 'u2', name: '青榆县教育局', shortName: '教育局', kind: 'department', leader: null, initials: '' },
      { id: 'u3', name: '柳坪镇人民政府', shortName: '柳坪镇', kind: 'township', leader: null, initials: '' },
    ],
    leaders: [
      { post: 'p1', title: '副县长', name: '许成', initials: '' },
      { post: 'p2', title: '县长', name: null, initials: '' },
    ],
  },
  2026,
);

export function madeUpRow(number: number, change: Partial<BreakdownRow> = {}): BreakdownRow {
  return {
    id: `r${number}`,
    number,
    class: 'task',
    promise: { report: 'x', fact: `c${number}`, start: number * 10, end: number * 10 + 5, text: `第${number}句` },
    title: `任务${number}`,
    targets: [],
    heading: '水利',
    leaderPost: null,
    leadUnit: 'u1',
    collectingUnit: null,
    coUnits: [],
    limit: '2026-12-31',
    quarterlyPlan: ['', '', '', ''],
    monthlyPlan: Array.from({ length: 12 }, () => ''),
    resultForm: '',
    proposed: { leadUnit: { rule: 'lexicon', words: ['水'], confidence: 0.8 } },
    ...change,
  };
}

export const madeUpRows: readonly BreakdownRow[] = [madeUpRow(1), madeUpRow(2), madeUpRow(3)];
