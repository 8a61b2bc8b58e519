// Places counted by their own word: 甲、乙等北部|5镇 → 北部镇.
import { asTopic, type MeasureRule } from '../measure-read.ts';

const AREA = /(?:[东西南北中]部|沿.{1,3}|片区)$/;

export const placesCounted: MeasureRule = ({ mention, before }) => {
  const { family, unit, start, end } = mention.amount;
  if (family !== 'place') return null;
  return asTopic({ text: (AREA.exec(before.text)?.[0] ?? '') + unit, start, end, how: 'before' });
};
