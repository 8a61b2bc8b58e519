// What the pages of 查账 fetch, each under one key. Everything about matters begins with `matters`, so that one act refreshes all.
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';
import type {
  Board,
  Burden,
  Choices,
  Cockpit,
  Dues,
  MatterDetail,
  MatterPage,
  MechanismList,
  Notices,
  Todo,
  UnitScores,
} from './contract.ts';

/** Filters by their names in the address and in the API; absent ones filter nothing. */
export type MatterSearch = Readonly<
  Partial<
    Record<
      'unit' | 'leader' | 'heading' | 'mechanism' | 'class' | 'work' | 'light' | 'words' | 'phase' | 'state' | 'order',
      string | undefined
    >
  >
>;

export const matterQuery = (id: string) =>
  queryOptions({
    queryKey: ['matters', 'one', id],
    queryFn: ({ signal }) => call<MatterDetail>(`/api/matters/${encodeURIComponent(id)}`, { signal }),
  });

export const matterListQuery = (search: MatterSearch) =>
  infiniteQueryOptions({
    queryKey: ['matters', 'list', search],
    queryFn: ({ signal, pageParam }) =>
      call<MatterPage>(`/api/matters?${asked({ ...search, limit: '50', cursor: pageParam ?? undefined })}`, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ cursor }) => cursor,
    placeholderData: keepPreviousData,
  });

export const boardQuery = (search: MatterSearch) =>
  queryOptions({
    queryKey: ['matters', 'board', search],
    queryFn: ({ signal }) => call<Board>(`/api/board?${asked(search)}`, { signal }),
    placeholderData: keepPreviousData,
  });

/** `from` and `to` are ISO dates, both included. */
export const duesQuery = (from: string, to: string, search: MatterSearch) =>
  queryOptions({
    queryKey: ['matters', 'dues', from, to, search],
    queryFn: ({ signal }) => call<Dues>(`/api/calendar-of-dues?${asked({ ...search, from, to })}`, { signal }),
    placeholderData: keepPreviousData,
  });

export const todoQuery = queryOptions({
  queryKey: ['matters', 'todo'],
  queryFn: ({ signal }) => call<Todo>('/api/todo', { signal }),
});

export const noticesQuery = queryOptions({
  queryKey: ['matters', 'notices'],
  queryFn: ({ signal }) => call<Notices>('/api/notices', { signal }),
});

export const cockpitQuery = queryOptions({
  queryKey: ['matters', 'cockpit'],
  queryFn: ({ signal }) => call<Cockpit>('/api/cockpit', { signal }),
  refetchInterval: 60_000,
});

/** Address of the scores of a quarter as an Excel workbook. */
export const scoresWorkbookPath = ({ year, quarter }: { readonly year: number; readonly quarter: number }): string =>
  `/api/unit-scores.xlsx?year=${year}&quarter=${quarter}`;

/** `quarter` from 1 to 4. */
export const unitScoresQuery = ({ year, quarter }: { readonly year: number; readonly quarter: number }) =>
  queryOptions({
    queryKey: ['matters', 'scores', year, quarter],
    queryFn: ({ signal }) => call<UnitScores>(`/api/unit-scores?year=${year}&quarter=${quarter}`, { signal }),
    placeholderData: keepPreviousData,
  });

export const burdenQuery = (year: number) =>
  queryOptions({
    queryKey: ['matters', 'burden', year],
    queryFn: ({ signal }) => call<Burden>(`/api/burden?year=${year}`, { signal }),
  });

export const mechanismsQuery = queryOptions({
  queryKey: ['mechanisms'],
  queryFn: async ({ signal }) => (await call<MechanismList>('/api/mechanisms', { signal })).mechanisms,
  staleTime: 600_000,
});

export const choicesQuery = queryOptions({
  queryKey: ['choices'],
  queryFn: ({ signal }) => call<Choices>('/api/choices', { signal }),
  staleTime: 600_000,
});

/** The query of an address, without what is not asked. */
export function asked(search: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(search).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return new URLSearchParams(given).toString();
}
