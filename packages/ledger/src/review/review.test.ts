import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf, testReading } from '../testing/reading.ts';
import type { Act, ReviewEvent } from './act.ts';
import { decideAct } from './decide-act.ts';
import { foldReview } from './fold-review.ts';
import { type ReviewRefusalCode, reviewRefusals } from './refusal.ts';
import { reviewSentence } from './review-sentence.ts';

const by = '王清';

function eventsOf(...acts: readonly Act[]): ReviewEvent[] {
  return acts.map((act, index) => ({
    id: `r/${index + 1}`,
    report: 'r',
    seq: index + 1,
    at: `2025-03-01T08:00:0${index % 10}.000Z`,
    by,
    act,
  }));
}

const rowOf = (id: string, ...acts: readonly Act[]) =>
  foldReview(testReading, eventsOf(...acts)).rows.find((row) => row.id === id)!;

const added = {
  kind: 'add',
  fact: { factKind: 'quantity', ...placeOf('2025年'), value: 1, unit: '年', measure: '工作安排' },
} as const satisfies Act;
const confirm = { kind: 'confirm', fact: 'q1' } as const satisfies Act;
const reject = { kind: 'reject', fact: 'q1', reason: '口径不同' } as const satisfies Act;
const reopen = { kind: 'reopen', fact: 'q1' } as const satisfies Act;
const correct = { kind: 'correct', fact: 'q1', changes: { value: 121, unit: '亿元' } } as const satisfies Act;

describe('folding the acts on a fact', () => {
  const table: readonly { acts: readonly Act[]; state: string; value: number }[] = [
    { acts: [], state: 'proposed', value: 120 },
    { acts: [confirm], state: 'confirmed', value: 120 },
    { acts: [correct], state: 'corrected', value: 121 },
    { acts: [reject], state: 'rejected', value: 120 },
    { acts: [reject, confirm], state: 'confirmed', value: 120 },
    { acts: [correct, reject, confirm], state: 'corrected', value: 121 },
    { acts: [confirm, reopen], state: 'proposed', value: 120 },
    { acts: [correct, reopen], state: 'proposed', value: 120 },
    { acts: [correct, { ...correct, changes: { value: 120 } }], state: 'confirmed', value: 120 },
  ];
  it.each(table)('$acts.length acts leave it $state with $value', ({ acts, state, value }) => {
    const row = rowOf('q1', ...acts);
    expect(row.state).toBe(state);
    expect(row.effective).toMatchObject({ value });
  });

  it('keeps who did the latest act and when, and why they rejected', () => {
    expect(rowOf('q1', reject)).toMatchObject({ by, at: '2025-03-01T08:00:00.000Z', seq: 1, reason: '口径不同' });
    expect(rowOf('q2', reject)).toMatchObject({ by: null, at: null, seq: null, reason: null });
  });

  it('gives a corrected amount in the plain unit', () => {
    expect(rowOf('q1', correct).effective).toMatchObject({ base: { value: 12_100_000_000, unit: '元' } });
  });

  it('takes the text of a moved fact from the source', () => {
    const changes = placeOf('增长6%');
    expect(rowOf('q4', { kind: 'correct', fact: 'q4', changes }).effective.text).toBe('增长6%');
  });

  it('finds the quantities inside a commitment that was moved', () => {
    const changes = placeOf('新修公路30公里，6月底前开工建设青河大桥');
    const row = rowOf('c4', { kind: 'correct', fact: 'c4', changes });
    expect(row.effective).toMatchObject({ quantities: ['q5'] });
  });

  it('puts an added fact in text order under an id of its own', () => {
    const view = foldReview(testReading, eventsOf(confirm, added));
    const row = view.rows.find(({ id }) => id === 'a2')!;
    expect(row).toMatchObject({ state: 'added', by, effective: { text: '2025年', section: 'o2', confidence: 1 } });
    const starts = view.rows.map(({ effective }) => effective.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('keeps an added fact added when it is corrected, and open again after a rejection', () => {
    const change = { kind: 'correct', fact: 'a1', changes: { value: 2 } } as const;
    expect(rowOf('a1', added, change)).toMatchObject({ state: 'added', effective: { value: 2 } });
    expect(rowOf('a1', added, { kind: 'reject', fact: 'a1' }, { kind: 'reopen', fact: 'a1' })).toMatchObject({
      state: 'added',
    });
  });

  it('counts everything but the proposed as reviewed', () => {
    const { progress } = foldReview(testReading, eventsOf(confirm, { kind: 'reject', fact: 'c1' }, added));
    expect(progress).toEqual({
      reviewed: 3,
      total: 10,
      byState: { proposed: 7, confirmed: 1, corrected: 0, rejected: 1, added: 1 },
    });
  });

  it('leaves the reading as it was', () => {
    const before = JSON.stringify(testReading);
    foldReview(testReading, eventsOf(correct, added, reject));
    expect(JSON.stringify(testReading)).toBe(before);
  });
});

describe('deciding an act', () => {
  const table: readonly { name: string; past?: readonly Act[]; act: Act; code: ReviewRefusalCode | null }[] = [
    { name: 'a first confirmation', act: confirm, code: null },
    { name: 'a second confirmation', past: [confirm], act: confirm, code: 'nothing-to-change' },
    { name: 'confirming what was corrected', past: [correct], act: confirm, code: 'nothing-to-change' },
    { name: 'rejecting what was confirmed', past: [confirm], act: reject, code: null },
    { name: 'rejecting twice', past: [reject], act: reject, code: 'nothing-to-change' },
    { name: 'reopening what nobody touched', act: reopen, code: 'nothing-to-change' },
    { name: 'reopening what was confirmed', past: [confirm], act: reopen, code: null },
    { name: 'reopening twice', past: [confirm, reopen], act: reopen, code: 'nothing-to-change' },
    { name: 'a fact of another report', act: { kind: 'confirm', fact: 'q99' }, code: 'fact-unknown' },
    {
      name: 'a correction that corrects nothing',
      act: { ...correct, changes: { value: 120 } },
      code: 'nothing-to-change',
    },
    { name: 'an empty correction', act: { ...correct, changes: {} }, code: 'nothing-to-change' },
    {
      name: 'a milestone for a quantity',
      act: { ...correct, changes: { milestone: 'sign' } },
      code: 'change-not-for-kind',
    },
    {
      name: 'a field we never heard of',
      act: { ...correct, changes: { id: 'q7' } as object },
      code: 'change-not-for-kind',
    },
    {
      name: 'a value that is not finite',
      act: { ...correct, changes: { value: Number.NaN } },
      code: 'value-not-a-number',
    },
    { name: 'a value beyond exact numbers', act: { ...correct, changes: { value: 1e17 } }, code: 'value-not-a-number' },
    { name: 'a range the wrong way round', act: { ...correct, changes: { upper: 100 } }, code: 'range-reversed' },
    { name: 'a range', act: { ...correct, changes: { upper: 130 } }, code: null },
    { name: 'a blank unit', act: { ...correct, changes: { unit: ' ' } }, code: 'unit-missing' },
    { name: 'a blank measure', act: { ...correct, changes: { measure: '' } }, code: 'measure-missing' },
    { name: 'a place beyond the text', act: { ...correct, changes: { end: 99_999 } }, code: 'span-outside-text' },
    {
      name: 'a place the wrong way round',
      act: { ...correct, changes: { start: 40, end: 30 } },
      code: 'span-outside-text',
    },
    { name: 'a place between letters', act: { ...correct, changes: { start: 1.5 } }, code: 'span-outside-text' },
    { name: 'the place of another quantity', act: { ...correct, changes: placeOf('5.2%') }, code: 'already-there' },
    {
      name: 'a day that the calendar lacks',
      act: { kind: 'correct', fact: 'c4', changes: { deadline: { text: '2月底', date: '2025-02-30' } } },
      code: 'date-impossible',
    },
    {
      name: 'an object outside the text',
      act: { kind: 'correct', fact: 'c4', changes: { objects: [{ start: -1, end: 3 }] } },
      code: 'span-outside-text',
    },
    { name: 'a new fact', act: added, code: null },
    { name: 'the same new fact again', past: [added], act: added, code: 'already-there' },
    {
      name: 'a new fact where a rejected one stands',
      past: [reject],
      act: {
        kind: 'add',
        fact: { factKind: 'quantity', ...placeOf('120亿元'), value: 120, unit: '亿元', measure: '总值' },
      },
      code: null,
    },
    {
      name: 'a new fact of white space',
      act: { kind: 'add', fact: { factKind: 'livelihood', start: 11, end: 12 } },
      code: 'span-outside-text',
    },
  ];
  it.each(table)('$name: $code', ({ past = [], act, code }) => {
    const events = eventsOf(...past);
    expect(decideAct({ reading: testReading, events, expectedSeq: events.length, act })?.code ?? null).toBe(code);
  });

  it('refuses an act by somebody who has not seen the last one, whatever it is', () => {
    const refusal = decideAct({ reading: testReading, events: eventsOf(confirm), expectedSeq: 0, act: added });
    expect(refusal).toEqual({ refused: true, code: 'stale-version', facts: { expected: 0, actual: 1 } });
  });

  it('refuses a place that cuts a character in two', () => {
    const reading = { ...testReading, source: { ...testReading.source, text: '𠮷县一年' } };
    const act: Act = { kind: 'add', fact: { factKind: 'livelihood', start: 1, end: 3 } };
    expect(decideAct({ reading, events: [], expectedSeq: 0, act })?.code).toBe('span-outside-text');
  });

  it('accepts nothing that leaves the view as it was, for any sequence of acts', () => {
    const ids = ['q1', 'q2', 'c4', 'a1', 'a3'];
    const act = fc.oneof(
      fc.record({ kind: fc.constantFrom('confirm', 'reject', 'reopen'), fact: fc.constantFrom(...ids) }),
      fc.record({
        kind: fc.constant('correct'),
        fact: fc.constantFrom(...ids),
        changes: fc.record({ start: fc.integer({ min: -1, max: 60 }), end: fc.integer({ min: 0, max: 300 }) }),
      }),
      fc.record({
        kind: fc.constant('add'),
        fact: fc.record({
          factKind: fc.constant('livelihood'),
          start: fc.integer({ min: 0, max: 60 }),
          end: fc.integer({ min: 0, max: 300 }),
        }),
      }),
    ) as fc.Arbitrary<Act>;
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        const accepted: Act[] = [];
        for (const next of acts) {
          const events = eventsOf(...accepted);
          const before = foldReview(testReading, events);
          if (decideAct({ reading: testReading, events, expectedSeq: events.length, act: next })) continue;
          accepted.push(next);
          const after = foldReview(testReading, eventsOf(...accepted));
          const row = after.rows.find(({ seq }) => seq === accepted.length)!;
          expect(row.effective.text).toBe(testReading.source.text.slice(row.effective.start, row.effective.end));
          expect(strip(after)).not.toBe(strip(before));
        }
      }),
    );
  });
});

/** A view without who and when. */
const strip = ({ rows }: ReturnType<typeof foldReview>): string =>
  JSON.stringify(rows.map(({ id, state, effective }) => [id, state, effective]));

it.each(Object.keys(reviewRefusals) as ReviewRefusalCode[])('%s has a sentence in both languages', (code) => {
  const refusal = {
    refused: true,
    code,
    facts: { fact: 'q1', value: 1, upper: 0, start: 1, end: 2, length: 3 },
  } as const;
  expect(reviewSentence(refusal, 'zh')).toMatch(/[\u4e00-\u9fff].*[。]$/);
  expect(reviewSentence(refusal, 'en')).toMatch(/^[^\u4e00-\u9fff]*(?:亿元.*公里)?[^\u4e00-\u9fff]*\.$/);
});
