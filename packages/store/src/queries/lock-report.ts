import type { Reading } from '@luoshi/ledger';
import type { Queryable } from './queryable.ts';

/** A report's reading, its row locked until the transaction ends, so that acts on one report come one after the other. */
export async function lockReport(db: Queryable, government: string, id: string): Promise<Reading | null> {
  const { rows } = await db.query<{ reading: Reading }>(
    'select reading from reports where government = $1 and id = $2 for update',
    [government, id],
  );
  return rows[0]?.reading ?? null;
}
