import type { BreakdownRow } from '@luoshi/ledger';
import type { Queryable } from '../../queries/queryable.ts';

/** Rows of a report's newest issued breakdown; none where nothing was issued: a draft has given nothing to anybody. */
export async function findIssuedRows(
  db: Queryable,
  government: string,
  report: string,
): Promise<readonly BreakdownRow[]> {
  const { rows } = await db.query<{ rows: readonly BreakdownRow[] }>(
    `select rows from breakdowns where government = $1 and report = $2 and issued_at is not null
     order by version desc limit 1`,
    [government, report],
  );
  return rows[0]?.rows ?? [];
}
