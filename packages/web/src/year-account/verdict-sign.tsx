// A verdict: its word, a shape of its own, and its colour; light while proposed, solid once a person ruled.
import type { LineState, Verdict } from '@luoshi/ledger';
import { useYearAccountWords } from '../words/year-account/use-year-account-words.ts';

interface VerdictSignProps {
  readonly verdict: Verdict;
  readonly state: LineState;
  /** Who ruled and when, or how sure the program is. */
  readonly title?: string;
}

export function VerdictSign({ verdict, state, title }: VerdictSignProps) {
  const { verdicts } = useYearAccountWords();
  return (
    <span className={`verdict is-${verdict} is-${state}`} data-verdict={verdict} data-state={state} title={title}>
      <VerdictShape verdict={verdict} />
      {verdicts[verdict]}
      {state === 'overruled' && <span aria-hidden="true">✎</span>}
    </span>
  );
}

/** Tick, double tick, half disc, cross, question ring, dash: told apart without their colours. */
export function VerdictShape({ verdict }: { readonly verdict: Verdict }) {
  const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.8 };
  return (
    <svg className="verdict-shape" viewBox="0 0 14 14" width="13" height="13" aria-hidden="true">
      {verdict === 'kept' && <path d="m2 7.5 3.4 3.4L12 3.6" {...line} />}
      {verdict === 'exceeded' && <path d="m1.5 6.5 3 3L10 3M4 10.5l1.5 1.5 7-8" {...line} />}
      {verdict === 'partly' && (
        <>
          <circle cx="7" cy="7" r="5.2" {...line} />
          <path d="M7 1.8a5.2 5.2 0 0 1 0 10.4z" fill="currentColor" />
        </>
      )}
      {verdict === 'missed' && <path d="m3 3 8 8m0-8-8 8" {...line} />}
      {verdict === 'no-data' && (
        <>
          <circle cx="7" cy="7" r="5.2" {...line} strokeDasharray="2.6 2" />
          <circle cx="7" cy="7" r="1.4" fill="currentColor" />
        </>
      )}
      {verdict === 'not-mentioned' && <path d="M1.8 1.8h10.4v10.4H1.8zM3.8 7h6.4" {...line} strokeDasharray="2.6 2" />}
    </svg>
  );
}
