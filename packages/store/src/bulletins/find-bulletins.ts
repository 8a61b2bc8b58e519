import type { Bulletin } from '../matters/matters.ts';
import type { Queryable } from '../queries/queryable.ts';
import { type BulletinRow, bulletinColumns, bulletinOf } from './bulletin-row.ts';

/** The newest month first. */
export async function listBulletins(db: Queryable, government: string): Promise<readonly Bulletin[]> {
  const { rows } = await db.query<BulletinRow>(
    `select ${bulletinColumns} from bulletins where government = $1 order by month desc, number desc nulls first, id desc`,
    [government],
  );
  return rows.map(bulletinOf);
}

export async function findBulletin(db: Queryable, government: string, id: string): Promise<Bulletin | null> {
  const { rows } = await db.query<BulletinRow>(
    `select ${bulletinColumns} from bulletins where government = $1 and id = $2`,
    [government, id],
  );
  return rows[0] ? bulletinOf(rows[0]) : null;
}
