// 公开: what of a year's account the public sees, and clearing it.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { publicationQuery } from '../api/publication-calls.ts';
import { accountYearsQuery } from '../api/year-account-calls.ts';
import { Answered, NotAnswered } from '../parts/answered.tsx';
import { PublicPreview } from '../publication/public-preview.tsx';
import { PublicationDesk } from '../publication/publication-desk.tsx';
import { STANDINGS } from '../publication/publication-search.ts';
import { ReportSwitch } from '../publication/report-switch.tsx';
import { useSigning } from '../signing/signing-context.tsx';
import { usePublicationWords } from '../words/publication/use-publication-words.ts';
import { useYearAccountWords } from '../words/year-account/use-year-account-words.ts';
import { firstYear } from '../year-account/first-year.ts';
import '../styles/supervision.css';
import '../styles/year-account.css';
import '../styles/publication.css';

const route = getRouteApi('/publication');
export function PublicationPage() {
  const { session } = useSigning();
  const government = session?.account?.government.code;
  return government === undefined ? null : <OfGovernment government={government} />;
}

function OfGovernment({ government }: { readonly government: string }) {
  const { year: asked } = route.useSearch();
  const { noYears } = useYearAccountWords();
  const years = useQuery(accountYearsQuery(government));
  return (
    <Answered query={years}>
      {(answer) => {
        const year = asked ?? firstYear(answer);
        if (year === null) return <p className="plain-page empty">{noYears}</p>;
        const others = answer.years.filter(({ plan }) => plan !== null).map((each) => each.year);
        return <YearPublication key={year} government={government} year={year} years={[...others].reverse()} />;
      }}
    </Answered>
  );
}

interface YearPublicationProps {
  readonly government: string;
  readonly year: number;
  readonly years: readonly number[];
}

function YearPublication({ government, year, years }: YearPublicationProps) {
  const words = usePublicationWords();
  const { show = 'ready' } = route.useSearch();
  const { data, error, refetch } = useQuery(publicationQuery(government, year));
  if (data === undefined)
    return error === null ? (
      <div className="plain-page" role="status" aria-busy="true" />
    ) : (
      <NotAnswered failure={error} onRetry={() => void refetch()} />
    );
  return (
    <div className="publication">
      <header>
        <div className="account-title">
          <h1>{words.title(data.government.name, year)}</h1>
          <nav className="year-links" aria-label={words.years}>
            {years.map((each) => (
              <Link
                key={each}
                to="/publication"
                search={{ year: each }}
                className={`chip${each === year ? ' is-on' : ''}`}
                aria-current={each === year ? 'page' : undefined}
              >
                {each}
              </Link>
            ))}
          </nav>
        </div>
        <p className="soft">{words.lead}</p>
        <ReportSwitch publication={data} />
        <p className="soft">{words.sum(data.total)}</p>
        <nav className="publication-tabs" aria-label={words.list}>
          {STANDINGS.map((standing) => (
            <Link
              key={standing}
              to="/publication"
              search={{ year, show: standing }}
              className={`chip${standing === show ? ' is-on' : ''}`}
              aria-current={standing === show ? 'page' : undefined}
              data-standing={standing}
            >
              {words.standings[standing]} <b>{data.standings[standing]}</b>
            </Link>
          ))}
          {show === 'unruled' && (
            <Link
              to="/account/$government/$year"
              params={{ government, year: String(year) }}
              search={{ state: 'proposed' }}
            >
              {words.toRule}
            </Link>
          )}
        </nav>
      </header>
      <div className="publication-sides">
        <PublicationDesk key={show} publication={data} show={show} />
        <PublicPreview publication={data} />
      </div>
    </div>
  );
}
