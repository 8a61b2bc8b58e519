// Unsupported lines by their reason, in the order in which something can be done about them.
import type { UnsupportedReason } from '@luoshi/ledger';
import type { ReviewDraftAnswer } from '../api/contract.ts';

export type UnsupportedItem = ReviewDraftAnswer['unsupported'][number];

export interface ReasonGroup {
  readonly reason: UnsupportedReason;
  readonly sentence: UnsupportedItem['reasonSentence'];
  readonly items: readonly UnsupportedItem[];
}

/** What a person's ruling settles first, what nobody knows anything of last. */
const ORDER: readonly UnsupportedReason[] = [
  'conflict',
  'only-claimed',
  'ruled-gap',
  'figure-without-source',
  'running',
  'no-data',
  'withdrawn',
  'nothing',
];

export function byReason(unsupported: readonly UnsupportedItem[]): readonly ReasonGroup[] {
  return ORDER.flatMap((reason) => {
    const items = unsupported.filter((item) => item.reason === reason);
    const [first] = items;
    return first === undefined ? [] : [{ reason, sentence: first.reasonSentence, items }];
  });
}
