import type { Post } from '@luoshi/ledger';
import type { Queryable } from '../queries/queryable.ts';

/** Keeps posts in the order given; one that comes back is no longer abolished. */
export async function keepPosts(db: Queryable, government: string, posts: readonly Post[]): Promise<void> {
  await db.query(
    `insert into posts (government, id, unit, title, duty, ordinal)
     select $1, id, unit, title, duty, ordinal
     from json_to_recordset($2::json) as given (id text, unit text, title text, duty text, ordinal int)
     on conflict (government, id) do update
       set unit = excluded.unit, title = excluded.title, duty = excluded.duty, ordinal = excluded.ordinal, abolished_on = null`,
    [government, JSON.stringify(posts.map((post, ordinal) => ({ ...post, ordinal })))],
  );
}

/** Dates as abolished what is not among `kept`. */
export async function abolishOtherPosts(
  db: Queryable,
  government: string,
  kept: readonly string[],
  today: string,
): Promise<void> {
  await db.query(
    'update posts set abolished_on = $3::date where government = $1 and abolished_on is null and id <> all ($2)',
    [government, kept, today],
  );
}
