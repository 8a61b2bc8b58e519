// Years or governments by how much of their promises was kept, and by how hard the promises were.
import type { JudgedYear } from '@luoshi/ledger';
import type { ReactNode } from 'react';
import { WideTable } from '../parts/wide-table.tsx';
import { useSeriesWords } from '../words/series/use-series-words.ts';

export interface RatesRow {
  readonly key: string;
  readonly name: ReactNode;
  readonly year: JudgedYear;
}

const SHARES = ['withNumber', 'withMilestone', 'withDeadline', 'withAny'] as const;

export function RatesTable({ rows, head }: { readonly rows: readonly RatesRow[]; readonly head: string }) {
  const words = useSeriesWords();
  return (
    <WideTable name={words.targetsMet} isFirstKept>
      <table className="plain-table series-rates">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{words.targetsMet}</th>
            <th scope="col">{words.promisesMet}</th>
            {SHARES.map((share) => (
              <th key={share} scope="col">
                {words.hardness[share]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, year }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>
                <Rate rate={year.targets} year={year} />
              </td>
              <td>
                <Rate rate={year.promises} year={year} />
              </td>
              {SHARES.map((share) => (
                <td key={share}>
                  <Share share={year.hardness?.[share] ?? null} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

/** Met of judged, and of how many in all: one denominator, printed. */
function Rate({ rate, year }: { readonly rate: JudgedYear['targets']; readonly year: JudgedYear }) {
  const words = useSeriesWords();
  if (rate === null)
    return (
      <span className="soft">
        {year.plan === null ? words.noPlan : year.next === null ? words.noNext : words.noVerdict}
      </span>
    );
  return (
    <>
      <b>{words.metOf(rate.met, rate.total)}</b> <small className="soft">{words.gaps(rate.total - rate.judged)}</small>
    </>
  );
}

function Share({ share }: { readonly share: number | null }) {
  if (share === null) return <span className="soft">—</span>;
  const percent = `${Math.round(share * 100)}%`;
  return (
    <span className="share-cell">
      <span className="share-track" aria-hidden="true">
        <span style={{ width: percent }} />
      </span>
      {percent}
    </span>
  );
}
