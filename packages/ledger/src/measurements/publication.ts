// How often an indicator is published, and what a figure of it counts: defaults, 默认，可改; whoever types a figure may say otherwise.
import type { Cumulation } from './measurement.ts';

export type Publication = 'monthly' | 'quarterly' | 'yearly';

/** County value added and incomes come by the quarter; harvest and energy by the year. */
const words: readonly (readonly [RegExp, Publication])[] = [
  [/粮食|产量$|能耗|能源消耗|用水量|研发|城镇化率|普及率|巩固率|水利用系数|森林覆盖/, 'yearly'],
  [/^(?:地区|国内)?生产总值$|^gdp$|第[一二三]产业|服务业增加值|可支配收入|调查失业率/i, 'quarterly'],
];

/** By the name as it is compared (`seriesName`). */
export const publicationOf = (series: string): Publication =>
  words.find(([pattern]) => pattern.test(series))?.[1] ?? 'monthly';

/** Months whose end is reported on, 1 to 12. */
export function publishedMonths(publication: Publication, isJanuaryWithFebruary: boolean): readonly number[] {
  if (publication === 'yearly') return [12];
  if (publication === 'quarterly') return [3, 6, 9, 12];
  return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].slice(isJanuaryWithFebruary ? 1 : 0);
}

const stock = /总数|余额|存量|保有量|总量(?!.*产)|浓度|失业率|覆盖率|普及率|拥有量|医师数/;

/** What a figure of a level counts where nobody says it: stocks stand at a day, shares and flows run from January. */
export const usualCumulation = (measure: string, isTotal: boolean): Cumulation =>
  isTotal || stock.test(measure) ? 'point' : 'since-january';
