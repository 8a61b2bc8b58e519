import type { Queryable } from '../queries/queryable.ts';

export interface DueMatter {
  readonly government: string;
  readonly matter: string;
}

export interface DueAsked {
  /** ISO instant, included. */
  readonly now: string;
  /** Timers looked at; a matter may have several. */
  readonly limit: number;
  /** Matters that are left alone. */
  readonly except: readonly string[];
}

/**
 * Matters with a timer that is due, the longest due first, each locked until the transaction ends. Those that somebody else holds are
 * passed over: whoever holds them sees to their timers.
 */
export async function takeDue(db: Queryable, { now, limit, except }: DueAsked): Promise<readonly DueMatter[]> {
  const { rows } = await db.query<DueMatter>(
    `select t.government, t.matter from timers t join matters m on m.government = t.government and m.id = t.matter
     where t.due_at <= $1 and t.matter <> all ($3)
     order by t.due_at limit $2
     for no key update of m skip locked`,
    [now, limit, except],
  );
  return [...new Map(rows.map((row) => [row.matter, row])).values()];
}
