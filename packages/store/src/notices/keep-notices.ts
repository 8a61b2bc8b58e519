import type { Queryable } from '../queries/queryable.ts';
import type { NewNotice } from './new-notice.ts';

/** Keeps each once: the same again is passed over. */
export async function keepNotices(
  db: Queryable,
  government: string,
  matter: string,
  notices: readonly NewNotice[],
): Promise<void> {
  if (notices.length === 0) return;
  const rows = notices.map(({ what, clock, key, at, to }) => ({ what, clock, key, at, ...to }));
  await db.query(
    `insert into notices (government, matter, what, clock, key, at, to_unit, to_post)
     select $1, $2, what, clock, key, at, unit, post
     from json_to_recordset($3::json) as made (what text, clock text, key text, at timestamptz, unit text, post text)
     on conflict do nothing`,
    [government, matter, JSON.stringify(rows)],
  );
}
