import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdicts } from '../account/account.ts';
import {
  accountOfLines,
  claimed,
  matterProof,
  promisedFigure,
  ruling,
  unmentioned,
  yearLine,
} from '../testing/year-lines.ts';
import type { Claim } from '../year-account/year-account.ts';
import { reviewDraft } from './draft-review.ts';
import { unsourcedFigures } from './figures-of.ts';
import { draftSourceSentence } from './source-sentence.ts';

const value = fc.oneof(
  fc.integer({ min: 0, max: 5000 }),
  fc.integer({ min: 1, max: 99999 }).map((n) => n / 100),
);
const verdict = fc.constantFrom(...verdicts);
const unit = fc.constantFrom('公里', '%', '个', '亿元');
const kind = fc.constantFrom('level', 'change', 'share', 'rank');
const wording = fc.constantFrom(
  '力争新增甲N以上',
  '甲不低于N',
  '全年安排甲N',
  '甲增长N—9.9%',
  '3个镇各建甲N',
  '甲突破N大关',
  '甲按计划达到要求',
);

const promise = fc
  .record({
    words: wording,
    value,
    unit,
    kind,
    isTarget: fc.boolean(),
    milestone: fc.constantFrom('reach', 'complete', 'award'),
  })
  .map(({ words, value, unit, kind, isTarget, milestone }) =>
    promisedFigure(words.replace('N', `${value}${unit}`), value, unit, {
      kind,
      milestone,
      class: isTarget ? 'target' : 'commitment',
      indicator: 'gdp',
    }),
  );

const claim: fc.Arbitrary<Claim | null> = fc.option(
  fc
    .record({ verdict, value, unit, kind })
    .map(({ verdict, value, unit, kind }) =>
      verdict === 'not-mentioned'
        ? unmentioned
        : claimed(verdict, `乙完成甲${value}${unit}，为上年的2倍`, { value, unit, kind, text: `甲${value}${unit}` }),
    ),
);

const given = fc.option(
  fc
    .record({ verdict, isConfirmed: fc.boolean() })
    .map(({ verdict, isConfirmed }) =>
      isConfirmed ? ruling('confirm', verdict) : ruling('overrule', verdict, '经现场核查。'),
    ),
);

const standing = fc.option(fc.constantFrom('proven', 'running', 'withdrawn'));

const line = fc.record({ promise, claim, given, standing }).map(({ promise, claim, given, standing }) =>
  yearLine(1, promise, {
    claim,
    ruling: given,
    evidence:
      standing === null ? { standing: 'none', matters: [] } : { standing, matters: [matterProof({ standing })] },
  }),
);

const measurement = fc
  .record({ value, unit, kind, month: fc.integer({ min: 1, max: 12 }) })
  .map(({ month, ...figure }) => ({
    ...figure,
    indicator: 'gdp',
    name: '甲',
    period: `2030-${String(month).padStart(2, '0')}`,
    origin: '',
    by: '卢安',
  }));

const asked = fc.tuple(fc.array(line, { maxLength: 12 }), fc.array(measurement, { maxLength: 4 }));

function draftOf([lines, measurements]: typeof asked extends fc.Arbitrary<infer Asked> ? Asked : never) {
  return reviewDraft(accountOfLines(lines.map((one, at) => ({ ...one, number: at + 1 }))), measurements);
}

describe('the law of the draft', () => {
  it('every figure of a statement occurs in the words of one of its sources', () =>
    fc.assert(
      fc.property(asked, (given) => {
        const { opening, parts } = draftOf(given);
        for (const { text, sources } of [opening, ...parts.flatMap(({ done, open }) => [...done, ...open])]) {
          expect(sources.length).toBeGreaterThan(0);
          expect(
            unsourcedFigures(
              text,
              sources.map((source) => draftSourceSentence(source, 'zh')),
            ),
          ).toEqual([]);
        }
      }),
    ));

  it('every line is told or listed as unsupported, and never both', () =>
    fc.assert(
      fc.property(asked, (given) => {
        const draft = draftOf(given);
        const told = draft.parts.flatMap(({ done, open }) => [...done, ...open]).flatMap(({ lines }) => lines);
        const all = [...told, ...draft.unsupported.map(({ number }) => number)].sort((a, b) => a - b);
        expect(all).toEqual(given[0].map((_, at) => at + 1));
        expect(draft.stated + draft.unsupported.length).toBe(draft.total);
      }),
    ));

  it('nothing that only a report claims is stated', () =>
    fc.assert(
      fc.property(asked, ([lines]) => {
        const claims = lines.map((one) => ({
          ...one,
          ruling: null,
          state: 'proposed' as const,
          evidence: { standing: 'none' as const, matters: [] },
        }));
        expect(draftOf([claims, []]).parts).toEqual([]);
      }),
    ));
});
