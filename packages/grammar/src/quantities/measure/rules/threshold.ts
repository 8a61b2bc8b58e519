// Sizes that things must have, and the things counted from that size on: 引进5亿元以上项目3个, 收入30万元以上的村达到85%.
import type { Mention } from '../../mention.ts';
import { asTopic, type MeasureRead, type MeasureRule } from '../measure-read.ts';
import { nounBefore } from '../noun-before.ts';

const LEAD_VERB = /(?:引进|签约|新增|招引|落地|实施|谋划|培育)$/;

/** 5亿元以上, 超5亿元: the amount is a size from which on things count. */
function isThreshold(mention: Mention): boolean {
  const { amount, behind, left } = mention;
  return behind > amount.end || (amount.family === 'money' && /(?:超|过|超过)$/.test(left));
}

/** The size itself: 引进|5亿元|以上项目 → 引进项目投资额. The next size in the sentence measures the same. */
export const threshold: MeasureRule = ({ mention, before, behind, memory }) => {
  if (behind === null || mention.amount.family !== 'money' || !isThreshold(mention)) return null;
  const { start, end } = behind;
  if (behind.text.endsWith('项目')) {
    const verb = LEAD_VERB.exec(mention.left)?.[0] ?? '';
    return asTopic({ text: `${verb}${behind.text}投资额`, start, end, how: 'behind' });
  }
  const named: MeasureRead = { ...before, how: 'before' };
  return asTopic(before.text !== '' ? named : (memory.floor ?? { text: behind.text, start, end, how: 'behind' }));
};

/** What is counted: 5亿元以上项目|3个. */
export const countedFromThreshold: MeasureRule = ({ chars, mention }) => {
  const size = mention.beforeInClause;
  if (size === null || mention.amount.form === 'rank' || !isThreshold(size)) return null;
  if (size.amount.family === 'ratio') return null;
  const noun = nounBefore(mention.left, mention.leftStart);
  if (mention.left.includes('、') || noun.text === '' || noun.start > mention.leftStart + 1) return null;
  const { start } = size.amount;
  return asTopic({ text: chars.slice(start, noun.end), start, end: noun.end, how: 'before' });
};
