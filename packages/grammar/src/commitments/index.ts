// Commitments: every verifiable promise of the plan, in text order.
import type { Commitment } from '../facts.ts';
import { sectionAt } from '../outline/section-at.ts';
import type { ReadContext } from '../read-context.ts';
import { sourceSlice, sourceSpan } from '../text/plain-text.ts';
import { findDeadline } from './clause/deadline.ts';
import { readClauses } from './clause/read-clauses.ts';
import type { CommitmentDraft } from './draft.ts';
import type { QuantityDraft } from './quantity-draft.ts';

export type { QuantityDraft } from './quantity-draft.ts';

/**
 * The promises in the plan and in what the government says of its own conduct. `quantities` are the report's drafts in
 * text order; a commitment's `quantities` are ids of those that lie wholly inside it.
 * Ids are `c1`, `c2` … Never throws on text; a clause longer than `LONGEST_CLAUSE` is passed over.
 */
export function readCommitments(context: ReadContext, quantities: readonly QuantityDraft[]): Commitment[] {
  const drafts = readClauses(context, quantities);
  let from = 0;
  return drafts.map((draft, index) => {
    while (from < quantities.length && (quantities[from] as QuantityDraft).end <= draft.start) from++;
    return commitment(context, draft, `c${index + 1}`, inside(quantities, from, draft));
  });
}

function inside(quantities: readonly QuantityDraft[], from: number, draft: CommitmentDraft): string[] {
  const ids: string[] = [];
  for (let at = from; at < quantities.length; at++) {
    const quantity = quantities[at] as QuantityDraft;
    if (quantity.start >= draft.end) break;
    if (quantity.start >= draft.start && quantity.end <= draft.end) ids.push(quantity.quantity.id);
  }
  return ids;
}

function commitment(
  context: ReadContext,
  draft: CommitmentDraft,
  id: string,
  quantities: readonly string[],
): Commitment {
  const { plain, sections, head } = context;
  const passage = (start: number, end: number) => ({
    text: sourceSlice(plain, start, end),
    ...sourceSpan(plain, start, end),
  });
  const chars = plain.chars.slice(draft.start, draft.end);
  const read = findDeadline(chars, head.planYear);
  return {
    id,
    ...passage(draft.start, draft.end),
    objects: draft.objects.map((object) => passage(object.start, object.end)),
    milestone: draft.milestone,
    quantities,
    deadline: read && { text: sourceSlice(plain, draft.start + read.start, draft.start + read.end), date: read.date },
    section: sectionAt(sections, draft.start).id,
    confidence: draft.confidence,
  };
}
