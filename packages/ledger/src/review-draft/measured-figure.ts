// A measured figure in the words of a report.
import type { DraftMeasurement } from './review-draft.ts';

/** A name that says itself that it is a change. */
const namedChange = /(?:涨幅|增速|增幅|降幅|增长率)$/;

/** 地区生产总值同比增长6.2%; 居民消费价格涨幅为0.3%; 城镇新增就业为3900人. */
export function measuredFigure({
  name,
  value,
  unit,
  kind,
}: Pick<DraftMeasurement, 'name' | 'value' | 'unit' | 'kind'>): string {
  if (kind !== 'change' || namedChange.test(name)) return `${name}为${value}${unit}`;
  return `${name}同比${value < 0 ? '下降' : '增长'}${Math.abs(value)}${unit}`;
}
