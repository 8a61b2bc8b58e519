// Persons counted by what they get: 6万人次|获得医药费补偿 → 医药费补偿.
import { asTopic, type MeasureRule } from '../measure-read.ts';
import { nounBehind } from '../noun-behind.ts';

const PERSONS = /(?:人|人次|名|户)$/;
const GETS = /^(?:获得|享受到?|领取|接受|得到|参加|享有)(?:了)?/;

export const receivedBy: MeasureRule = ({ mention, before }) => {
  if (before.text !== '' || !PERSONS.test(mention.amount.unit)) return null;
  const verb = GETS.exec(mention.right)?.[0];
  if (verb === undefined) return null;
  const noun = nounBehind(mention.right.slice(verb.length), mention.behind + verb.length);
  return noun === null ? null : asTopic({ text: noun.text, start: noun.start, end: noun.end, how: 'behind' });
};
