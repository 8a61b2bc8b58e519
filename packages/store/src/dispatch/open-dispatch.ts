// The dispatch sessions (会商、调度) over one database.
import type { Pool } from 'pg';
import type { DispatchSessions } from '../matters/matters.ts';
import { findLastHeld, findSession, listSessions } from './find-sessions.ts';
import { planSession, saveSession } from './write-session.ts';

export function openDispatch(pool: Pool, now: () => Date): DispatchSessions {
  return {
    list: (government) => listSessions(pool, government),
    get: (government, id) => findSession(pool, government, id),
    lastHeld: (government, kind, before) => findLastHeld(pool, government, kind, before),
    plan: (session, by) => planSession(pool, session, by, now()),
    save: (session, by) => saveSession(pool, session, by, now()),
  };
}
