import type { Queryable } from '../../queries/queryable.ts';
import { type MatterRow, matterColumns } from './matter-row.ts';

/** The row, locked until the transaction ends: what happens to a matter happens one thing after the other. Null for an unknown one. */
export async function lockMatter(db: Queryable, government: string, id: string): Promise<MatterRow | null> {
  const { rows } = await db.query<MatterRow>(
    `select ${matterColumns} from matters m where m.government = $1 and m.id = $2 for no key update`,
    [government, id],
  );
  return rows[0] ?? null;
}
