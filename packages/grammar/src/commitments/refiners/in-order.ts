// Refiners over the drafts, in order.
import type { ReadContext } from '../../read-context.ts';
import type { CommitmentDraft } from '../draft.ts';

export function refine(drafts: readonly CommitmentDraft[], _context: ReadContext): readonly CommitmentDraft[] {
  return drafts;
}
