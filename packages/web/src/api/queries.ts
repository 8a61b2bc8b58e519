// What pages fetch, each under one key.
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';
import type { Health, ReportDetail, ReportList, ReportSummary, SearchAnswer, Session } from './contract.ts';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => call<Session>('/api/session', { signal }),
});

export const healthQuery = queryOptions({
  queryKey: ['health'],
  queryFn: ({ signal }) => call<Health>('/api/health', { signal }),
});

export const reportsQuery = queryOptions({
  queryKey: ['reports'],
  queryFn: async ({ signal }) => (await call<ReportList>('/api/reports', { signal })).reports,
});

export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ['report', id],
    queryFn: ({ signal }) => call<ReportDetail>(`/api/reports/${encodeURIComponent(id)}`, { signal }),
  });

/** `seq` is in the key: a summary is of the account as it stood then. */
export const summaryQuery = (id: string, seq: number) =>
  queryOptions({
    queryKey: ['summary', id, seq],
    queryFn: ({ signal }) => call<ReportSummary>(`/api/reports/${encodeURIComponent(id)}/summary`, { signal }),
    placeholderData: keepPreviousData,
  });

/** The summary of a file that is kept nowhere; `sha256` tells files apart. */
export const unsavedSummaryQuery = (file: File, sha256: string) =>
  queryOptions({
    queryKey: ['unsaved-summary', sha256],
    queryFn: ({ signal }) => {
      const body = new FormData();
      body.append('file', file, file.name);
      return call<ReportSummary>('/api/readings/summary', { method: 'POST', body, signal });
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

export const searchQuery = (q: string) =>
  queryOptions({
    queryKey: ['search', q],
    queryFn: ({ signal }) => call<SearchAnswer>(`/api/search?q=${encodeURIComponent(q)}`, { signal }),
    enabled: q.trim() !== '',
  });
