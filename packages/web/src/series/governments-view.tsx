// 各县: governments of one year.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { GovernmentsOfYear } from '../api/contract.ts';
import { comparisonQuery } from '../api/series-calls.ts';
import { Answered } from '../parts/answered.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { useSeriesWords } from '../words/series/use-series-words.ts';
import { VerdictSign } from '../year-account/verdict-sign.tsx';
import { FigureLink } from './figure-link.tsx';
import { RatesTable } from './rates-table.tsx';
import type { SeriesSearch } from './series-search.ts';
import { tracksOf } from './tracks.ts';

export function GovernmentsView({ search }: { readonly search: SeriesSearch }) {
  const query = useQuery(comparisonQuery(search.year));
  return <Answered query={query}>{(found) => <Governments found={found} search={search} />}</Answered>;
}

function Governments({ found, search }: { readonly found: GovernmentsOfYear; readonly search: SeriesSearch }) {
  const words = useSeriesWords();
  const { year, years, governments } = found;
  return (
    <>
      <nav className="chips not-printed" aria-label={words.year}>
        {years.map((one) => (
          <Link
            key={one}
            to="/series"
            search={{ ...search, year: String(one) }}
            className={`chip${one === year ? ' is-on' : ''}`}
            aria-current={one === year ? 'true' : undefined}
          >
            {words.yearOf(one)}
          </Link>
        ))}
      </nav>
      <p className="series-sentence">{words.governmentsOf(year, governments.length)}</p>
      {governments.length === 0 ? (
        <p className="empty">{words.noReports}</p>
      ) : (
        <>
          <RatesTable
            head={words.government}
            rows={governments.map((one) => ({
              key: one.government.code,
              name: (
                <Link to="/series" search={{ government: one.government.code }}>
                  {one.government.name}
                </Link>
              ),
              year: one.year,
            }))}
          />
          <h2>{words.measures[search.of ?? 'change']}</h2>
          <GovernmentsTable found={found} search={search} />
        </>
      )}
    </>
  );
}

/** A column an indicator, a row a government: what one reads down is one thing. */
function GovernmentsTable({ found, search }: { readonly found: GovernmentsOfYear; readonly search: SeriesSearch }) {
  const words = useSeriesWords();
  const { governments, reports } = found;
  const tracks = tracksOf(
    governments.map(({ year }) => year),
    search.of ?? 'change',
  );
  if (tracks.length === 0) return <p className="empty">{words.noFigures}</p>;
  return (
    <WideTable name={words.views.governments} isFirstKept>
      <table className="plain-table series-table" data-testid="governments-table">
        <thead>
          <tr>
            <th scope="col">{words.government}</th>
            {tracks.map(({ indicator }) => (
              <th key={indicator} scope="col">
                {words.indicators[indicator]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {governments.map(({ government }, at) => (
            <tr key={government.code}>
              <th scope="row">{government.name}</th>
              {tracks.map(({ indicator, points }) => {
                const point = points[at];
                return (
                  <td key={indicator}>
                    <span className="series-side">
                      {words.target} <FigureLink figure={point?.target ?? null} reports={reports} />
                    </span>
                    <span className="series-side">
                      {words.result} <FigureLink figure={point?.result ?? null} reports={reports} />
                    </span>
                    {point?.verdict != null && <VerdictSign verdict={point.verdict} state="proposed" />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
