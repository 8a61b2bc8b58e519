// 办好12件民生实事, 办好“十件民生实事”: all listed livelihood projects promised at once.
import { opensAdverbial } from '../clause/adverbial.ts';
import type { CommitmentRule } from './rule.ts';

const SUM =
  /[“"]?(?:[一二三四五六七八九十两]{1,3}|\d{1,3})(?:件|大|项|个)(?:方面)?[^，]{0,8}?((?:民生|惠民|为民|利民|便民|民心)(?:办)?(?:实事|工程|项目)|(?:重点)?实事)(?:项目|工程)?[”"]?(?:[^，]{0,4})$/u;
const DOING = /办好|办成|办实|落实|完成|实施|办理|推进|兑现|抓好|做好|安排/u;

export const livelihoodSum: CommitmentRule = {
  name: 'livelihood sum',
  read: ({ text }) => {
    if (!text.includes('实事') && !text.includes('民生')) return null;
    const match = SUM.exec(text);
    if (match === null || !DOING.test(text.slice(0, match.index)) || opensAdverbial(text)) return null;
    const name = match[1] as string;
    const at = text.indexOf(name, match.index);
    return { milestone: 'complete', objects: [{ start: at, end: at + name.length }], confidence: 0.95 };
  },
};
