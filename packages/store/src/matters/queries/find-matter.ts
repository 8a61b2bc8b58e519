import type { Queryable } from '../../queries/queryable.ts';
import { type MatterRow, matterColumns } from './matter-row.ts';

export async function findMatter(db: Queryable, government: string, id: string): Promise<MatterRow | null> {
  const { rows } = await db.query<MatterRow>(
    `select ${matterColumns} from matters m where m.government = $1 and m.id = $2`,
    [government, id],
  );
  return rows[0] ?? null;
}
