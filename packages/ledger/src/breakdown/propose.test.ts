import { describe, expect, test } from 'vitest';
import { mergeUnit } from '../directory/change-unit.ts';
import type { Directory } from '../directory/directory.ts';
import type { ReviewEvent } from '../review/act.ts';
import { foldReview } from '../review/fold-review.ts';
import { directoryOfCounty } from '../testing/directory.ts';
import { testReading } from '../testing/reading.ts';
import { learn } from './propose/past-assignments.ts';
import { proposeBreakdown } from './propose.ts';

const event = (seq: number, act: ReviewEvent['act']): ReviewEvent => ({
  id: `e${seq}`,
  report: 'r1',
  seq,
  at: '2025-02-11T00:00:00Z',
  by: '甲一',
  act,
});

const propose = (events: readonly ReviewEvent[] = [], more: Partial<Parameters<typeof proposeBreakdown>[0]> = {}) =>
  proposeBreakdown({
    reading: testReading,
    view: foldReview(testReading, events),
    report: 'r1',
    directory: directoryOfCounty,
    on: '2025-02-11',
    ...more,
  });

describe('from a ledger', () => {
  test('every planned promise becomes one row, numbered in text order, with its place in the report', () => {
    const rows = propose();
    expect(rows.map(({ id, number, title, class: sort }) => [id, number, title, sort])).toEqual([
      ['w-c1', 1, '地区生产总值增长6%左右', 'indicator'],
      ['w-c2', 2, '粮食总产保持稳定', 'indicator'],
      ['w-c3', 3, '新修公路30公里', 'task'],
      ['w-c4', 4, '6月底前开工建设青河大桥', 'project'],
    ]);
    for (const { promise } of rows)
      expect(testReading.source.text.slice(promise.start, promise.end).replace(/\s/g, '')).toBe(promise.text);
  });

  test('a stated deadline is the limit, else the last day of the plan year; each says so', () => {
    const [first, , , last] = propose();
    expect([last?.limit, last?.proposed.limit?.rule]).toEqual(['2025-06-30', 'deadline']);
    expect([first?.limit, first?.proposed.limit?.rule]).toEqual(['2025-12-31', 'year-end']);
  });

  test('targets are the quantities of the promise in the written unit', () => {
    expect(propose()[2]?.targets).toEqual([{ measure: '公路', value: 30, upper: null, unit: '公里', bound: '=' }]);
  });

  test('the lead is proposed with words and confidence, and there is none where nothing speaks for a unit', () => {
    const rows = propose();
    expect(rows.map(({ leadUnit }) => leadUnit)).toEqual(['dev', null, 'road', 'road']);
    expect(rows[2]?.proposed.leadUnit).toMatchObject({ rule: 'lexicon', words: ['公路'] });
    expect(rows[1]?.proposed.leadUnit).toBeUndefined();
  });

  test('the leader is who leads the lead unit', () => {
    const [first, , third] = propose([], { leaderOf: { dev: 'lead-1' } });
    expect([first?.leaderPost, third?.leaderPost]).toEqual(['lead-1', null]);
  });

  test('a rejected fact gives no row and a corrected one gives its new values', () => {
    const rows = propose([
      event(1, { kind: 'reject', fact: 'c3' }),
      event(2, { kind: 'correct', fact: 'c4', changes: { deadline: { text: '9月底前', date: '2025-09-30' } } }),
    ]);
    expect(rows.map(({ id }) => id)).toEqual(['w-c1', 'w-c2', 'w-c4']);
    expect(rows[2]?.limit).toBe('2025-09-30');
  });

  test('a target whose commitment was rejected still stands as a target', () => {
    const rows = propose([event(1, { kind: 'reject', fact: 'c1' })]);
    expect(rows[0]).toMatchObject({ id: 'w-q4', title: '地区生产总值增长6%', class: 'indicator' });
  });

  test('only what people have reviewed, where that is asked', () => {
    const rows = propose([event(1, { kind: 'confirm', fact: 'c3' })], { reviewedOnly: true });
    expect(rows.map(({ id }) => id)).toEqual(['w-c3']);
  });

  test('a livelihood item is one row under its own heading, and the commitment in it is no second one', () => {
    const { start, end } = testReading.commitments[2]!;
    const rows = propose([event(1, { kind: 'add', fact: { factKind: 'livelihood', start, end } })]);
    expect(rows).toHaveLength(4);
    expect(rows[2]).toMatchObject({ id: 'w-a1', class: 'livelihood', heading: '民生实事', targets: [{ value: 30 }] });
  });

  test('the same ledger gives the same rows', () => {
    expect(propose()).toEqual(propose());
  });
});

describe('what the office decided before', () => {
  const past = learn([
    { title: '新修公路25公里', leadUnit: 'build', coUnits: ['town'], leaderPost: null },
    { title: '没有牵头单位的任务', leadUnit: null, coUnits: [], leaderPost: null },
  ]);

  test('outranks the lexicon for a work of nearly the same words, and shows the earlier work', () => {
    const row = propose([], { past })[2];
    expect([row?.leadUnit, row?.coUnits]).toEqual(['build', ['town', 'road']]);
    expect(row?.proposed.leadUnit).toMatchObject({ rule: 'past-assignment', words: ['新修公路25公里'] });
  });

  test('does not speak for a work of other words', () => {
    expect(propose([], { past })[3]?.proposed.leadUnit?.rule).toBe('lexicon');
  });

  test('of two equal works the later counts', () => {
    const later = learn([
      { title: '新修公路25公里', leadUnit: 'build', coUnits: [], leaderPost: null },
      { title: '新修公路40公里', leadUnit: 'town', coUnits: [], leaderPost: null },
    ]);
    expect(propose([], { past: later })[2]?.leadUnit).toBe('town');
  });

  test('goes to the successor of a unit that was merged', () => {
    const after = mergeUnit(directoryOfCounty, { unit: 'build', successor: 'road', on: '2025-01-01' }) as Directory;
    const row = propose([], { past, directory: after })[2];
    expect(row?.leadUnit).toBe('road');
    expect(row?.proposed.leadUnit?.rule).toBe('past-assignment');
  });
});
