import type { Bound, Quantity } from '@luoshi/grammar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account, Verdict } from './account.ts';
import { accountOf } from './account-of.ts';
import { judgeFigure } from './figures/judge-figure.ts';
import { defaultParameters } from './parameters.ts';
import { accountRules } from './rules.ts';
import { pairOf } from './testing/pair.ts';

const quantity = (digits: string, unit: string, kind: Quantity['kind'], bound: Bound): Quantity => {
  const value = Number(digits);
  return {
    id: 'q1',
    text: `${digits}${unit}`,
    start: 0,
    end: 1,
    value,
    upper: null,
    unit,
    base: { value, unit },
    bound,
    measure: { text: '新改建公路', start: 0, end: 1, indicator: null },
    kind,
    status: 'achieved',
    year: 2030,
    scope: null,
    section: null,
    confidence: 1,
  };
};

const rank: Readonly<Record<Verdict, number>> = {
  exceeded: 3,
  kept: 2,
  partly: 1,
  missed: 0,
  'no-data': -1,
  'not-mentioned': -1,
};

const decimal = fc
  .tuple(fc.nat(5000), fc.constantFrom(0, 1, 2))
  .map(([whole, digits]) => (whole / 10 ** digits).toFixed(digits));

describe('a promise of at least so much', () => {
  it('is never judged worse for a higher result written as finely', () => {
    const bounds = fc.constantFrom<Bound>('=', '>=', '>', '~');
    const forms = fc.constantFrom(['公里', 'level'] as const, ['%', 'change'] as const, ['%', 'share'] as const);
    fc.assert(
      fc.property(
        decimal,
        fc.nat(5000),
        fc.nat(500),
        fc.constantFrom(0, 1, 2),
        bounds,
        forms,
        (asked, low, more, digits, bound, [unit, kind]) => {
          const promised = quantity(asked, unit, kind, bound);
          const judged = [low, low + more].map((whole) =>
            judgeFigure({
              promised,
              result: quantity((whole / 10 ** digits).toFixed(digits), unit, kind, '='),
              milestone: 'reach',
              isTarget: false,
              parameters: defaultParameters,
            }),
          );
          expect(rank[judged[1]!.verdict]).toBeGreaterThanOrEqual(rank[judged[0]!.verdict]);
          if (judged[0]!.share !== null && judged[1]!.share !== null)
            expect(judged[1]!.share).toBeGreaterThanOrEqual(judged[0]!.share);
        },
      ),
    );
  });

  it('is reached by exactly what was promised, whatever the hedge', () => {
    fc.assert(
      fc.property(decimal, fc.constantFrom<Bound>('=', '>=', '<=', '~'), (asked, bound) => {
        const promised = quantity(asked, '公里', 'level', bound);
        const result = quantity(asked, '公里', 'level', '=');
        const judged = judgeFigure({
          promised,
          result,
          milestone: null,
          isTarget: false,
          parameters: defaultParameters,
        });
        expect(judged.verdict).toBe('kept');
      }),
    );
  });
});

const promises = [
  '新改建农村公路30公里',
  '建成云栖湖湿地公园',
  '举办第三届山楂节、首届登山节',
  '改造老旧小区26个',
  '扩种蔬菜5000亩、药材2000亩',
  '创建省级卫生县城',
  '引进5亿元以上项目6个',
];
const results = [
  '新改建农村公路24公里',
  '云栖湖湿地公园一期建成',
  '第三届山楂节成功举办',
  '五年来，累计改造老旧小区97个',
  '扩种蔬菜4500亩',
  '省级卫生县城创建工作稳步推进',
  '高于全市平均1.2个百分点',
  '地区生产总值增长6.1%',
];
const sentences = (list: readonly string[]) =>
  fc.shuffledSubarray([...list], { minLength: 1 }).map((chosen) => chosen.join('。'));

describe('an account of any promises and results', () => {
  it('has a line for each promise, once, whose words and result are where they say, by a rule that may give its verdict', async () => {
    await fc.assert(
      fc.asyncProperty(sentences(promises), sentences(results), async (promised, told) => {
        const [plan, next] = await pairOf({ promises: promised, results: `${told}。` });
        const { lines, total, counts } = accountOf(plan, next) as Account;
        const ids = lines.map(({ promise }) => promise.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect([...new Set(lines.map(({ promise }) => promise.fact))]).toEqual(plan.commitments.map(({ id }) => id));
        expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(total);
        for (const { promise, result, verdict, rule, confidence } of lines) {
          expect(plan.source.text.slice(promise.start, promise.end)).toBe(promise.text);
          if (result) expect(next.source.text.slice(result.start, result.end)).toBe(result.text);
          else expect(['no-data', 'not-mentioned']).toContain(verdict);
          expect(accountRules[rule]).toContain(verdict);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });
});
