// How far a row was reviewed, in a line: by whom and when, or how sure the machine is.
import type { LedgerRow } from '@luoshi/ledger';
import type { Words } from '../words/zh.ts';

export function standing(row: LedgerRow, words: Words): string {
  if (row.by !== null && row.at !== null) {
    const line = words.review.who(words.states[row.state], row.by, words.dates.time(row.at));
    return row.reason === null ? line : `${line}（${row.reason}）`;
  }
  if ('confidence' in row.effective) return words.review.proposed(Math.round(row.effective.confidence * 100));
  return words.states[row.state];
}
