// A government entered by mistake is taken out again; one that has worked stays.
import type { Pool } from 'pg';
import { appendAudit } from '../audit/append-audit.ts';
import type { Actor } from '../audit/audit-entry.ts';
import { INSTALLATION } from '../installation.ts';
import type { Queryable } from '../queries/queryable.ts';
import { refuse, type StoreRefusal } from '../refusal.ts';
import { inTransaction } from '../transaction.ts';
import { listGovernments } from './list-governments.ts';
import { lockGovernment } from './lock-government.ts';

/**
 * Refuses with `government-has-matters`, open or ended ones, and with `government-in-use` while anything else is kept of it: a
 * report, a unit, an account, a government below.
 */
export async function deleteGovernment(pool: Pool, code: string, by: Actor, now: Date): Promise<StoreRefusal | null> {
  try {
    return await inTransaction(pool, async (db) => {
      await lockGovernment(db, INSTALLATION);
      const known = (await listGovernments(db)).find((one) => one.code === code);
      if (!known) return refuse('government-unknown', { government: code });
      const { all, open } = await countMatters(db, code);
      if (all > 0) return refuse('government-has-matters', { government: code, name: known.name, all, open });
      await db.query('delete from governments where code = $1', [code]);
      const facts = { name: known.name };
      await appendAudit(
        db,
        { government: INSTALLATION, ...by, event: 'government-deleted', target: code, result: 'done', facts },
        now,
      );
      return null;
    });
  } catch (error) {
    if ((error as { code?: string }).code !== stillReferenced) throw error;
    return refuse('government-in-use', { government: code });
  }
}

const stillReferenced = '23503';

async function countMatters(
  db: Queryable,
  government: string,
): Promise<{ readonly all: number; readonly open: number }> {
  const { rows } = await db.query<{ all: number; open: number }>(
    `select count(*)::int as all, (count(*) filter (where phase not in ('closed', 'archived', 'withdrawn')))::int as open
     from matters where government = $1`,
    [government],
  );
  return rows[0]!;
}
