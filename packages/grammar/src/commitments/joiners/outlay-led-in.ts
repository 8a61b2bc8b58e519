// What is spent, before what it is spent on: 投资2亿元，新建泵站6座. One promise, with both amounts.
import type { PlanClause } from '../clause/plan-clause.ts';
import type { CommitmentDraft } from '../draft.ts';

const SPENDING = /^(?:今年|全年|共|总|累计|再|将|拟)*投[资入](?:资金)?(?:约|近|超过?)?$/u;
const HEDGE_AT_END = /^(?:以上|左右|[余多])?$/u;

/** `draft` grown over the clause before it where that one, read as `last`, only says what is spent; null elsewhere. */
export function withOutlay(
  draft: CommitmentDraft,
  before: PlanClause,
  last: CommitmentDraft | null,
): CommitmentDraft | null {
  if (last === null || last.start !== before.start || !isOutlay(before)) return null;
  return { ...draft, start: last.start };
}

function isOutlay({ text, quantities }: PlanClause): boolean {
  const [only] = quantities;
  if (only === undefined || quantities.length > 1) return false;
  return SPENDING.test(text.slice(0, only.start)) && HEDGE_AT_END.test(text.slice(only.end));
}
