import { INSTALLATION } from '../installation.ts';
import type { Queryable } from '../queries/queryable.ts';
import type { KeptGovernment } from './kept-government.ts';

export async function listGovernments(db: Queryable): Promise<readonly KeptGovernment[]> {
  const { rows } = await db.query<KeptGovernment>(
    'select code, name, level, parent, merged_into as "mergedInto" from governments where code <> $1 order by code',
    [INSTALLATION],
  );
  return rows;
}
