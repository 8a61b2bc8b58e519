import type { Queryable } from '../queries/queryable.ts';

/** Locks a report's row until the transaction ends, without reading the report; false for an unknown one. */
export async function lockReportRow(db: Queryable, government: string, report: string): Promise<boolean> {
  const { rowCount } = await db.query('select from reports where government = $1 and id = $2 for no key update', [
    government,
    report,
  ]);
  return rowCount === 1;
}
