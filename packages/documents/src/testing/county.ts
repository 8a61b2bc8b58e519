// A made-up county's directory and breakdown rows, for tests.
import type { BreakdownRow, Directory, Unit } from '@luoshi/ledger';

function unit(id: string, name: string, shortName: string): Unit {
  return { id, name: `澜溪县${name}`, shortName, kind: 'department', governmentCode: null };
}

export const directory: Directory = {
  units: [
    unit('u-dev', '发展和改革局', '发改局'),
    unit('u-build', '住房和城乡建设局', '住建局'),
    unit('u-traffic', '交通运输局', '交通局'),
    unit('u-farm', '农业农村局', '农业农村局'),
    unit('u-water', '水务局', '水务局'),
    unit('u-leaders', '人民政府', '县政府'),
  ],
  posts: [
    { id: 'p-vice-1', unit: 'u-leaders', title: '常务副县长', duty: 'county-leader' },
    { id: 'p-vice-2', unit: 'u-leaders', title: '副县长（城建）', duty: 'county-leader' },
    { id: 'p-dev-head', unit: 'u-dev', title: '局长', duty: 'first' },
  ],
  people: [
    { id: 'n-1', name: '陆承安', phone: null },
    { id: 'n-2', name: '温雅宁', phone: null },
  ],
  holdings: [
    { post: 'p-vice-1', person: 'n-1', from: '2024-01-01', until: null },
    { post: 'p-vice-2', person: 'n-2', from: '2025-03-01', until: null },
  ],
};

/** A row with everything filled; `changes` overrides. */
export function breakdownRow(number: number, changes: Partial<BreakdownRow> = {}): BreakdownRow {
  return {
    id: `w${number}`,
    number,
    class: 'task',
    promise: { report: 'r1', fact: `c${number}`, start: 0, end: 10, text: '新修步道二十公里。' },
    title: `新修第${number}段滨河步道`,
    targets: [{ measure: '新修步道', value: 20, upper: 30, unit: '公里', bound: '=' }],
    heading: '一、推进城乡融合',
    leaderPost: 'p-vice-2',
    leadUnit: 'u-build',
    collectingUnit: null,
    coUnits: ['u-dev', 'u-traffic'],
    limit: '2026-10-31',
    quarterlyPlan: ['完成设计', '开工', '主体完工', '验收'],
    monthlyPlan: Array.from({ length: 12 }, () => ''),
    resultForm: '验收报告',
    proposed: {},
    ...changes,
  };
}
