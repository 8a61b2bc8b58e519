import type { Queryable } from '../queries/queryable.ts';

/** Locks a government's row until the transaction ends, so that changes of its directory come one after the other; false for an unknown one. */
export async function lockGovernment(db: Queryable, code: string): Promise<boolean> {
  const { rowCount } = await db.query('select from governments where code = $1 for no key update', [code]);
  return rowCount === 1;
}
