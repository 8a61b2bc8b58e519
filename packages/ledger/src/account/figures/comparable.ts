// Whether two figures may be set against each other: the same kind of figure, in units that convert exactly.
import type { Quantity } from '@luoshi/grammar';

export type Comparison = 'same' | 'other-kind' | 'other-unit';

/** Series whose yearly change is their value: 价格涨幅2% and 价格上涨2%. */
const changeIsValue = new Set(['cpi', 'unemployment']);

/** Classifiers that count one thing in other words. */
export const classifiers: readonly string[] = ['个座处所项件家', '人名位', '场次', '家户', '台辆套', '条个项'];

/** `other-kind`: a level against a growth rate, a rank against anything else. `other-unit`: 亩 against 公里, % against 个百分点. */
export function comparison(one: Quantity, other: Quantity): Comparison {
  const kinds = [familyOf(one), familyOf(other)];
  if (kinds[0] !== kinds[1] && !bothRates(one, other)) return 'other-kind';
  const [mine, theirs] = [one.base.unit, other.base.unit];
  if (
    mine === theirs ||
    isOfToilets(one, other) ||
    isOfLand(mine, theirs) ||
    isOfBiogas(one, other) ||
    isOfWater(one, other)
  )
    return 'same';
  if (classifiers.some((words) => words.includes(mine) && words.includes(theirs))) return 'same';
  return 'other-unit';
}

/** Each household has its own: 户厕1500座. */
const isOfToilets = (...both: readonly Quantity[]): boolean =>
  both.every(({ measure, base }) => /厕/.test(measure.text) && /^[户座个]$/.test(base.unit));

/** And its own pit: 沼气池2300口. */
const isOfBiogas = (...both: readonly Quantity[]): boolean =>
  both.every(({ measure, base }) => /沼气/.test(measure.text) && /^[户座个口]$/.test(base.unit));

/** A cubic metre of water weighs a tonne: 污水日处理能力2万吨, 2万立方米. */
const isOfWater = (...both: readonly Quantity[]): boolean =>
  both.every(({ measure, base }) => /污水|供水|用水|节水|中水/.test(measure.text) && /^(?:吨|立方米)$/.test(base.unit));

const areas = ['平方米', '亩'];
/** 1公顷 is 15亩 and 10000平方米; `plainFigure` gives both in 亩. */
const isOfLand = (mine: string, theirs: string): boolean => areas.includes(mine) && areas.includes(theirs);

const bothRates = (one: Quantity, other: Quantity): boolean =>
  isRatio(one) && isRatio(other) && changeIsValue.has(one.measure.indicator ?? '');

function familyOf(quantity: Quantity): string {
  if (quantity.kind === 'rank') return 'rank';
  if (!isRatio(quantity)) return 'amount';
  return quantity.kind === 'change' && !/自然增长率$/.test(quantity.measure.text) ? 'change' : 'share';
}

/** %, ‰, 成, 倍 and points; anything else is an amount, also where it is said to have grown (净增3家). */
export const isRatio = ({ base }: Quantity): boolean => /^(?:%|百分点|基点|倍|番)$/.test(base.unit);

/** Yuan only: foreign money is not compared with it. */
export const isMoney = ({ base }: Quantity): boolean => base.unit === '元';
