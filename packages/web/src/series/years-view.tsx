// 历年: one government through its years.
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import type { GovernmentSeries } from '../api/contract.ts';
import { reportsQuery } from '../api/queries.ts';
import { seriesQuery } from '../api/series-calls.ts';
import { Answered } from '../parts/answered.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { useSigning } from '../signing/signing-context.tsx';
import { useSeriesWords } from '../words/series/use-series-words.ts';
import { governmentsOf } from '../year-account/first-year.ts';
import { VerdictSign } from '../year-account/verdict-sign.tsx';
import { FigureLink } from './figure-link.tsx';
import { RatesTable } from './rates-table.tsx';
import type { SeriesSearch } from './series-search.ts';
import { type Track, tracksOf } from './tracks.ts';

const TrackChart = lazy(() => import('./track-chart.tsx').then(({ TrackChart }) => ({ default: TrackChart })));

export function YearsView({ search }: { readonly search: SeriesSearch }) {
  const words = useSeriesWords();
  const { session } = useSigning();
  const reports = useQuery(reportsQuery);
  return (
    <Answered query={reports}>
      {(list) => {
        const [first] = governmentsOf(list, session);
        const government = search.government ?? first?.code;
        return government === undefined ? (
          <p className="empty">{words.noReports}</p>
        ) : (
          <OfGovernment government={government} search={search} />
        );
      }}
    </Answered>
  );
}

function OfGovernment({ government, search }: { readonly government: string; readonly search: SeriesSearch }) {
  const query = useQuery(seriesQuery(government));
  return <Answered query={query}>{(series) => <Years series={series} search={search} />}</Answered>;
}

function Years({ series, search }: { readonly series: GovernmentSeries; readonly search: SeriesSearch }) {
  const words = useSeriesWords();
  const { years, missing, reports } = series;
  const numbers = years.map(({ year }) => year);
  const tracks = tracksOf(years, search.of ?? 'change');
  return (
    <>
      <p className="series-sentence" data-testid="series-sentence">
        {words.span(
          series.government.name,
          numbers[0]!,
          numbers.at(-1)!,
          years.filter(({ promises }) => promises).length,
        )}
      </p>
      {missing.length > 0 && <p className="series-missing">{words.missing(missing.join('、'))}</p>}
      <RatesTable
        head={words.year}
        rows={[...years].reverse().map((year) => ({ key: String(year.year), name: words.yearOf(year.year), year }))}
      />
      <h2>{words.measures[search.of ?? 'change']}</h2>
      {tracks.length === 0 && <p className="empty">{words.noFigures}</p>}
      <ul className="series-tracks">
        {tracks.map((track) => (
          <li key={track.indicator}>
            <h3>
              {words.indicators[track.indicator]} {track.unit !== '' && <span className="soft">（{track.unit}）</span>}
            </h3>
            <div className="series-chart">
              <Suspense fallback={null}>
                <TrackChart track={track} years={numbers} words={words} />
              </Suspense>
            </div>
          </li>
        ))}
      </ul>
      {tracks.length > 0 && <YearsTable tracks={tracks} years={numbers} reports={reports} />}
    </>
  );
}

interface YearsTableProps {
  readonly tracks: readonly Track[];
  readonly years: readonly number[];
  readonly reports: GovernmentSeries['reports'];
}

function YearsTable({ tracks, years, reports }: YearsTableProps) {
  const words = useSeriesWords();
  return (
    <WideTable name={words.views.years} isFirstKept>
      <table className="plain-table series-table" data-testid="series-table">
        <thead>
          <tr>
            <th scope="col">{words.indicator}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {words.yearOf(year)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tracks.map(({ indicator, points }) => (
            <tr key={indicator}>
              <th scope="row">{words.indicators[indicator]}</th>
              {points.map((point, at) => (
                <td key={years[at]}>
                  {point === null ? (
                    <span className="soft">—</span>
                  ) : (
                    <>
                      <span className="series-side">
                        {words.target} <FigureLink figure={point.target} reports={reports} />
                      </span>
                      <span className="series-side">
                        {words.result} <FigureLink figure={point.result} reports={reports} />
                      </span>
                      {point.verdict !== null && <VerdictSign verdict={point.verdict} state="proposed" />}
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
