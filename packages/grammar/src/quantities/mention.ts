// An amount in its clause: what stands to its left and right, and its neighbours. The rules about meaning read this.
import type { Clause, Sentences } from '../sentences/clauses.ts';
import { clauseAt } from '../sentences/clauses.ts';
import type { Amount } from './amount.ts';
import { boundBehind } from './bound-behind.ts';

/** All positions are plain positions. */
export interface Mention {
  readonly amount: Amount;
  readonly clause: Clause;
  /** Behind the amount and the words of bound that follow it (8%以上). */
  readonly behind: number;
  /** The mention before it in the same clause, and in the same sentence. */
  readonly beforeInClause: Mention | null;
  readonly beforeInSentence: Mention | null;
  /** From the end of the mention before it in the clause (or the clause's start) to the amount. */
  readonly left: string;
  readonly leftStart: number;
  /** From `behind` to the next amount or the clause's end. */
  readonly right: string;
  /** Whether it only continues a list of amounts: nothing but 、 or 和 stands between it and the one before. */
  readonly isListed: boolean;
}

/** The colon joins the parts of a proportion. */
const JOINER = /^(?:(?:、|和|及|与|以及|或)(?:每人)?(?:每[年月天日])?|[：:∶])$/;
/** How much of a clause a rule looks at; longer ones are no sentences. */
const REACH = 200;

/** Amounts with their surroundings, in text order. */
export function mentionsOf(chars: string, amounts: readonly Amount[], { clauses }: Sentences): Mention[] {
  const mentions: Mention[] = [];
  let clauseIndex = 0;
  amounts.forEach((amount, index) => {
    while (clauseIndex < clauses.length && (clauses[clauseIndex] as Clause).end <= amount.start) clauseIndex++;
    const clause = clauses[clauseIndex] ?? (clauses[clauseAt(clauses, amount.start)] as Clause);
    const before = mentions[mentions.length - 1] ?? null;
    const beforeInClause = before && before.clause === clause ? before : null;
    const leftStart = Math.max(beforeInClause?.behind ?? clause.start, amount.start - REACH);
    const behind = boundBehind(chars, amount.end, amount.family === 'time')?.end ?? amount.end;
    const next = amounts[index + 1];
    const rightEnd = Math.max(behind, Math.min(next ? next.start : clause.end, clause.end, behind + REACH));
    const left = chars.slice(leftStart, amount.start);
    mentions.push({
      amount,
      clause,
      behind,
      beforeInClause,
      beforeInSentence: before && before.clause.sentence === clause.sentence ? before : null,
      left,
      leftStart,
      right: chars.slice(behind, rightEnd),
      isListed: beforeInClause !== null && JOINER.test(left),
    });
  });
  return mentions;
}

/** What stands behind the mention in its clause, up to twenty characters. */
export function restOfClause(chars: string, mention: Mention): string {
  return chars.slice(mention.behind, Math.min(mention.clause.end, mention.behind + 20));
}
