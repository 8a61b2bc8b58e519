// Persons counted by what they get: 6万人次|获得医药费补偿 → 医药费补偿.
import { asTopic, type MeasureRule } from '../measure-read.ts';
import { nounBehind } from '../noun-behind.ts';

const PERSONS = /(?:人|人次|名|户)$/;
const GETS = /^(?:获得|享受到?|领取|接受|得到|参加|享有)(?:了)?/;

/** 3980人|脱贫: what becomes of them is what is counted. */
const COMES_TO = /^(?:稳定|实现|如期|顺利|全部)?(?:脱贫|再?就业|创业|参保|入学|入住)(?![\u4e00-\u9fff])/;

export const receivedBy: MeasureRule = ({ mention, before }) => {
  if (!PERSONS.test(mention.amount.unit)) return null;
  const done = COMES_TO.exec(mention.right)?.[0];
  if (done !== undefined && (before.text === '' || /[、，和]$/.test(mention.left))) {
    const end = mention.behind + done.length;
    return asTopic({ text: done, start: mention.behind, end, how: 'behind' });
  }
  const verb = before.text === '' ? GETS.exec(mention.right)?.[0] : undefined;
  if (verb === undefined) return null;
  const noun = nounBehind(mention.right.slice(verb.length), mention.behind + verb.length);
  return noun === null ? null : asTopic({ text: noun.text, start: noun.start, end: noun.end, how: 'behind' });
};
