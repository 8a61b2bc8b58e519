import { describe, expect, it } from 'vitest';
import { madeUpRow, madeUpNames as names, madeUpRows as rows } from '../testing/made-up-rows.ts';
import { columns } from './columns.ts';
import { addRow, confirmCells, mergeRows, moveRows, removeRows, splitRow, unready, writeCells } from './edit-rows.ts';

const at = (id: (typeof columns)[number]['id']) => columns.findIndex((column) => column.id === id);

describe('writing a cell', () => {
  it.each([
    ['leadUnit', '教育局', { leadUnit: 'u2' }],
    ['leadUnit', '青榆县教育局', { leadUnit: 'u2' }],
    ['leadUnit', '', { leadUnit: null }],
    ['coUnits', '教育局、柳坪镇', { coUnits: ['u2', 'u3'] }],
    ['leaderPost', '许成', { leaderPost: 'p1' }],
    ['leaderPost', '县长', { leaderPost: 'p2' }],
    ['limit', '2026年6月30日', { limit: '2026-06-30' }],
    ['limit', '2026/6/3', { limit: '2026-06-03' }],
    ['limit', '6月底前', { limit: '2026-06-30' }],
    ['limit', '年底前', { limit: '2026-12-31' }],
    ['limit', '三季度', { limit: '2026-09-30' }],
    ['limit', '', { limit: null }],
    ['quarter2', '完成招标', { quarterlyPlan: ['', '完成招标', '', ''] }],
    [
      'targets',
      '新修渠道≥30公里',
      { targets: [{ measure: '新修渠道', bound: '>=', value: 30, upper: null, unit: '公里' }] },
    ],
    ['targets', '增长4—5%', { targets: [{ measure: '增长', bound: '=', value: 4, upper: 5, unit: '%' }] }],
  ] as const)('%s takes “%s”', (column, text, want) => {
    const written = writeCells(rows, [{ row: 0, column: at(column), text }], names);
    expect(written.problems).toEqual([]);
    expect(written.rows[0]).toMatchObject(want);
  });

  it.each([
    ['leadUnit', '水务局', 'unit-unknown'],
    ['coUnits', '教育局、交警队', 'unit-unknown'],
    ['leaderPost', '无名氏', 'leader-unknown'],
    ['limit', '2026-02-30', 'date-wrong'],
    ['limit', '尽快', 'date-wrong'],
    ['targets', '若干公里', 'target-wrong'],
    ['title', ' ', 'title-missing'],
  ] as const)('%s keeps what it had when given “%s”', (column, text, problem) => {
    const written = writeCells(rows, [{ row: 1, column: at(column), text }], names);
    expect(written.rows[1]).toEqual(rows[1]);
    expect(written.problems).toMatchObject([{ row: 1, column: at(column), problem }]);
  });

  it('makes a proposal a person’s own', () => {
    const written = writeCells(rows, [{ row: 0, column: at('leadUnit'), text: '教育局' }], names);
    expect(written.rows[0]!.proposed).toEqual({});
  });
  it('outside the table is left out and counted', () => {
    const cells = [
      { row: 9, column: 0, text: 'x' },
      { row: 10, column: 0, text: 'y' },
      { row: 0, column: columns.length, text: 'z' },
      { row: 0, column: columns.length + 1, text: ' ' },
    ];
    const written = writeCells(rows, cells, names);
    expect(written.rows).toEqual(rows);
    expect(written.beyond).toEqual({ rows: 2, columns: 1 });
  });
});

describe('rows', () => {
  const numbers = (all: readonly { readonly number: number }[]) => all.map(({ number }) => number);
  it('are numbered again after each change', () => {
    for (const changed of [
      splitRow(rows, 1, 'n'),
      addRow(rows, 0, 'n'),
      removeRows(rows, 0, 0),
      moveRows(rows, 0, 0, 1),
    ])
      expect(numbers(changed)).toEqual(changed.map((_, index) => index + 1));
  });
  it('that are split share their promise', () => {
    const split = splitRow(rows, 1, 'n');
    expect(split[2]).toMatchObject({ id: 'n', promise: rows[1]!.promise });
  });
  it('that are merged keep the promises of all', () => {
    const [merged, rest] = mergeRows(rows, 0, 1);
    expect(merged!.otherPromises).toEqual([rows[1]!.promise]);
    expect(rest!.id).toBe('r3');
  });
  it('do not leave the table when moved', () => {
    expect(moveRows(rows, 0, 1, -1)).toBe(rows);
    expect(moveRows(rows, 2, 2, 1)).toBe(rows);
    expect(moveRows(rows, 1, 2, -1).map(({ id }) => id)).toEqual(['r2', 'r3', 'r1']);
  });
  it('are confirmed cell by cell', () => {
    const confirmed = confirmCells(rows, [{ row: 2, column: at('leadUnit') }]);
    expect(confirmed[2]!.proposed).toEqual({});
    expect(confirmed[0]).toBe(rows[0]);
  });
  it('say what they lack before they can be issued', () => {
    expect(unready([madeUpRow(1), madeUpRow(2, { leadUnit: null, limit: null })])).toEqual([
      { row: 1, lacks: ['leadUnit', 'limit'] },
    ]);
  });
});
