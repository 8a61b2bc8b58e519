// Values that one name holds together: 中小学公用经费480元和350元 is that of 初中 and, behind it, that of 小学.
import type { Quantity } from '@luoshi/grammar';
import type { Reading } from '../../reading.ts';

/** Behind the last value of a row stands what it is the aim of, and no name of its own. */
const noName = /^的?(?:目标|标准|水平|要求)$/;

/** The row's two names in the order of its values. */
const both: readonly (readonly [RegExp, readonly [string, string]])[] = [[/中小学/, ['初中', '小学']]];

/** The measure of each figure, where a row gives it another one than it was read with; by id. */
export function measuresInRows({ quantities, source }: Reading): ReadonlyMap<string, string> {
  const measures = new Map<string, string>();
  for (const [index, second] of quantities.entries()) {
    const first = quantities[index - 1];
    if (!first || !isRow(first, second, source.text)) continue;
    const name = first.measure.text;
    const [pattern, names] = both.find(([joint]) => joint.test(name)) ?? [];
    measures.set(first.id, pattern ? name.replace(pattern, names![0]) : name);
    measures.set(second.id, pattern ? name.replace(pattern, names![1]) : name);
  }
  return measures;
}

const isRow = (first: Quantity, second: Quantity, text: string): boolean =>
  first.base.unit === second.base.unit &&
  first.measure.start < first.start &&
  noName.test(second.measure.text.replace(/\s/g, '')) &&
  /^\s*[和、]\s*$/.test(text.slice(first.end, second.start));
