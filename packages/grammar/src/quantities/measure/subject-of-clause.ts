// What the clause before an amount's own speaks of: 实施某某工程，达到|3公里.
import type { Mention } from '../mention.ts';
import type { MeasureRead } from './measure-read.ts';
import { nounBehind } from './noun-behind.ts';

const REACH = 40;
const MARKS = ['，', '。', '；', '：', '\n', '！'];

/** The noun with which the clause before begins, null when a full stop stands between. */
export function subjectOfClauseBefore(chars: string, mention: Mention): MeasureRead | null {
  const end = mention.clause.start - 1;
  if (chars[end] !== '，' && chars[end] !== '、') return null;
  const from = Math.max(0, end - REACH);
  const text = chars.slice(from, end);
  const start = Math.max(...MARKS.map((mark) => text.lastIndexOf(mark))) + 1;
  const noun = nounBehind(text.slice(start), from + start);
  return noun === null ? null : { text: noun.text, start: noun.start, end: noun.end, how: 'inherited' };
}
