// Money and size of what follows with 的: 总投资|26亿元|的18个项目 → 18个项目总投资.
import type { Mention } from '../../mention.ts';
import { asTopic, type MeasureRule } from '../measure-read.ts';
import { nounBehind } from '../noun-behind.ts';

export const totalOf: MeasureRule = ({ chars, mention, next, before }) => {
  const { family, form } = mention.amount;
  if (before.text === '' || chars[mention.behind] !== '的' || family === 'ratio' || form === 'rank') return null;
  const isCounted = next !== null && next.amount.start === mention.behind + 1;
  const whole = isCounted ? withNumber(chars, next) : nounBehind(mention.right, mention.behind)?.text;
  if (whole === undefined) return null;
  return asTopic({ text: whole + before.text, start: before.start, end: before.end, how: 'before' });
};

function withNumber(chars: string, mention: Mention): string {
  const noun = nounBehind(mention.right, mention.behind);
  return chars.slice(mention.amount.start, noun?.end ?? mention.amount.end);
}
