// A government of the installation, with the one above it.
import type { Pool } from 'pg';
import { appendAudit } from '../audit/append-audit.ts';
import type { Actor } from '../audit/audit-entry.ts';
import { INSTALLATION } from '../installation.ts';
import type { Queryable } from '../queries/queryable.ts';
import { refuse, type StoreRefusal } from '../refusal.ts';
import { isGovernmentCode } from '../report-id.ts';
import { storableText } from '../storable-text.ts';
import { inTransaction } from '../transaction.ts';
import type { KeptGovernment } from './kept-directory.ts';
import { listGovernments } from './list-governments.ts';
import { lockGovernment } from './lock-government.ts';

/** Refuses a code that is none, a parent that is not kept, and a circle. */
export async function saveGovernment(
  pool: Pool,
  government: KeptGovernment,
  by: Actor,
  now: Date,
): Promise<StoreRefusal | null> {
  const { code, parent, name } = government;
  if (!isGovernmentCode(code) || code === INSTALLATION) return refuse('government-code-invalid', { code });
  if (name.trim() === '') return refuse('government-name-missing', { code });
  return inTransaction(pool, async (db) => {
    // One change of the tree at a time: two that are right alone may make a circle together.
    await lockGovernment(db, INSTALLATION);
    const all = await listGovernments(db);
    if (parent !== null && !all.some((other) => other.code === parent))
      return refuse('government-unknown', { government: parent });
    if (isAbove(code, parent, all)) return refuse('government-circle', { government: code, parent: parent! });
    await keepGovernmentWhole(db, { ...government, name: storableText(name.trim()) });
    const facts = { name: storableText(name), parent: parent ?? '' };
    await appendAudit(
      db,
      { government: INSTALLATION, ...by, event: 'government-saved', target: code, result: 'done', facts },
      now,
    );
    return null;
  });
}

/** Whether `code` is `parent` or stands above it. */
function isAbove(code: string, parent: string | null, all: readonly KeptGovernment[]): boolean {
  for (let above = parent; above !== null; above = all.find((other) => other.code === above)?.parent ?? null)
    if (above === code) return true;
  return false;
}

async function keepGovernmentWhole(db: Queryable, { code, name, level, parent }: KeptGovernment): Promise<void> {
  await db.query(
    `insert into governments (code, name, level, parent) values ($1, $2, $3, $4)
     on conflict (code) do update set name = excluded.name, level = coalesce(excluded.level, governments.level), parent = excluded.parent`,
    [code, name, level, parent],
  );
}
