import type { Queryable } from '../../queries/queryable.ts';
import { type MatterRow, matterColumns } from './matter-row.ts';

export const findMatter = async (db: Queryable, government: string, id: string): Promise<MatterRow | null> =>
  (await findMatters(db, government, [id]))[0] ?? null;

/** Those of one government that there are, in no order. */
export async function findMatters(
  db: Queryable,
  government: string,
  ids: readonly string[],
): Promise<readonly MatterRow[]> {
  if (ids.length === 0) return [];
  const { rows } = await db.query<MatterRow>(
    `select ${matterColumns} from matters m where m.government = $1 and m.id = any ($2)`,
    [government, ids],
  );
  return rows;
}
