// An amount that leans on the clause before: 实施120个项目，总投资60亿元; 造林3000亩，封育900亩; 乡镇达到80%，行政村达到60%.

import type { PlanClause } from '../clause/plan-clause.ts';
import type { CommitmentDraft } from '../draft.ts';
import { MEASURE_VERBS, REACH_WORDS } from '../lexicon/reach-words.ts';
import { wordSet } from '../lexicon/word-index.ts';
import { measuredObjects } from '../objects/measured-objects.ts';
import { type CommitmentJoiner, extended, type Neighbours } from './joiner.ts';

const MEASURING = wordSet(MEASURE_VERBS);
const REACHING = wordSet([...REACH_WORDS, '长', '占', '突']);
/** Measures that are always of something said before. */
const LEANING =
  /^(?:力争|确保|预计|计划)?(?:总投资|概算投资|总概算|总规模|总量|总产量(?!达到|突破)|总产值达?|总面积|总里程|总建筑面积|建筑面积|占地|覆盖|惠及|受益)/u;
/** Amounts at the very beginning that tell which things are counted. */
const THRESHOLD = /^(?:以上|以下|及以上)/u;

export const amountContinued: CommitmentJoiner = {
  name: 'amount continued',
  join: (neighbours) => {
    const { clause, last } = neighbours;
    if (last === null || clause.zone === 'targets' || clause.quantities.length === 0) return null;
    if (!leans(clause) && !repeats(neighbours, last)) return null;
    const own = measuredObjects(clause).map((run) => ({
      start: clause.start + run.start,
      end: clause.start + run.end,
    }));
    const isOnlyTotal = LEANING.test(clause.text);
    return extended(last, clause, { objects: isOnlyTotal ? last.objects : [...last.objects, ...own] });
  },
};

function leans(clause: PlanClause): boolean {
  const first = clause.quantities[0];
  if (LEANING.test(clause.text)) return true;
  return (
    first !== undefined &&
    first.start === 0 &&
    clause.quantities.length > 1 &&
    THRESHOLD.test(clause.text.slice(first.end))
  );
}

/** 完成 A2000亩、B1000亩，C1200亩: a thing and its amount with no verb, behind others of a verb that covers it. */
function repeats({ clause, parsed, before }: Neighbours, last: CommitmentDraft): boolean {
  const first = clause.quantities[0];
  const earlier = before.quantities.at(-1);
  if (first === undefined || earlier === undefined || last.rule !== 'measured' || parsed.verbs.length > 0) return false;
  if (first.draft.quantity.unit !== earlier.draft.quantity.unit || first.start < 2) return false;
  if (MEASURING.at(clause.text, 0, clause.text.length) !== null || /^(?:全年|力争|争取|确保)/.test(clause.text))
    return false;
  if (clause.quantities.length > 1 || first.end < clause.text.length || earlier.end < before.text.length) return false;
  return REACHING.endingAt(clause.text, first.start, 0) === null;
}
