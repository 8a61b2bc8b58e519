// 指标: the year's targets against what is measured month by month, the worst first.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { Indicators } from '../api/contract.ts';
import { indicatorsQuery } from '../api/indicator-calls.ts';
import { accountYearsQuery } from '../api/year-account-calls.ts';
import { ChartKey } from '../indicators/chart-key.tsx';
import { FiguresGrid } from '../indicators/figures-grid.tsx';
import { InWordsList } from '../indicators/in-words-list.tsx';
import { IndicatorDetail } from '../indicators/indicator-detail.tsx';
import { IndicatorTable } from '../indicators/indicator-table.tsx';
import { IndicatorTile } from '../indicators/indicator-tile.tsx';
import { IndicatorsHead } from '../indicators/indicators-head.tsx';
import type { IndicatorsSearch } from '../indicators/indicators-search.ts';
import { ProposalList } from '../indicators/proposal-list.tsx';
import { Answered } from '../parts/answered.tsx';
import { useSigning } from '../signing/signing-context.tsx';
import { useIndicatorWords } from '../words/indicators/use-indicator-words.ts';
import '../styles/supervision.css';
import '../styles/indicators.css';

const route = getRouteApi('/indicators');

export function IndicatorsPage() {
  const { session } = useSigning();
  const search = route.useSearch();
  const government = session?.account?.government.code;
  return government === undefined ? null : <OfGovernment government={government} search={search} />;
}

interface OfGovernmentProps {
  readonly government: string;
  readonly search: IndicatorsSearch;
}

function OfGovernment({ government, search }: OfGovernmentProps) {
  const words = useIndicatorWords();
  const years = useQuery({ ...accountYearsQuery(government), enabled: search.year === undefined });
  if (search.year !== undefined) return <OfYear government={government} year={Number(search.year)} search={search} />;
  return (
    <Answered query={years}>
      {({ years: known }) => {
        const year = known.find(({ plan }) => plan !== null)?.year;
        return year === undefined ? (
          <p className="empty">{words.noYears}</p>
        ) : (
          <OfYear government={government} year={year} search={search} />
        );
      }}
    </Answered>
  );
}

function OfYear({ government, year, search }: OfGovernmentProps & { readonly year: number }) {
  const query = useQuery(indicatorsQuery(government, year, search.by));
  return <Answered query={query}>{(data) => <Page year={data} search={search} />}</Answered>;
}

function Page({ year, search }: { readonly year: Indicators; readonly search: IndicatorsSearch }) {
  const navigate = useNavigate({ from: '/indicators' });
  const show = (open: string | undefined) =>
    void navigate({
      search: ({ open: _, ...kept }) => (open === undefined ? kept : { ...kept, open }),
      resetScroll: open !== undefined,
    });
  if (year.promisedFor !== year.year)
    return (
      <div className="page indicators">
        <IndicatorsHead year={year} search={search} />
        <FiguresGrid year={year} />
      </div>
    );
  const opened = year.indicators.find(({ key }) => key === search.open);
  return (
    <div className="page indicators">
      <IndicatorsHead year={year} search={search} />
      <ProposalList year={year} />
      {opened && <IndicatorDetail key={opened.key} item={opened} year={year} onClose={() => show(undefined)} />}
      {search.view === 'grid' && year.mayEnter ? (
        <FiguresGrid year={year} />
      ) : search.view === 'table' ? (
        <IndicatorTable items={year.indicators} onOpen={show} />
      ) : (
        <>
          <ChartKey />
          <ul className="indicator-tiles">
            {year.indicators.map((item) => (
              <IndicatorTile
                key={item.key}
                item={item}
                yellowPoints={year.yellowPoints}
                isOpen={item.key === search.open}
                onOpen={() => show(item.key === search.open ? undefined : item.key)}
              />
            ))}
          </ul>
        </>
      )}
      <InWordsList year={year} />
    </div>
  );
}
