// A dispatch session planned, or changed by somebody who has seen it as it is.
import type { Pool } from 'pg';
import type { DispatchSession } from '../matters/matters.ts';
import { takeNumbers } from '../numbers/take-numbers.ts';
import { findGovernmentName } from '../queries/find-government.ts';
import type { Queryable } from '../queries/queryable.ts';
import { refuse, type StoreRefusal } from '../refusal.ts';
import { storableText } from '../storable-text.ts';
import { inTransaction } from '../transaction.ts';
import { findSession } from './find-sessions.ts';

type Content = Omit<DispatchSession, 'id' | 'seq' | 'takenOut'>;

export async function planSession(
  pool: Pool,
  session: Content,
  by: string,
  now: Date,
): Promise<DispatchSession | StoreRefusal> {
  const { government } = session;
  return inTransaction(pool, async (db) => {
    if ((await findGovernmentName(db, government)) === null) return refuse('government-unknown', { government });
    const number = await takeNumbers(db, { government, series: 'session', year: 0 });
    const id = `${government}-s${number}`;
    await db.query(
      `insert into dispatch_sessions (government, id, seq, kind, held_on, title, chair, state, agenda, decisions, present, absent,
         changed_at, changed_by)
       values ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [government, id, ...content(session), now, storableText(by)],
    );
    return (await findSession(db, government, id))!;
  });
}

/** Null when it was changed since `seq`, or where there is none. */
export async function saveSession(
  db: Queryable,
  session: DispatchSession,
  by: string,
  now: Date,
): Promise<DispatchSession | null> {
  const { government, id, seq } = session;
  const { rowCount } = await db.query(
    `update dispatch_sessions set seq = seq + 1, kind = $4, held_on = $5, title = $6, chair = $7, state = $8, agenda = $9,
       decisions = $10, present = $11, absent = $12, changed_at = $13, changed_by = $14, taken_out = $15
     where government = $1 and id = $2 and seq = $3`,
    [government, id, seq, ...content(session), now, storableText(by), JSON.stringify(session.takenOut)],
  );
  return rowCount === 1 ? findSession(db, government, id) : null;
}

const content = (session: Content): readonly unknown[] => [
  session.kind,
  session.heldOn,
  storableText(session.title),
  storableText(session.chair),
  session.state,
  JSON.stringify(session.agenda),
  JSON.stringify(session.decisions),
  JSON.stringify(session.present),
  JSON.stringify(session.absent),
];
