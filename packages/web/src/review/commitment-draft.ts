// What a person types about a promise, and the changes it comes to.
import type { Commitment, Milestone } from '@luoshi/grammar';
import type { CommitmentChanges } from '@luoshi/ledger';
import { findPassages } from '../account/find-passages.ts';
import type { Span } from '../span.ts';
import { joined } from '../text/joined.ts';

export interface CommitmentDraft {
  readonly milestone: Milestone;
  readonly deadlineText: string;
  /** ISO date or empty. */
  readonly deadlineDate: string;
  /** One a line, in the report's words. */
  readonly objects: string;
}

export function commitmentDraftOf(fact: Commitment): CommitmentDraft {
  return {
    milestone: fact.milestone,
    deadlineText: fact.deadline?.text ?? '',
    deadlineDate: fact.deadline?.date ?? '',
    objects: fact.objects.map((object) => joined(object.text)).join('\n'),
  };
}

export interface CommitmentSource {
  readonly text: string;
  readonly omitted: readonly Span[];
}

export function hasPossibleDate(draft: CommitmentDraft): boolean {
  const { deadlineDate: date } = draft;
  return date === '' || (/^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(`${date}T00:00:00Z`)));
}

/** Places of the objects inside `within`, and the lines that do not stand there. */
export function objectsIn(draft: CommitmentDraft, source: CommitmentSource, within: Span) {
  return findPassages(source, within, draft.objects.split('\n'));
}

export function deadlineOf(draft: CommitmentDraft): CommitmentChanges['deadline'] {
  const text = draft.deadlineText.trim();
  if (text === '' && draft.deadlineDate === '') return null;
  return { text: text || draft.deadlineDate, date: draft.deadlineDate || null };
}

/** Only what differs from `fact`; objects are looked for inside `within`. */
export function commitmentChanges(
  fact: Commitment,
  draft: CommitmentDraft,
  objects: readonly Span[],
): CommitmentChanges {
  const before = commitmentDraftOf(fact);
  return {
    ...(draft.milestone === before.milestone ? {} : { milestone: draft.milestone }),
    ...(draft.deadlineText.trim() === before.deadlineText.trim() && draft.deadlineDate === before.deadlineDate
      ? {}
      : { deadline: deadlineOf(draft) }),
    ...(draft.objects.trim() === before.objects.trim() ? {} : { objects }),
  };
}
