// Heads and words of sheets of measurements, as offices write them. Editable: a word is added to its pattern.
import type { Cumulation, MeasurementKind } from '../measurement.ts';
import { monthText } from '../month.ts';

export type HeadKey = 'measure' | 'kind' | 'unit' | 'cumulation' | 'month' | 'value' | 'source' | 'note';

const heads: readonly (readonly [HeadKey, RegExp])[] = [
  ['measure', /^(?:指标|指标名称|监测指标|项目|名称|indicator)$/i],
  ['kind', /^(?:口径|类别|类型|总量或增速|kind)$/i],
  ['unit', /^(?:单位|计量单位|unit)$/i],
  ['cumulation', /^(?:累计|累计方式|累计或当月|期别|counts)$/i],
  ['month', /^(?:月份|时间|期间|所属月份|month)$/i],
  ['value', /^(?:数值|数据|完成数|数|value)$/i],
  ['source', /^(?:来源|数据来源|source)$/i],
  ['note', /^(?:备注|说明|note)$/i],
];

/** Which column a head opens; null for a head of something else. */
export const headKey = (words: string): HeadKey | null =>
  heads.find(([, pattern]) => pattern.test(words.replace(/\s/g, '')))?.[0] ?? null;

const monthHead = /^(?:(\d{4})年?[-年./]?)?(?:1月?[-—–至~]+)?(\d{1,2})月?(?:份|累计)?$/;

/** YYYY-MM of 3月, 1—3月, 2026-03, 2026年3月; the page's year where none is written. Null for what is no month; 13月 is `2026-13`. */
export function monthOfWords(words: string, year: number): string | null {
  const squeezed = words.replace(/\s/g, '').normalize('NFKC');
  const [, written, month] = monthHead.exec(squeezed) ?? [];
  if (month === undefined || (written === undefined && !squeezed.includes('月'))) return null;
  return monthText(written === undefined ? year : Number(written), Number(month));
}

export function kindOfWords(words: string): MeasurementKind | null {
  const squeezed = words.replace(/\s/g, '');
  if (/增速|增长|增幅|涨幅|降幅|同比|growth/i.test(squeezed)) return 'growth';
  return /总量|总额|绝对|水平|数量|累计值|比率|level/i.test(squeezed) ? 'level' : null;
}

export function cumulationOfWords(words: string): Cumulation | null {
  const squeezed = words.replace(/\s/g, '');
  if (/当月|本月|单月|month/i.test(squeezed)) return 'month';
  if (/期末|时点|月末|point|end/i.test(squeezed)) return 'point';
  return /累计|1[-—至]|sincejanuary|cumulated|year/i.test(squeezed) ? 'since-january' : null;
}
