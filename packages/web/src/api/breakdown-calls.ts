// The breakdown of a report: fetched, saved, issued, brought back from Excel, made into matters.
import type { BreakdownRow } from '@luoshi/ledger';
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';
import type { BreakdownAnswer, ImportPreview, OpenedMatters, OpenFromBreakdown } from './contract.ts';

export const breakdownPath = (report: string): string => `/api/reports/${encodeURIComponent(report)}/breakdown`;

export const breakdownQuery = (report: string) =>
  queryOptions({
    queryKey: ['breakdown', report],
    queryFn: ({ signal }) => call<BreakdownAnswer>(breakdownPath(report), { signal }),
    // A table somebody works on is not exchanged under their hands.
    refetchOnWindowFocus: false,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Refused with 409 and the table as it stands when somebody saved since `expectedSeq`. */
export function saveBreakdown(
  report: string,
  request: { readonly expectedSeq: number; readonly rows: readonly BreakdownRow[] },
): Promise<BreakdownAnswer> {
  return call(breakdownPath(report), { method: 'PUT', body: request });
}

export function issueBreakdown(report: string, expectedSeq: number): Promise<BreakdownAnswer> {
  return call(`${breakdownPath(report)}/issue`, { method: 'POST', body: { expectedSeq } });
}

/** What an edited workbook would change; nothing is written. */
export function previewImport(report: string, file: File): Promise<ImportPreview> {
  const body = new FormData();
  body.append('file', file, file.name);
  return call(`${breakdownPath(report)}/import`, { method: 'POST', body });
}

export function openFromBreakdown(report: string, request: OpenFromBreakdown): Promise<OpenedMatters> {
  return call(`${breakdownPath(report)}/matters`, { method: 'POST', body: request });
}
