// The keyboard of review.
import { useActKeys } from './use-act-keys.ts';

export type ReviewKey = 'next' | 'previous' | 'confirm' | 'correct' | 'reject' | 'reopen' | 'add';

const KEYS: Readonly<Record<string, ReviewKey>> = {
  j: 'next',
  k: 'previous',
  e: 'correct',
  x: 'reject',
  u: 'reopen',
  a: 'add',
  Enter: 'confirm',
};

/** Calls `onKey` for J K Enter E X U A. */
export function useReviewKeys(onKey: (key: ReviewKey) => void): void {
  useActKeys(KEYS, onKey);
}
