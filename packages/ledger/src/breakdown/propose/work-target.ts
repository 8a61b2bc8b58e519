// A promised quantity into the target of a work (量化目标), so that its cell alone says what is meant: 固定资产投资增长7%, not 固定资产投资7%.
import type { Quantity } from '@luoshi/grammar';
import type { WorkTarget } from '../breakdown-row.ts';
import { squeezed } from './quote.ts';

const rising = /增长|增加|提高|提升|上升|上涨/u;
const falling = /下降|降低|减少|压减|压缩|精简|削减/u;
/** Measures that are changes by their name. */
const namesChange = /(?:增速|增长率|增长|增幅|涨幅|降幅|变化)$/u;

type Targeted = Pick<Quantity, 'measure' | 'start' | 'value' | 'upper' | 'unit' | 'bound' | 'kind'>;

/**
 * A change carries its word in the measure, as the report has it between measure and number (提高, 压减), else 增长 or 下降; the
 * figure of a fall is then written without its sign. Other quantities are taken as they are.
 */
export function workTarget({ measure, start, value, upper, unit, bound, kind }: Targeted, text: string): WorkTarget {
  const name = squeezed(measure.text);
  if (kind !== 'change' || namesChange.test(name) || unit === '') return { measure: name, value, upper, unit, bound };
  const between = measure.end <= start ? text.slice(measure.end, start) : '';
  if (value >= 0) return { measure: `${name}${rising.exec(between)?.[0] ?? '增长'}`, value, upper, unit, bound };
  const word = falling.exec(between)?.[0] ?? (falling.test(name) ? '' : '下降');
  return { measure: `${name}${word}`, value: Math.abs(value), upper: upper && Math.abs(upper), unit, bound };
}
