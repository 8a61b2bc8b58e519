// 历年、各县: targets and results year beside year, or government beside government.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button, Dropdown } from 'antd';
import { reportsQuery } from '../api/queries.ts';
import { seriesPath } from '../api/series-calls.ts';
import { download } from '../parts/save-as.ts';
import { Select } from '../parts/select.tsx';
import { GovernmentsView } from '../series/governments-view.tsx';
import { measures, type SeriesSearch } from '../series/series-search.ts';
import { YearsView } from '../series/years-view.tsx';
import { useSigning } from '../signing/signing-context.tsx';
import { useSeriesWords } from '../words/series/use-series-words.ts';
import { useWords } from '../words/words-context.tsx';
import { governmentsOf } from '../year-account/first-year.ts';
import '../styles/supervision.css';
import '../styles/year-account.css';
import '../styles/series.css';

const route = getRouteApi('/series');

export function SeriesPage() {
  const words = useSeriesWords();
  const search = route.useSearch();
  const view = search.view ?? 'years';
  return (
    <div className="page series">
      <header className="page-head">
        <h1>{words.title}</h1>
        <nav className="chips not-printed" aria-label={words.view}>
          <Choice
            isOn={view === 'years'}
            search={{ ...search, view: undefined, year: undefined }}
            text={words.views.years}
          />
          <Choice
            isOn={view === 'governments'}
            search={{ ...search, view: 'governments', government: undefined }}
            text={words.views.governments}
          />
        </nav>
        <nav className="chips not-printed" aria-label={words.measure}>
          {measures.map((of) => (
            <Choice
              key={of}
              isOn={(search.of ?? 'change') === of}
              search={{ ...search, of: of === 'level' ? of : undefined }}
              text={words.measures[of]}
            />
          ))}
        </nav>
        <span className="page-acts not-printed">
          {view === 'years' && <GovernmentChoice search={search} />}
          <Downloads search={search} />
          <Button onClick={() => window.print()}>{words.print}</Button>
        </span>
      </header>
      {view === 'years' ? <YearsView search={search} /> : <GovernmentsView search={search} />}
    </div>
  );
}

interface ChoiceProps {
  readonly isOn: boolean;
  readonly search: SeriesSearch;
  readonly text: string;
}

const Choice = ({ isOn, search, text }: ChoiceProps) => (
  <Link to="/series" search={search} className={`chip${isOn ? ' is-on' : ''}`} aria-current={isOn ? 'true' : undefined}>
    {text}
  </Link>
);

function useGovernments() {
  const { session } = useSigning();
  const { data = [] } = useQuery(reportsQuery);
  return governmentsOf(data, session);
}

/** Nothing where there is no other to choose. */
function GovernmentChoice({ search }: { readonly search: SeriesSearch }) {
  const words = useSeriesWords();
  const navigate = useNavigate();
  const all = useGovernments();
  if (all.length < 2) return null;
  return (
    <Select<string>
      aria-label={words.government}
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      value={search.government ?? all[0]!.code}
      onChange={(government) => void navigate({ to: '/series', search: { ...search, government } })}
      options={all.map(({ code, name }) => ({ value: code, label: name }))}
    />
  );
}

function Downloads({ search }: { readonly search: SeriesSearch }) {
  const words = useSeriesWords();
  const { language } = useWords();
  const [first] = useGovernments();
  const government = search.government ?? first?.code;
  if (government === undefined) return null;
  const path =
    search.view === 'governments'
      ? `/api/comparison/table?${search.year === undefined ? '' : `year=${search.year}&`}`
      : `${seriesPath(government)}/table?`;
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: (['xlsx', 'csv', 'parquet'] as const).map((format) => ({
          key: format,
          label: <span data-download={format}>{words.downloads[format]}</span>,
          onClick: () => download(`${path}format=${format}&language=${language}`),
        })),
      }}
    >
      <Button data-testid="downloads">{words.download}</Button>
    </Dropdown>
  );
}
