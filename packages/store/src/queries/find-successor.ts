import type { Queryable } from './queryable.ts';

/** A government that was merged into another. */
export interface MergedGovernment {
  readonly name: string;
  /** Code and name of the government that goes on from there. */
  readonly successor: string;
  readonly successorName: string;
}

/** Null for a government that stands, or that is not kept. */
export async function findSuccessor(db: Queryable, government: string): Promise<MergedGovernment | null> {
  const { rows } = await db.query<MergedGovernment>(
    `select g.name, s.code as successor, s.name as "successorName"
     from governments g join governments s on s.code = g.merged_into where g.code = $1`,
    [government],
  );
  return rows[0] ?? null;
}
