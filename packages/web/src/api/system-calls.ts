// The directory, the calendar, the accounts, the audit log and the mechanisms' parameters: fetched and changed.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';
import type {
  AccountChangeRequest,
  AccountList,
  AccountWithPassword,
  AuditChecked,
  AuditList,
  CalendarAnswer,
  CalendarDaysRequest,
  CalendarNoticeRequest,
  DirectoryAnswer,
  DirectoryChangeRequest,
  DirectoryGrid,
  DirectorySheetsAnswer,
  DirectorySheetsRequest,
  GovernmentList,
  GovernmentRequest,
  MattersToTakeOver,
  MechanismSettings,
  Merger,
  NewAccountRequest,
  NoticeAnswer,
} from './contract.ts';

export const directoryQuery = queryOptions({
  queryKey: ['system', 'directory'],
  queryFn: ({ signal }) => call<DirectoryAnswer>('/api/directory', { signal }),
});

/** For a link; whole telephone numbers are refused to whoever may not take them. */
export const directorySheetPath = (file: 'directory.xlsx' | 'units.csv' | 'people.csv', whole: boolean): string =>
  `/api/directory/${file}${whole ? '?phones=whole' : ''}`;

export const governmentsQuery = queryOptions({
  queryKey: ['system', 'governments'],
  queryFn: async ({ signal }) => (await call<GovernmentList>('/api/governments', { signal })).governments,
});

/** What merging one into another would bring, or has brought; nothing is changed. */
export const mergerQuery = (code: string, into: string) =>
  queryOptions({
    queryKey: ['system', 'governments', code, into],
    queryFn: ({ signal }) => call<Merger>(`/api/governments/${code}/merger?into=${into}`, { signal }),
  });

/** Running matters of a government that was merged into one's own, page by page. */
export const mattersToTakeOverQuery = (code: string) =>
  infiniteQueryOptions({
    queryKey: ['matters', 'to-take-over', code],
    queryFn: ({ signal, pageParam }) =>
      call<MattersToTakeOver>(
        `/api/governments/${code}/matters-to-take-over${pageParam === null ? '' : `?cursor=${encodeURIComponent(pageParam)}`}`,
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ cursor }) => cursor,
  });

/** Takes out one of which nothing is kept. */
export const deleteGovernment = (code: string): Promise<unknown> =>
  call(`/api/governments/${code}`, { method: 'DELETE' });

/** A government as it is to be; `mergedInto` merges it, null takes that back. */
export function saveGovernment(code: string, request: GovernmentRequest): Promise<unknown> {
  return call(`/api/governments/${code}`, { method: 'PUT', body: request });
}

export const calendarQuery = queryOptions({
  queryKey: ['system', 'calendar'],
  queryFn: ({ signal }) => call<CalendarAnswer>('/api/calendar', { signal }),
});

export const accountsQuery = queryOptions({
  queryKey: ['system', 'accounts'],
  queryFn: async ({ signal }) => (await call<AccountList>('/api/accounts', { signal })).accounts,
});

/** Entries a page of the audit log. */
const AUDIT_PAGE = 100;

export const auditQuery = infiniteQueryOptions({
  queryKey: ['system', 'audit'],
  queryFn: ({ signal, pageParam }) =>
    call<AuditList>(`/api/audit?limit=${AUDIT_PAGE}${pageParam === null ? '' : `&before=${pageParam}`}`, { signal }),
  initialPageParam: null as number | null,
  getNextPageParam: ({ entries }) => (entries.length < AUDIT_PAGE ? null : (entries.at(-1)?.seq ?? null)),
});

/** The cells of an Excel list; nothing is kept. */
export function readWorkbook(file: File, sheet: 'units' | 'people'): Promise<DirectoryGrid> {
  const form = new FormData();
  form.append('sheet', sheet);
  form.append('file', file, file.name);
  return call('/api/directory/workbook', { method: 'POST', body: form });
}

/** Shows what sheets would change; saves them only when asked to. */
export function sendSheets(request: DirectorySheetsRequest): Promise<DirectorySheetsAnswer> {
  return call('/api/directory/sheets', { method: 'POST', body: request });
}

export function changeDirectory(request: DirectoryChangeRequest): Promise<DirectoryAnswer> {
  return call('/api/directory/succession', { method: 'POST', body: request });
}

export function enterNotice(request: CalendarNoticeRequest): Promise<NoticeAnswer> {
  return call('/api/calendar/notice', { method: 'POST', body: request });
}

export function setDays(request: CalendarDaysRequest): Promise<CalendarAnswer> {
  return call('/api/calendar/days', { method: 'POST', body: request });
}

export function setParameters(mechanism: string, settings: MechanismSettings): Promise<unknown> {
  return call(`/api/mechanisms/${encodeURIComponent(mechanism)}/settings`, { method: 'PUT', body: settings });
}

const accountPath = (login: string): string => `/api/accounts/${encodeURIComponent(login)}`;

export function createAccount(request: NewAccountRequest): Promise<AccountWithPassword> {
  return call('/api/accounts', { method: 'POST', body: request });
}

export function changeAccount(login: string, change: AccountChangeRequest): Promise<unknown> {
  return call(accountPath(login), { method: 'PATCH', body: change });
}

export function resetPassword(login: string): Promise<AccountWithPassword> {
  return call(`${accountPath(login)}/password`, { method: 'POST' });
}

export function removeTotp(login: string): Promise<unknown> {
  return call(`${accountPath(login)}/totp`, { method: 'DELETE' });
}

export function unlockAccount(login: string): Promise<unknown> {
  return call(`${accountPath(login)}/unlock`, { method: 'POST' });
}

export function verifyAudit(): Promise<AuditChecked> {
  return call('/api/audit/verify');
}
