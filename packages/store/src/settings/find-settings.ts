import type { ParameterValues } from '@luoshi/mechanisms';
import type { Queryable } from '../queries/queryable.ts';

/** What a government set for itself; an empty record where it set nothing. */
export async function findSettings(db: Queryable, government: string, mechanism: string): Promise<ParameterValues> {
  const { rows } = await db.query<{ parameters: ParameterValues }>(
    'select parameters from mechanism_settings where government = $1 and mechanism = $2',
    [government, mechanism],
  );
  return rows[0]?.parameters ?? {};
}
