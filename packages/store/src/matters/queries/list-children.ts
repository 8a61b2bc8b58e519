import type { Queryable } from '../../queries/queryable.ts';
import { type MatterRow, matterColumns } from './matter-row.ts';

/** Matters that lower governments made of this one, by government and number. */
export async function listChildren(db: Queryable, parent: string): Promise<readonly MatterRow[]> {
  const { rows } = await db.query<MatterRow>(
    `select ${matterColumns} from matters m where m.parent = $1 order by m.government, m.number`,
    [parent],
  );
  return rows;
}
