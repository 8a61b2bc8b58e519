// 下年报告: the review of a year drafted from its account, sources beside the text, and what nothing supports.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { AccountYears, ReviewDraftAnswer } from '../api/contract.ts';
import { draftQuery } from '../api/draft-calls.ts';
import { accountYearsQuery } from '../api/year-account-calls.ts';
import { DraftHead } from '../draft/draft-head.tsx';
import { DraftText } from '../draft/draft-text.tsx';
import { numberedDraft } from '../draft/numbered-draft.ts';
import { SourcePanel } from '../draft/source-panel.tsx';
import { UnsupportedList } from '../draft/unsupported-list.tsx';
import { Answered } from '../parts/answered.tsx';
import '../styles/supervision.css';
import '../styles/year-account.css';
import '../styles/draft.css';

const route = getRouteApi('/draft/$government/$year');

export function YearDraftPage() {
  const { government, year } = route.useParams();
  const years = useQuery(accountYearsQuery(government));
  const query = useQuery(draftQuery(government, Number(year)));
  return <Answered query={query}>{(draft) => <Draft draft={draft} years={years.data} />}</Answered>;
}

function Draft({ draft, years }: { readonly draft: ReviewDraftAnswer; readonly years: AccountYears | undefined }) {
  const { of: chosen } = route.useSearch();
  const navigate = useNavigate({ from: '/draft/$government/$year' });
  const numbered = useMemo(() => numberedDraft(draft), [draft]);
  const choose = (number: number | undefined) =>
    void navigate({ search: number === undefined ? {} : { of: number }, replace: true, resetScroll: false });
  const statement = chosen === undefined ? null : (numbered.all[chosen - 1] ?? null);
  return (
    <div className="draft">
      <DraftHead draft={draft} years={years} />
      <div className="draft-sides">
        <DraftText
          title={draft.title}
          draft={numbered}
          chosen={statement?.number ?? null}
          onChoose={(number) => choose(number === chosen ? undefined : number)}
        />
        <aside className="draft-side">
          <SourcePanel draft={draft} statement={statement} onClose={() => choose(undefined)} />
          <UnsupportedList draft={draft} />
        </aside>
      </div>
    </div>
  );
}
