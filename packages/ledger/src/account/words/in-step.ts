// 与经济增长同步, 高于全市平均: a growth judged against another growth.
import type { Quantity } from '@luoshi/grammar';
import type { FigureVerdict } from '../figures/judge-figure.ts';
import type { ResultFigure } from '../figures/result-figures.ts';
import type { AccountParameters } from '../parameters.ts';

export interface ReferenceVerdict extends FigureVerdict {
  readonly figure: ResultFigure;
}

const inStep =
  /[与和同](?:经济|地区生产总值|国内生产总值|GDP)(?:发展|增长|增速)?(?:基本|保持|大体)*同步|(?:高于|快于|跑赢)(?:经济|地区生产总值|国内生产总值|GDP)(?:增长|增速)/i;
const aboveOthers = /(?:高于|快于|好于)(?:全市|全省|全国)(?:平均)?/;

/**
 * Null for a promise of another form or where the review names neither side. `figures` are those of the review.
 * With several series of the subject (城镇、农村居民收入) all must agree, else there is no one figure to compare.
 */
export function judgeInStep(
  words: string,
  figures: readonly ResultFigure[],
  parameters: AccountParameters,
): ReferenceVerdict | null {
  const text = words.replace(/\s/g, '');
  const isInStep = inStep.test(text);
  if (!isInStep && !aboveOthers.test(text)) return null;
  const subjects = subjectsOf(text, figures);
  const [first] = subjects;
  if (!first) return null;
  if (!isInStep) return judgeAboveOthers(first, text);
  if (isOnlyAPart(subjects, text))
    return { figure: first, verdict: 'no-data', rule: 'reference-not-comparable', share: null };
  const economy = figures.find(({ quantity }) => quantity.measure.indicator === 'gdp' && quantity.kind === 'change');
  if (!economy) return { figure: first, verdict: 'no-data', rule: 'reference-not-comparable', share: null };
  const slack = /同步/.test(text) ? parameters.inStepPoints : 0;
  const isKept = subjects.map(({ quantity }) => quantity.value >= economy.quantity.value - slack - 1e-9);
  if (isKept.every(Boolean)) return { figure: first, verdict: 'kept', rule: 'growth-not-below-reference', share: null };
  if (isKept.some(Boolean)) return { figure: first, verdict: 'no-data', rule: 'reference-not-comparable', share: null };
  return { figure: first, verdict: 'missed', rule: 'growth-below-reference', share: null };
}

/** 农村居民 alone are not the residents. */
const isOnlyAPart = (subjects: readonly ResultFigure[], text: string): boolean =>
  subjects.length === 1 &&
  /-income$/.test(subjects[0]!.quantity.measure.indicator ?? '') &&
  !/城镇|农村|农民/.test(text) &&
  subjects[0]!.quantity.measure.indicator !== 'resident-income';

const bySubject: readonly (readonly [RegExp, readonly string[]])[] = [
  [/城镇居民/, ['urban-income']],
  [/农村居民|农民/, ['rural-income']],
  [/居民/, ['resident-income', 'urban-income', 'rural-income']],
  [/财政|预算收入/, ['budget-revenue', 'fiscal-revenue']],
  [/投资/, ['fixed-investment']],
  [/消费/, ['retail-sales']],
  [/生产总值|经济/, ['gdp']],
];

/** Growth figures of the subject; the overall series alone where the review gives it. */
function subjectsOf(text: string, figures: readonly ResultFigure[]): readonly ResultFigure[] {
  const indicators = bySubject.find(([pattern]) => pattern.test(text))?.[1] ?? [];
  const found = indicators.flatMap((indicator) => {
    const one = figures.find((figure) => isWhole(figure, indicator) && isGrowth(figure.quantity));
    return one ? [one] : [];
  });
  if (found[0]?.quantity.measure.indicator === 'resident-income') return found.slice(0, 1);
  return found;
}

/** The series itself: 脱贫地区农村居民收入 is only a part of it. */
const isWhole = ({ quantity, name }: ResultFigure, indicator: string): boolean =>
  quantity.measure.indicator === indicator &&
  !/地区|[县乡镇村]|企业|园区|群众|人口/.test(name.words.replace(/农村|城镇|城乡/g, ''));

const isGrowth = ({ kind, base }: Quantity): boolean => kind === 'change' && base.unit === '%';

/** The others' figure is not in the report; only its own words can tell: 高于全市平均0.4个百分点. */
function judgeAboveOthers(figure: ResultFigure, text: string): ReferenceVerdict {
  const whom = /全市|全省|全国/.exec(text)?.[0] ?? '';
  const said = new RegExp(`(高于|快于|好于|低于|慢于)${whom}`).exec(figure.context)?.[1];
  if (said === undefined) return { figure, verdict: 'no-data', rule: 'reference-not-comparable', share: null };
  return /低|慢/.test(said)
    ? { figure, verdict: 'missed', rule: 'growth-below-reference', share: null }
    : { figure, verdict: 'kept', rule: 'growth-not-below-reference', share: null };
}
