import type { Notice } from '../matters/matters.ts';
import type { Queryable } from '../queries/queryable.ts';

export interface NoticesAsked {
  readonly government: string;
  readonly units: readonly string[];
  readonly posts: readonly string[];
  readonly isOffice: boolean;
  readonly limit: number;
}

interface NoticeRow extends Omit<Notice, 'at' | 'readAt'> {
  readonly at: Date;
  readonly readAt: Date | null;
}

/** The newest first, at most `limit`. */
export async function listNotices(db: Queryable, asked: NoticesAsked): Promise<readonly Notice[]> {
  const { government, units, posts, isOffice, limit } = asked;
  const { rows } = await db.query<NoticeRow>(
    `select n.id::text, n.matter, m.title, n.what, nullif(n.clock, '') as clock, n.key, n.at, n.read_at as "readAt",
       n.to_unit as unit, n.to_post as post
     from notices n join matters m on m.government = n.government and m.id = n.matter
     where n.government = $1
       and (n.to_unit = any ($2) or n.to_post = any ($3) or ($4 and n.to_unit is null and n.to_post is null))
     order by n.at desc, n.id desc
     limit $5`,
    [government, units, posts, isOffice, limit],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString(), readAt: row.readAt?.toISOString() ?? null }));
}
