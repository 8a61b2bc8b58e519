import type { Queryable } from '../../queries/queryable.ts';
import { type MatterRow, matterColumns } from './matter-row.ts';

export interface ChildRow extends MatterRow {
  readonly parent: string;
}

/** Matters that lower governments made of these, by government and number. */
export async function listChildren(db: Queryable, parents: readonly string[]): Promise<readonly ChildRow[]> {
  const { rows } = await db.query<ChildRow>(
    `select ${matterColumns}, m.parent from matters m where m.parent = any ($1) order by m.government, m.number`,
    [parents],
  );
  return rows;
}
