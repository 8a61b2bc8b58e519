import type { Queryable } from '../../queries/queryable.ts';
import type { MatterItem, MatterToOpen } from '../matters.ts';
import { itemOf, type MatterRow, matterColumns } from './matter-row.ts';

/** The matter that this work of this report has under the mechanism already; null where it has none, or where there is no work. */
export async function findByWork(
  db: Queryable,
  government: string,
  { mechanism, work, opening }: MatterToOpen,
): Promise<MatterItem | null> {
  if (work === null) return null;
  const { rows } = await db.query<MatterRow>(
    `select ${matterColumns} from matters m where m.government = $1 and m.mechanism = $2 and m.report = $3 and m.work = $4`,
    [government, mechanism, opening.promise?.report ?? '', work],
  );
  return rows[0] ? itemOf(rows[0]) : null;
}
