import type { DispatchSession } from '../matters/matters.ts';
import type { Queryable } from '../queries/queryable.ts';
import { type SessionRow, sessionColumns, sessionOf } from './session-row.ts';

/** The newest day first. */
export async function listSessions(db: Queryable, government: string): Promise<readonly DispatchSession[]> {
  const { rows } = await db.query<SessionRow>(
    `select ${sessionColumns} from dispatch_sessions where government = $1 order by dispatch_sessions.held_on desc, id desc`,
    [government],
  );
  return rows.map(sessionOf);
}

export async function findSession(db: Queryable, government: string, id: string): Promise<DispatchSession | null> {
  const { rows } = await db.query<SessionRow>(
    `select ${sessionColumns} from dispatch_sessions where government = $1 and id = $2`,
    [government, id],
  );
  return rows[0] ? sessionOf(rows[0]) : null;
}

/** The last one of its kind that was held before a day. */
export async function findLastHeld(
  db: Queryable,
  government: string,
  kind: DispatchSession['kind'],
  before: string,
): Promise<DispatchSession | null> {
  const { rows } = await db.query<SessionRow>(
    `select ${sessionColumns} from dispatch_sessions
     where government = $1 and kind = $2 and state = 'held' and dispatch_sessions.held_on < $3
     order by dispatch_sessions.held_on desc, id desc limit 1`,
    [government, kind, before],
  );
  return rows[0] ? sessionOf(rows[0]) : null;
}
