// What a count under a threshold counts: 签约亿元以上项目9个，其中10亿元以上2个 counts projects signed, of that class.
import { type MeasureName, measureName } from './measure-name.ts';

const threshold = /^其中(?:投资|总投资)?(\d+(?:\.\d+)?[百千]?[万亿]元及?以上)的?(?:项目|企业)?$/;
const count = /\d[\d.]*[多余]?(?:个|家|户|项)$/;

/**
 * The name of the sum before it, in the class of the threshold; null for other figures. `before`: its clause up to the
 * number; `context`: folded, the clauses of its sentence up to it, with or without its own.
 */
export function underThreshold(before: string, context: string): MeasureName | null {
  const size = threshold.exec(before)?.[1];
  if (size === undefined) return null;
  const clauses = context.split(/[，；]/).filter((clause) => clause !== '');
  const own = clauses.findLastIndex((clause) => clause.startsWith(before));
  const sum = clauses[(own === -1 ? clauses.length : own) - 1];
  if (sum === undefined || !count.test(sum)) return null;
  return { words: measureName(sum.replace(count, '')).words, sizes: [size.replace('及以上', '以上')] };
}
