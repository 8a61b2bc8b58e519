// 投资3000万元建设…: what a work costs stands before it in the same clause. Behind a comma it is led in (`withOutlay`).
import type { CommitmentDraft } from '../draft.ts';
import { splitObjects } from '../objects/split-objects.ts';
import { parsedMilestone } from './milestone-of.ts';
import type { ParsedClause } from './parse-clause.ts';
import type { PlanClause } from './plan-clause.ts';

const OUTLAY =
  /^(?:计划|预计|拟)?(?:总|完成)?投资(?:约|近|超|超过)?\d[\d.]*[万亿]+元(?:以上|左右)?(?=(?:新建|建设|实施|改造|扩建|改建|打造|建成|开工|启动|完成)[^，]{4})/u;

/** The clause without its outlay; null where it opens with none. */
export function behindOutlay(clause: PlanClause): PlanClause | null {
  if (clause.quantities.length === 0 || !clause.text.includes('投资')) return null;
  const { length } = OUTLAY.exec(clause.text)?.[0] ?? '';
  return length === 0 ? null : behind(clause, length);
}

/** What so much is to be spent on is one thing, however it is called. */
export function costed(work: PlanClause, parsed: ParsedClause): CommitmentDraft | null {
  const { objects } = splitObjects(work.text, parsed.object, work.quantities);
  const milestone = parsedMilestone(parsed);
  if (objects.length === 0 || milestone === null) return null;
  return {
    start: work.start,
    end: work.start + work.text.length,
    milestone,
    objects: objects.map((run) => ({ start: work.start + run.start, end: work.start + run.end })),
    confidence: 0.7,
    rule: 'costed',
  };
}

/** The clause from `length` on, with the amounts that stand there. */
function behind(clause: PlanClause, length: number): PlanClause {
  const quantities = clause.quantities
    .filter((quantity) => quantity.start >= length)
    .map((quantity) => ({
      ...quantity,
      start: quantity.start - length,
      end: quantity.end - length,
      measure: quantity.measure && { start: quantity.measure.start - length, end: quantity.measure.end - length },
    }));
  return { ...clause, start: clause.start + length, text: clause.text.slice(length), quantities };
}
