import type { Evidence } from '@luoshi/mechanisms';
import type { Queryable } from '../queries/queryable.ts';

/** The first that this government does not keep; null when all are kept. They are not cleared before the transaction ends. */
export async function unknownEvidence(
  db: Queryable,
  government: string,
  evidence: readonly Evidence[],
): Promise<Evidence | null> {
  if (evidence.length === 0) return null;
  const { rows } = await db.query<{ sha256: string }>(
    'select sha256 from evidence_files where government = $1 and sha256 = any ($2) order by sha256 for key share',
    [government, evidence.map(({ sha256 }) => sha256)],
  );
  return evidence.find(({ sha256 }) => rows.every((row) => row.sha256 !== sha256)) ?? null;
}
