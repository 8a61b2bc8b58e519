// A clause that is only a stage takes its object from the clause before: 加快 X 建设，力争年内开业.
import { parsedMilestone } from '../clause/milestone-of.ts';
import { parseClause } from '../clause/parse-clause.ts';
import { namednessOf } from '../objects/namedness.ts';
import { splitObjects } from '../objects/split-objects.ts';
import { type CommitmentJoiner, extended } from './joiner.ts';

export const stageTakenUp: CommitmentJoiner = {
  name: 'stage taken up',
  join: ({ clause, parsed, before, last }) => {
    if (
      parsed.topic !== null ||
      parsed.object.end > parsed.object.start ||
      parsed.stages.length + parsed.verbs.length === 0
    )
      return null;
    const stage = parsedMilestone(parsed);
    if (stage === null || stage === 'advance') return null;
    if (last?.rule === 'stage taken up') return extended(last, clause, { milestone: stage });
    const earlier = parseClause(before.text);
    const list = splitObjects(before.text, earlier.object, before.quantities);
    const named = namednessOf(before.text, earlier.object, list, before.quantities);
    if (list.objects.length === 0 || named.score < 0.2) return null;
    return {
      start: before.start,
      end: clause.start + clause.text.length,
      milestone: stage,
      objects: list.objects.map((run) => ({ start: before.start + run.start, end: before.start + run.end })),
      confidence: Math.round((0.5 + 0.4 * named.score) * 100) / 100,
      rule: 'stage taken up',
    };
  },
};
