// Proposed, confirmed, corrected, rejected, added: a shape and a name, never a colour alone.
import type { LedgerRow, ReviewState } from '@luoshi/ledger';
import { standing } from '../review/standing.ts';
import { useWords } from '../words/words-context.tsx';

const SHAPES: Readonly<Record<ReviewState, string>> = {
  proposed: 'M8 3.2a4.8 4.8 0 1 1 0 9.6 4.8 4.8 0 0 1 0-9.6',
  confirmed: 'm3 8.4 3.4 3.4L13 4.8',
  corrected: 'M3 13l.6-2.8 7-7 2.2 2.2-7 7zM9.4 4.4l2.2 2.2',
  rejected: 'm4 4 8 8m0-8-8 8',
  added: 'M8 3v10M3 8h10',
};

export function StateSign({ row }: { readonly row: LedgerRow }) {
  const words = useWords();
  return (
    <span className={`state-sign is-${row.state}`} title={standing(row, words)}>
      <svg viewBox="0 0 16 16" width="14" height="14" role="img" aria-label={words.states[row.state]}>
        <path
          d={SHAPES[row.state]}
          fill="none"
          stroke="currentColor"
          strokeWidth={row.state === 'proposed' ? 1.2 : 2.2}
        />
      </svg>
    </span>
  );
}
