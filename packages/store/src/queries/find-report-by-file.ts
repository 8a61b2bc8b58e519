import type { Queryable } from './queryable.ts';

/** Id of the report a government has from a file, null for none. */
export async function findReportByFile(db: Queryable, government: string, sha256: string): Promise<string | null> {
  const { rows } = await db.query<{ id: string }>('select id from reports where government = $1 and sha256 = $2', [
    government,
    sha256,
  ]);
  return rows[0]?.id ?? null;
}
