// 全省|91个|县（市）: how many a rank is taken among. It is not what the sentence speaks of.
import type { MeasureRule } from '../measure-read.ts';
import { nounBehind } from '../noun-behind.ts';

const AMONG_ALL = /全[国省市区县州]$/;
const DIVISIONS = /^(?:县|区|市|旗|镇|乡)/;

export const countOfScope: MeasureRule = ({ chars, mention }) => {
  const { start, form } = mention.amount;
  if (form === 'rank' || !AMONG_ALL.test(chars.slice(Math.max(0, start - 2), start))) return null;
  const noun = nounBehind(mention.right, mention.behind);
  if (noun === null || !DIVISIONS.test(noun.text)) return null;
  return { measure: { text: noun.text, start: noun.start, end: noun.end, how: 'behind' }, topic: null };
};
