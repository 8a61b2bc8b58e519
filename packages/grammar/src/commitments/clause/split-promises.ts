// Cuts a clause that promises two things with a stage each: 甲广场三季度开业、乙大厦年底封顶; 开工建设甲桥、建成乙路.
import { HEAD_VERBS } from '../lexicon/head-verbs.ts';
import { TAIL_STAGES } from '../lexicon/tail-stages.ts';
import { wordSet } from '../lexicon/word-index.ts';
import { behindEnclosed } from './enclosed.ts';
import { parsedMilestone } from './milestone-of.ts';
import { parseClause } from './parse-clause.ts';
import type { PlanClause } from './plan-clause.ts';

/** 今年完成投资5亿元、到2027年建成: the second aim has a year of its own. */
const LATER = /^(?:到|至|力争)?20\d\d年/;
/** No thing is named in fewer characters. */
const SHORTEST = 4;

const STAGES = wordSet(TAIL_STAGES.filter((stage) => !stage.isNoun).map((stage) => stage.word));
const STAGE_VERBS = wordSet(HEAD_VERBS.filter((verb) => verb.force === 'stage').map((verb) => verb.word));

/** The clause, or its parts where each of them names a thing and a stage of its own and the stages differ. */
export function splitPromises(clause: PlanClause): readonly PlanClause[] {
  const { text } = clause;
  const isCounted = clause.quantities.length > 0;
  for (let at = text.indexOf('、', SHORTEST); at > 0; at = text.indexOf('、', at + 1)) {
    if (at >= text.length - SHORTEST) break;
    const isLater = isCounted && LATER.test(text.slice(at + 1, at + 8));
    if (!isLater && !mayPart(text, at)) continue;
    if (isEnclosed(text, at)) continue;
    if (isLater) return [part(clause, 0, at), part(clause, at + 1, text.length)];
    const first = stageOf(text.slice(0, at), isCounted);
    if (first === null) continue;
    const second = stageOf(text.slice(at + 1), isCounted);
    if (second !== null && second !== first)
      return [part(clause, 0, at), ...splitPromises(part(clause, at + 1, text.length))];
  }
  return [clause];
}

function isEnclosed(text: string, mark: number): boolean {
  for (let at = 0; at < mark; at++) {
    const behind = behindEnclosed(text, at, text.length);
    if (behind > mark) return true;
    if (behind > at) at = behind - 1;
  }
  return false;
}

/** Whether a stage ends at the mark and another at the clause's end, or a verb of a stage follows the mark. */
function mayPart(text: string, mark: number): boolean {
  if (STAGE_VERBS.at(text, mark + 1, text.length) !== null) return true;
  return STAGES.endingAt(text, mark, 0) !== null && STAGES.endingAt(text, text.length, mark) !== null;
}

/**
 * The stage of a text that names a thing beside it; null where it names none, or no stage that has a day. Where things
 * are counted a verb before them makes no stage: 签约项目9个、开工项目6个.
 */
function stageOf(text: string, isCounted: boolean): string | null {
  const parsed = parseClause(text);
  if (parsed.object.end - parsed.object.start < 2) return null;
  const isStaged =
    parsed.stages.some((stage) => !stage.isNoun && stage.milestone !== 'advance') ||
    (!isCounted && parsed.topic === null && parsed.verbs.some((verb) => verb.force === 'stage'));
  return isStaged ? parsedMilestone(parsed) : null;
}

function part(clause: PlanClause, start: number, end: number): PlanClause {
  return {
    ...clause,
    start: clause.start + start,
    text: clause.text.slice(start, end),
    isWholeSentence: false,
    quantities: clause.quantities
      .filter((each) => each.start >= start && each.end <= end)
      .map((each) => ({
        ...each,
        start: each.start - start,
        end: each.end - start,
        measure:
          each.measure !== null && each.measure.start >= start && each.measure.end <= end
            ? { start: each.measure.start - start, end: each.measure.end - start }
            : null,
      })),
  };
}
