// 对账 without a year: finds the person's government and leads to the newest year that can be accounted for.
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useParams } from '@tanstack/react-router';
import { reportsQuery } from '../api/queries.ts';
import { accountYearsQuery } from '../api/year-account-calls.ts';
import { Answered } from '../parts/answered.tsx';
import { useSigning } from '../signing/signing-context.tsx';
import { useWords } from '../words/words-context.tsx';
import { useYearAccountWords } from '../words/year-account/use-year-account-words.ts';
import { firstYear, governmentsOf } from '../year-account/first-year.ts';
import '../styles/supervision.css';

export function AccountPage() {
  const { session } = useSigning();
  const { government } = useParams({ strict: false });
  const reports = useQuery({ ...reportsQuery, enabled: session?.account === null });
  if (government !== undefined) return <NewestYear government={government} />;
  if (session?.account != null) return <NewestYear government={session.account.government.code} />;
  return (
    <Answered query={reports}>
      {(list) => {
        const [first] = governmentsOf(list, session);
        return first === undefined ? <NoYears /> : <NewestYear government={first.code} />;
      }}
    </Answered>
  );
}

function NewestYear({ government }: { readonly government: string }) {
  const years = useQuery(accountYearsQuery(government));
  return (
    <Answered query={years}>
      {(answer) => {
        const year = firstYear(answer);
        if (year === null) return <NoYears />;
        return (
          <Navigate to="/account/$government/$year" params={{ government, year: String(year) }} search={{}} replace />
        );
      }}
    </Answered>
  );
}

function NoYears() {
  const words = useYearAccountWords();
  const { nav } = useWords();
  const { session } = useSigning();
  const mayKeep = session?.abilities.includes('keep-report') ?? false;
  return (
    <div className="plain-page empty" data-testid="no-years">
      <p>{mayKeep ? words.noYears : words.noYearsYet}</p>
      <p>
        {mayKeep && (
          <>
            <Link to="/" className="button">
              {words.keepOne}
            </Link>{' '}
          </>
        )}
        <Link to="/series" search={{ view: 'governments' }} className="button">
          {nav.series}
        </Link>
      </p>
    </div>
  );
}
