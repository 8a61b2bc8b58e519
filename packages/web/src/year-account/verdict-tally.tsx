// The six verdicts over one denominator: a bar, and under it each share as a press that filters.
import type { Verdict } from '@luoshi/ledger';
import { useYearAccountWords } from '../words/year-account/use-year-account-words.ts';
import { GAPS, VERDICTS, verdictsIn } from './account-search.ts';
import type { VerdictCounts } from './group-lines.ts';
import { VerdictShape } from './verdict-sign.tsx';

interface VerdictTallyProps {
  readonly counts: VerdictCounts;
  /** The one denominator; the counts add up to it. */
  readonly total: number;
  /** Verdicts filtered by, as in the address. */
  readonly chosen: string | undefined;
  readonly onChoose: (verdicts: string | undefined) => void;
}

export function VerdictTally({ counts, total, chosen, onChoose }: VerdictTallyProps) {
  const words = useYearAccountWords();
  const on = verdictsIn(chosen);
  const gaps = GAPS.reduce((sum, verdict) => sum + counts[verdict], 0);
  const toggle = (wanted: readonly Verdict[]) => {
    const text = wanted.join(',');
    onChoose(text === on.join(',') ? undefined : text);
  };
  return (
    <section className="tally" aria-label={words.tally}>
      <p className="tally-lead">
        {words.denominator(total)}
        {gaps > 0 && (
          <button
            type="button"
            className="tally-gaps"
            aria-pressed={on.join(',') === GAPS.join(',')}
            onClick={() => toggle(GAPS)}
          >
            {words.gapsLead(gaps, total)}
          </button>
        )}
      </p>
      <VerdictBar counts={counts} total={total} />
      <div className="tally-shares">
        {VERDICTS.map((verdict) => (
          <button
            type="button"
            key={verdict}
            className={`tally-share is-${verdict}`}
            aria-pressed={on.includes(verdict)}
            data-tally={verdict}
            onClick={() => toggle([verdict])}
          >
            <span className="tally-name">
              <VerdictShape verdict={verdict} />
              {words.verdicts[verdict]}
            </span>
            <span className="tally-count">
              <b>{counts[verdict]}</b> / {total}
            </span>
          </button>
        ))}
      </div>
    </section>
  );
}

/** Each part as wide as its share; the same shares stand in words beside it. */
export function VerdictBar({ counts, total }: { readonly counts: VerdictCounts; readonly total: number }) {
  return (
    <div className="verdict-bar" aria-hidden="true">
      {VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) => (
        <span
          key={verdict}
          className={`verdict-part is-${verdict}`}
          style={{ width: `${(counts[verdict] / Math.max(total, 1)) * 100}%` }}
        />
      ))}
    </div>
  );
}
