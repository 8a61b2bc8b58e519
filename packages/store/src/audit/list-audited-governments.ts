import type { Queryable } from '../queries/queryable.ts';

export async function listAuditedGovernments(db: Queryable): Promise<readonly string[]> {
  const { rows } = await db.query<{ government: string }>('select government from audit_heads order by government');
  return rows.map(({ government }) => government);
}
