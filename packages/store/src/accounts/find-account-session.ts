import { chinaDay } from '../china-day.ts';
import type { Queryable } from '../queries/queryable.ts';
import type { HeldPost, SignedIn } from './account.ts';
import { type AccountRow, accountColumns, accountOf } from './account-row.ts';

interface SessionRow extends AccountRow {
  readonly government_name: string;
  readonly government_parent: string | null;
  readonly government_successor: SignedIn['governmentSuccessor'];
  readonly posts: readonly HeldPost[];
}

interface Asked {
  readonly government: string;
  readonly tokenHash: Buffer;
  readonly idleMs: number;
  readonly now: Date;
}

/** Share of the idle time within which a use is not written down again: a page that makes ten calls makes one write. */
const UNWRITTEN_SHARE = 30;

/** The account of a session that is still good, with the posts held today, or null. */
export async function findAccountSession(db: Queryable, asked: Asked): Promise<SignedIn | null> {
  const { government, tokenHash, idleMs, now } = asked;
  const idleSince = new Date(now.getTime() - idleMs);
  const writtenSince = new Date(now.getTime() - idleMs / UNWRITTEN_SHARE);
  const { rows } = await db.query<SessionRow>(
    `with good as (
       select government, login from account_sessions
       where government = $1 and token_hash = $2 and expires_at > $3 and last_seen_at > $4
     ), used as (
       update account_sessions set last_seen_at = $3
       where government = $1 and token_hash = $2 and expires_at > $3 and last_seen_at > $4 and last_seen_at < $5
     )
     select ${accountColumns}, g.name as government_name, g.parent as government_parent,
       (select json_build_object('code', s.code, 'name', s.name) from governments s where s.code = g.merged_into) as government_successor,
       (select coalesce(json_agg(json_build_object('id', p.id, 'title', p.title, 'duty', p.duty, 'unit', u.id, 'unitName', u.short_name)
                                 order by p.ordinal), '[]'::json)
        from holdings h
          join posts p on p.government = h.government and p.id = h.post
          join units u on u.government = p.government and u.id = p.unit
        where h.government = a.government and h.person = a.staff and h.from_day <= $6::date
          and (h.until_day is null or h.until_day > $6::date)) as posts
     from good join accounts a on a.government = good.government and a.login = good.login
       join governments g on g.code = a.government
       left join staff s on s.government = a.government and s.id = a.staff
     where not a.disabled`,
    [government, tokenHash, now, idleSince, writtenSince, chinaDay(now)],
  );
  const row = rows[0];
  if (!row) return null;
  return {
    account: accountOf(row),
    governmentName: row.government_name,
    governmentParent: row.government_parent,
    governmentSuccessor: row.government_successor,
    posts: row.posts,
  };
}
