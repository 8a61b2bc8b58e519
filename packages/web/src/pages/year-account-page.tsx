// 对账: the account of one year, every promise beside claim, evidence and schedule, confirmed or overruled by people.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { Failure, sentenceOf } from '../api/failure.ts';
import { accountYearsQuery, yearAccountQuery } from '../api/year-account-calls.ts';
import { NotAnswered } from '../parts/answered.tsx';
import { useSigning } from '../signing/signing-context.tsx';
import { useWords } from '../words/words-context.tsx';
import { useYearAccountWords } from '../words/year-account/use-year-account-words.ts';
import { AccountDesk } from '../year-account/account-desk.tsx';
import { AccountLoading } from '../year-account/account-loading.tsx';
import type { AccountSearch } from '../year-account/account-search.ts';
import { GovernmentSelect } from '../year-account/government-select.tsx';
import { YearLinks } from '../year-account/year-links.tsx';
import '../styles/supervision.css';
import '../styles/board.css';
import '../styles/year-account.css';
import '../styles/year-account-print.css';

const route = getRouteApi('/account/$government/$year');

export function YearAccountPage() {
  const { government, year: yearText } = route.useParams();
  const year = Number(yearText);
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/account/$government/$year' });
  const words = useWords();
  const years = useQuery(accountYearsQuery(government));
  const { data, error, refetch } = useQuery(yearAccountQuery(government, year));
  const onSearch = useCallback(
    (patch: AccountSearch) =>
      void navigate({ search: (now: AccountSearch) => ({ ...now, ...patch }), replace: true, resetScroll: false }),
    [navigate],
  );
  if (data !== undefined)
    return (
      <AccountDesk
        key={`${government}/${year}`}
        account={data}
        years={years.data}
        search={search}
        onSearch={onSearch}
      />
    );
  if (error === null) return <AccountLoading />;
  return (
    <div className="account">
      <div className="account-title">
        <GovernmentSelect government={government} />
        {years.data !== undefined && <YearLinks years={years.data} year={year} search={search} />}
      </div>
      {error instanceof Failure && error.status === 404 ? (
        <NoSuchYear government={government} sentence={sentenceOf(error, words)} />
      ) : (
        <NotAnswered failure={error} onRetry={() => void refetch()} />
      )}
    </div>
  );
}

/** Trying again would help nothing: a year is there once its report is. */
function NoSuchYear({ government, sentence }: { readonly government: string; readonly sentence: string }) {
  const words = useYearAccountWords();
  const { session } = useSigning();
  return (
    <div className="plain-page empty" role="alert" data-testid="refusal">
      <p>{sentence}</p>
      <p>
        {session?.abilities.includes('keep-report') && (
          <>
            <Link to="/" className="button">
              {words.keepOne}
            </Link>{' '}
          </>
        )}
        <Link to="/account/$government" params={{ government }} className="button">
          {words.toNewest}
        </Link>
      </p>
    </div>
  );
}
