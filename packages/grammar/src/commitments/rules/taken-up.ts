// A clause that is only a stage takes its object from the clause before: 加快 X 建设，力争年内开业.
import { parsedMilestone } from '../clause/milestone-of.ts';
import { type ParsedClause, parseClause } from '../clause/parse-clause.ts';
import type { PlanClause } from '../clause/plan-clause.ts';
import type { CommitmentDraft } from '../draft.ts';
import { laterMilestone } from '../lexicon/milestone-rank.ts';
import { namednessOf } from '../objects/namedness.ts';
import { splitObjects } from '../objects/split-objects.ts';

/** A draft over both clauses, or null. `before` must stand in the same sentence. */
export function takenUp(clause: PlanClause, parsed: ParsedClause, before: PlanClause | null): CommitmentDraft | null {
  if (before === null || before.sentence !== clause.sentence) return null;
  if (parsed.object.end - parsed.object.start > 0 || parsed.stages.length + parsed.verbs.length === 0) return null;
  const stage = parsedMilestone(parsed);
  if (stage === null || stage === 'advance') return null;
  const object = parseClause(before.text);
  if (object.object.end - object.object.start < 2) return null;
  const list = splitObjects(before.text, object.object, before.quantities);
  const named = namednessOf(before.text, object.object, list, before.quantities);
  if (list.objects.length === 0 || named.score < 0.2) return null;
  const earlier = parsedMilestone(object);
  return {
    start: before.start,
    end: clause.start + clause.text.length,
    milestone: earlier === null || earlier === 'plan' ? stage : laterMilestone(earlier, stage),
    objects: list.objects.map((run) => ({ start: before.start + run.start, end: before.start + run.end })),
    confidence: Math.round((0.5 + 0.4 * named.score) * 100) / 100,
    rule: 'taken up',
    sentence: clause.sentence,
  };
}
