// Suggestions and proposals: fetched, registered, counted. Keys begin with `matters`, so that an act on one refreshes them.
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';
import type {
  MySuggestion,
  MySuggestions,
  NewSuggestionRequest,
  RegisteredSuggestion,
  RegisterPreview,
  SuggestionPage,
  SuggestionStatistics,
} from './contract.ts';

/** Filters by their names in the address and in the API; absent ones filter nothing. */
export type SuggestionSearch = Readonly<
  Partial<
    Record<
      'unit' | 'kind' | 'session' | 'state' | 'phase' | 'replyClass' | 'grade' | 'light' | 'words',
      string | undefined
    >
  >
>;

export const suggestionListQuery = (search: SuggestionSearch) =>
  infiniteQueryOptions({
    queryKey: ['matters', 'suggestions', search],
    queryFn: ({ signal, pageParam }) =>
      call<SuggestionPage>(`/api/suggestions?${asked({ ...search, cursor: pageParam?.toString() })}`, { signal }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ cursor }) => cursor,
    placeholderData: keepPreviousData,
  });

export const suggestionStatisticsQuery = (search: SuggestionSearch) =>
  queryOptions({
    queryKey: ['matters', 'suggestion-statistics', search],
    queryFn: ({ signal }) => call<SuggestionStatistics>(`/api/suggestions/statistics?${asked(search)}`, { signal }),
    placeholderData: keepPreviousData,
  });

export const mySuggestionsQuery = queryOptions({
  queryKey: ['matters', 'my-suggestions'],
  queryFn: ({ signal }) => call<MySuggestions>('/api/my-suggestions', { signal }),
});

export const mySuggestionQuery = (id: string) =>
  queryOptions({
    queryKey: ['matters', 'my-suggestion', id],
    queryFn: ({ signal }) => call<MySuggestion>(`/api/my-suggestions/${encodeURIComponent(id)}`, { signal }),
  });

export const registerSuggestion = (request: NewSuggestionRequest): Promise<RegisteredSuggestion> =>
  call('/api/suggestions', { method: 'POST', body: request });

/** Without `save` nothing is written. */
export function readRegister(file: File, save: boolean): Promise<RegisterPreview> {
  const body = new FormData();
  if (save) body.append('save', 'yes');
  body.append('file', file, file.name);
  return call('/api/suggestions/sheet', { method: 'POST', body });
}

export const registerWorkbook = (search: SuggestionSearch): string => `/api/suggestions.xlsx?${asked(search)}`;
export const replyLetter = (id: string): string => `/api/suggestions/${encodeURIComponent(id)}/reply.docx`;
export const myReplyLetter = (id: string): string => `/api/my-suggestions/${encodeURIComponent(id)}/reply.docx`;

function asked(search: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(search).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return new URLSearchParams(given).toString();
}
