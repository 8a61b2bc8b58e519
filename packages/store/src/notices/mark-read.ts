import type { Queryable } from '../queries/queryable.ts';

/** Marks notices of these units and posts, or of the office, as read; those read before keep their time. */
export async function markRead(
  db: Queryable,
  asked: {
    readonly government: string;
    readonly ids: readonly string[];
    readonly units: readonly string[];
    readonly posts: readonly string[];
    readonly isOffice: boolean;
  },
  now: Date,
): Promise<void> {
  await db.query(
    `update notices set read_at = $6
     where government = $1 and id = any ($2::bigint[]) and read_at is null
       and (to_unit = any ($3) or to_post = any ($4) or ($5 and to_unit is null and to_post is null))`,
    [asked.government, asked.ids, asked.units, asked.posts, asked.isOffice, now],
  );
}
