// 下年报告 without a year: leads to the newest year of the person's government that can be drafted.
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useParams } from '@tanstack/react-router';
import { accountYearsQuery } from '../api/year-account-calls.ts';
import { Answered } from '../parts/answered.tsx';
import { useSigning } from '../signing/signing-context.tsx';
import { useDraftWords } from '../words/draft/use-draft-words.ts';
import { firstYear } from '../year-account/first-year.ts';
import '../styles/supervision.css';

export function DraftPage() {
  const { session } = useSigning();
  const { government = session?.account?.government.code } = useParams({ strict: false });
  return government === undefined ? <NoYears /> : <NewestYear government={government} />;
}

function NewestYear({ government }: { readonly government: string }) {
  const years = useQuery(accountYearsQuery(government));
  return (
    <Answered query={years}>
      {(answer) => {
        const year = firstYear(answer);
        if (year === null) return <NoYears />;
        return (
          <Navigate to="/draft/$government/$year" params={{ government, year: String(year) }} search={{}} replace />
        );
      }}
    </Answered>
  );
}

function NoYears() {
  const words = useDraftWords();
  return (
    <div className="plain-page empty">
      <p>{words.noYears}</p>
      <Link to="/account" className="button">
        {words.toAccount}
      </Link>
    </div>
  );
}
