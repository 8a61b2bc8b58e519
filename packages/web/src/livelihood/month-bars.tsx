// A bar a month up to the share that was reached; a month without report is hollow.
import type { LivelihoodProgress } from '../api/contract.ts';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';

export function MonthBars({ months }: { readonly months: LivelihoodProgress['months'] }) {
  const { items } = useLivelihoodWords();
  const { dates } = useSupervisionWords();
  if (months.length === 0) return null;
  return (
    <ol className="month-bars" aria-label={items.months}>
      {months.map(({ month, share, reported }) => {
        const told = reported && share !== null ? items.share(share) : items.noReport;
        return (
          <li key={month} className={reported ? '' : 'is-silent'} title={`${dates.month(month)} ${told}`}>
            <span className="month-track">
              <span className="month-bar" style={{ height: `${Math.max(share ?? 0, 2)}%` }} />
            </span>
            <span aria-hidden="true">{Number(month.slice(5))}</span>
            <span className="unseen">
              {dates.month(month)} {told}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
