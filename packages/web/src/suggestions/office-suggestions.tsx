// 建议提案 for offices, units and leaders: a list with its filters, or its statistics.
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { registerWorkbook, suggestionListQuery } from '../api/suggestion-calls.ts';
import { Answered } from '../parts/answered.tsx';
import { useSigning } from '../signing/signing-context.tsx';
import { useSuggestionWords } from '../words/suggestions/use-suggestion-words.ts';
import { Statistics } from './statistics-table.tsx';
import { SuggestionFilters } from './suggestion-filters.tsx';
import { SuggestionTable } from './suggestion-table.tsx';
import { filterOf, type SuggestionsSearch } from './suggestions-search.ts';

const RegisterDialog = lazy(() =>
  import('./register-dialog.tsx').then(({ RegisterDialog: dialog }) => ({ default: dialog })),
);
const SheetDialog = lazy(() => import('./sheet-dialog.tsx').then(({ SheetDialog: dialog }) => ({ default: dialog })));
const route = getRouteApi('/suggestions');

export function OfficeSuggestions() {
  const words = useSuggestionWords();
  const { session } = useSigning();
  const search = route.useSearch();
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<'one' | 'many' | null>(null);
  const filter = filterOf(search);
  const list = useInfiniteQuery(suggestionListQuery(filter));
  const pages = list.data?.pages ?? [];
  const items = pages.flatMap((page) => page.items);
  const sessions = pages[0]?.sessions ?? [];
  const roles = session?.account?.roles ?? [];
  const onSearch = (patch: SuggestionsSearch) =>
    void navigate({ to: '/suggestions', search: { ...search, ...patch }, replace: true });
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  return (
    <div className="board suggestions">
      <div className="board-head">
        <h1>{words.title}</h1>
        <nav className="chips" aria-label={words.view}>
          <Link
            to="/suggestions"
            search={{ ...search, view: undefined }}
            className={search.view ? 'chip' : 'chip is-on'}
          >
            {words.views.list}
          </Link>
          <Link
            to="/suggestions"
            search={{ ...search, view: 'statistics' }}
            className={search.view ? 'chip is-on' : 'chip'}
          >
            {words.views.statistics}
          </Link>
        </nav>
        <span className="page-acts">
          {session?.abilities.includes('hand-out') && (
            <>
              <Button type="primary" onClick={() => setDialog('one')} data-testid="register">
                {words.register}
              </Button>
              <Button onClick={() => setDialog('many')}>{words.import}</Button>
            </>
          )}
          <a className="button" href={registerWorkbook(filter)} download>
            {words.download}
          </a>
        </span>
      </div>
      <SuggestionFilters
        search={search}
        sessions={sessions}
        seesAllUnits={roles.some((role) => role !== 'unit' && role !== 'deputy')}
        onSearch={onSearch}
      />
      {search.view === 'statistics' ? (
        <Statistics search={filter} />
      ) : (
        <Answered query={list}>
          {() =>
            items.length === 0 ? (
              <p className="empty">
                {isFiltered ? words.none : roles.includes('office') ? words.noneYet : words.noneOfUnit}
              </p>
            ) : (
              <>
                <SuggestionTable items={items} />
                {list.hasNextPage && (
                  <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                    {words.more}
                  </Button>
                )}
              </>
            )
          }
        </Answered>
      )}
      <Suspense fallback={null}>
        {dialog === 'one' && <RegisterDialog sessions={sessions} onClose={() => setDialog(null)} />}
        {dialog === 'many' && <SheetDialog onClose={() => setDialog(null)} />}
      </Suspense>
    </div>
  );
}
