// An amount without a noun of its own takes over what the sentence named last: …完成212.6亿元，增长|6.1%.
import type { MeasureRead, MeasureRule } from '../measure-read.ts';
import { subjectOfClauseBefore } from '../subject-of-clause.ts';

export const takenOver: MeasureRule = ({ chars, mention, memory }) => {
  if (memory.topic !== null && memory.last !== null) return taken(memory.last);
  const subject = subjectOfClauseBefore(chars, mention);
  if (subject !== null) return taken(subject);
  const mayCrossSentences = mention.amount.family === 'ratio' || mention.amount.form === 'rank';
  return mayCrossSentences && memory.last !== null ? taken(memory.last) : null;
};

function taken(measure: MeasureRead) {
  return { measure: { ...measure, how: 'inherited' }, topic: null } as const;
}
