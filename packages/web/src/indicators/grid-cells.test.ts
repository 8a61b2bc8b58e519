import { describe, expect, it } from 'vitest';
import type { IndicatorItem } from '../api/contract.ts';
import { cellKey, changedEntries, pasteInto } from './grid-cells.ts';

const item = (key: string, values: Readonly<Record<number, number>>, mayEnter = true) =>
  ({
    key,
    kind: 'growth',
    unit: '%',
    cumulation: 'since-january',
    mayEnter,
    points: Array.from({ length: 12 }, (_, at) => ({
      month: at + 1,
      value: values[at + 1] ?? null,
      state: at + 1 in values ? 'measured' : 'not-due',
      measurements: at + 1 in values ? [at + 40] : [],
    })),
  }) as unknown as IndicatorItem;

const indicators = [item('c1', { 2: 7 }), item('c2', {}, false), item('c3', {})];

describe('a paste into the grid', () => {
  it('fills cells from where it begins, and nothing that is locked, to come or outside', () => {
    const typed = pasteInto(new Map(), indicators, { row: 0, month: 2, last: 3 }, '7.5\t7.2\t7.1\n1\t2\n\t3\n4\n');
    expect([...typed]).toEqual([
      [cellKey(indicators[0]!, 2), '7.5'],
      [cellKey(indicators[0]!, 3), '7.2'],
      [cellKey(indicators[2]!, 3), '3'],
    ]);
  });
});

describe('what was typed', () => {
  const changed = (typed: readonly (readonly [string, string])[]) =>
    changedEntries({ year: 2026, indicators }, new Map(typed));
  it('is a new figure, a correction of the one there, or takes it back', () => {
    expect(
      changed([
        ['c1 2', '7.1'],
        ['c3 4', '１２'],
      ]).entries,
    ).toMatchObject([
      { promise: 'c1', month: '2026-02', value: 7.1, replaces: 41 },
      { promise: 'c3', month: '2026-04', value: 12, replaces: null },
    ]);
    expect(changed([['c1 2', '']]).entries).toMatchObject([{ value: null, replaces: 41 }]);
  });
  it('as it was is no change', () => expect(changed([['c1 2', '7.0']]).entries).toEqual([]));
  it('in words is named', () => expect(changed([['c1 3', '七点一']]).unreadable).toEqual(new Set(['c1 3'])));
});
