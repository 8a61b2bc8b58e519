// What is typed when a suggestion is registered, and the request it becomes.
import type { NewSuggestionRequest } from '../api/contract.ts';

export interface SuggestionDraft {
  readonly kind: NewSuggestionRequest['kind'];
  readonly session: string;
  readonly number: string;
  /** ISO date. */
  readonly receivedOn: string;
  readonly title: string;
  readonly field: string;
  readonly text: string;
  /** Names parted by 、 or commas. */
  readonly proposers: string;
  readonly delegation: string;
  readonly leadUnit: string | null;
  readonly coUnits: readonly string[];
  readonly handOut: boolean;
}

/** Null while something needed is missing or no number. Which people the names are is the server's to find. */
export function requestOf(draft: SuggestionDraft): NewSuggestionRequest | null {
  const number = Number(/^第?(\d{1,6})号?$/.exec(draft.number.normalize('NFKC').trim())?.[1]);
  const names = draft.proposers.split(/[、，,；;\s]+/).filter((name) => name !== '');
  const { leadUnit, delegation } = draft;
  const texts = [draft.session, draft.title, draft.text, draft.receivedOn].map((text) => text.trim());
  if (!(number > 0) || names.length === 0 || leadUnit === null || texts.includes('')) return null;
  return {
    kind: draft.kind,
    session: draft.session.trim(),
    number,
    receivedOn: draft.receivedOn,
    title: draft.title.trim(),
    field: draft.field.trim(),
    text: draft.text.trim(),
    proposers: [...new Set(names)].map((name) => ({ name, delegation: delegation.trim() })),
    leadUnit,
    coUnits: [...draft.coUnits],
    handOut: draft.handOut,
  };
}

/** ISO date of an instant where the person sits. */
export const today = (now: Date): string =>
  `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
