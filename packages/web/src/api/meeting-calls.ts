// Sessions of leaders and monthly bulletins: fetched and written.
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';
import type {
  Bulletin,
  BulletinSave,
  Bulletins,
  Decided,
  DispatchSession,
  DispatchSessions,
  DispatchUpdate,
  NewDecision,
  NewDispatchSession,
} from './contract.ts';

export const sessionPath = (id: string): string => `/api/dispatch-sessions/${encodeURIComponent(id)}`;
export const bulletinPath = (month: string): string => `/api/bulletins/${encodeURIComponent(month)}`;

export const sessionsQuery = queryOptions({
  queryKey: ['meetings', 'sessions'],
  queryFn: async ({ signal }) => (await call<DispatchSessions>('/api/dispatch-sessions', { signal })).sessions,
});

export const dispatchSessionQuery = (id: string) =>
  queryOptions({
    queryKey: ['meetings', 'session', id],
    queryFn: ({ signal }) => call<DispatchSession>(sessionPath(id), { signal }),
    refetchOnWindowFocus: false,
  });

export const bulletinsQuery = queryOptions({
  queryKey: ['meetings', 'bulletins'],
  queryFn: async ({ signal }) => (await call<Bulletins>('/api/bulletins', { signal })).bulletins,
});

/** The kept bulletin of a month (YYYY-MM), or a preview of it with `id` null. */
export const bulletinQuery = (month: string) =>
  queryOptions({
    queryKey: ['meetings', 'bulletin', month],
    queryFn: ({ signal }) => call<Bulletin>(bulletinPath(month), { signal }),
    refetchOnWindowFocus: false,
  });

export function createSession(request: NewDispatchSession): Promise<DispatchSession> {
  return call('/api/dispatch-sessions', { method: 'POST', body: request });
}

export function updateSession(id: string, update: DispatchUpdate): Promise<DispatchSession> {
  return call(sessionPath(id), { method: 'PATCH', body: update });
}

export function decide(id: string, decision: NewDecision): Promise<Decided> {
  return call(`${sessionPath(id)}/decisions`, { method: 'POST', body: decision });
}

export function closeSession(id: string): Promise<DispatchSession> {
  return call(`${sessionPath(id)}/close`, { method: 'POST' });
}

export function saveBulletin(month: string, save: BulletinSave): Promise<Bulletin> {
  return call(bulletinPath(month), { method: 'PUT', body: save });
}

export function issueBulletin(month: string): Promise<Bulletin> {
  return call(`${bulletinPath(month)}/issue`, { method: 'POST' });
}
