import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measurement } from '../measurements/measurement.ts';
import type { AccountEvent } from '../year-account/account-act.ts';
import type { YearAccount } from '../year-account/year-account.ts';
import { publicAccountOf } from './public-account-of.ts';
import { type MadeUp, madeUpAccount, madeUpEvents } from './testing/made-up-account.ts';

const publish = (account: YearAccount, events: readonly AccountEvent[]) =>
  publicAccountOf({
    account,
    events,
    today: '2026-03-01',
    idOf: (promise) => `p-${promise}`,
    unitName: (unit) => unit,
  });

const published = (all: readonly MadeUp[]) => publish(madeUpAccount(all), madeUpEvents(all));

const someLines = fc.uniqueArray(
  fc.record({
    name: fc.stringMatching(/^[㐀-㐿]{5}$/),
    cleared: fc.boolean(),
    isReopened: fc.boolean(),
    joins: fc.boolean(),
    evidence: fc.boolean(),
    state: fc.constantFrom('confirmed' as const, 'overruled' as const),
    verdict: fc.constantFrom('kept' as const, 'missed' as const, 'not-mentioned' as const),
  }),
  { selector: ({ name }) => name, minLength: 1 },
);

describe('what the public sees', () => {
  it('is nothing at all while nothing is cleared', () => {
    expect(published([{ name: '甲' }, { name: '乙' }])).toBeNull();
  });

  it('counts the cleared lines alone, over one denominator', () => {
    const seen = published([
      { name: '甲', cleared: true },
      { name: '乙' },
      { name: '丙', cleared: true, verdict: 'missed' },
    ]);
    expect(seen).toMatchObject({ total: 2, counts: { kept: 1, missed: 1, partly: 0 } });
  });

  it('has a line under review with its promise and its record, and with nothing that was said or ruled of it', () => {
    const seen = published([
      { name: '甲', cleared: true },
      { name: '乙', isReopened: true, state: 'overruled', verdict: 'missed' },
      { name: '丙', isReopened: true, state: 'proposed', verdict: 'partly' },
    ])!;
    expect(seen).toMatchObject({ total: 3, counts: { kept: 1, 'under-review': 2, missed: 0, partly: 0 } });
    for (const line of seen.lines.slice(1)) {
      expect(Object.keys(line).sort()).toEqual(
        'class heading history id promise publishedAt target underReviewSince verdict'.split(' '),
      );
      expect(line.verdict).toBeNull();
      expect(line.history.map(({ kind }) => kind)).toEqual(['published', 'under-review']);
    }
    expect(JSON.stringify(seen.lines)).not.toMatch(/[乙丙]理由|建成[乙丙]|missed|partly/u);
  });

  it('has no line without a ruling, though it was cleared', () => {
    expect(published([{ name: '甲', cleared: true, state: 'proposed' }])).toBeNull();
  });

  it('has evidence only where it was cleared, without numbers and titles of matters', () => {
    const seen = published([
      { name: '甲', cleared: true },
      { name: '乙', cleared: true, evidence: false },
    ])!;
    const [shown, hidden] = seen.lines.filter((line) => line.verdict !== null);
    expect(shown!.evidence).toEqual([{ standing: 'proven', leadUnit: 'u-甲', closedOn: '2025-11-03', files: 2 }]);
    expect(hidden!.evidence).toBeNull();
  });

  it('has a measured figure only where evidence was cleared, with its source and without who typed it', () => {
    const typed: Measurement = {
      ...{ series: '粮食产量', indicator: null, measure: '粮食产量', kind: 'level', value: 4, unit: '万吨' },
      ...{ month: '2025-12', cumulation: 'since-january', source: '统计月报', note: '', replaces: null },
      ...{ seq: 1, at: '2026-01-20T02:00:00.000Z', by: '顾明' },
    };
    const measured = { verdict: 'kept', rule: 'figure-reached', share: null, value: 4, unit: '万吨' } as const;
    const all: readonly MadeUp[] = [
      { name: '甲', cleared: true },
      { name: '乙', cleared: true, evidence: false },
    ];
    const account = madeUpAccount(all);
    const lines = account.lines.map((line) => ({
      ...line,
      evidence: { ...line.evidence, measured: { ...measured, month: '2025-12', measurements: [typed] } },
    }));
    const seen = publish({ ...account, lines }, madeUpEvents(all))!;
    expect(seen.lines.map((line) => line.verdict !== null && line.measured)).toEqual([
      { value: 4, unit: '万吨', month: '2025-12', cumulation: 'since-january', source: '统计月报' },
      null,
    ]);
    expect(JSON.stringify(seen.lines)).not.toContain('顾明');
  });

  it('holds no word and no number of a line that was not cleared', () => {
    fc.assert(
      fc.property(someLines, (all) => {
        const told = JSON.stringify(published(all));
        for (const { name, cleared, isReopened } of all) if (!cleared && !isReopened) expect(told).not.toContain(name);
        // Numbers of lines and matters begin with 7 and 8 in these accounts, the number of the last act with 9.
        expect(told).not.toMatch(/\b[789]\d\d\b/);
      }),
    );
  });

  it('is the same whatever became of the lines that are not cleared', () => {
    fc.assert(
      fc.property(someLines, (all) => {
        const otherwise = all.map(
          (one): MadeUp => (one.cleared || one.isReopened ? one : { ...one, verdict: 'partly', state: 'proposed' }),
        );
        const changed = madeUpAccount(otherwise);
        const account = madeUpAccount(all);
        // Places of results stay: whether a review speaks of a thing at all is not the account's to hide.
        const lines = changed.lines.map((line, at) => ({ ...line, claim: account.lines[at]!.claim }));
        expect(publish({ ...changed, lines }, madeUpEvents(otherwise))).toEqual(published(all));
      }),
    );
  });

  it('adds up', () => {
    fc.assert(
      fc.property(someLines, (all) => {
        const seen = published(all);
        expect(seen === null).toBe(!all.some(({ cleared, isReopened }) => cleared || isReopened));
        if (!seen) return;
        expect(Object.values(seen.counts).reduce((sum, count) => sum + count)).toBe(seen.total);
        expect(seen.lines).toHaveLength(seen.total);
      }),
    );
  });
});
