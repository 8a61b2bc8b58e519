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
import type { GivenGovernment } from './kept-government.ts';
import { listGovernments } from './list-governments.ts';
import { lockGovernment } from './lock-government.ts';
import { refuseInTree } from './refuse-in-tree.ts';

/** Refuses a code that is none, a parent that is not kept, a circle, and a successor that is none or was merged itself. */
export async function saveGovernment(
  pool: Pool,
  government: GivenGovernment,
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
    const wrong = refuseInTree(government, all);
    if (wrong) return wrong;
    await keepGovernmentWhole(db, { ...government, name: storableText(name.trim()) });
    const { mergedInto } = government;
    const facts = {
      name: storableText(name),
      parent: parent ?? '',
      ...(mergedInto === undefined ? {} : { mergedInto: mergedInto ?? '' }),
    };
    await appendAudit(
      db,
      { government: INSTALLATION, ...by, event: 'government-saved', target: code, result: 'done', facts },
      now,
    );
    return null;
  });
}

async function keepGovernmentWhole(
  db: Queryable,
  { code, name, level, parent, mergedInto }: GivenGovernment,
): Promise<void> {
  await db.query(
    `insert into governments (code, name, level, parent, merged_into) values ($1, $2, $3, $4, $5)
     on conflict (code) do update set name = excluded.name, level = coalesce(excluded.level, governments.level), parent = excluded.parent,
       merged_into = case when $6 then excluded.merged_into else governments.merged_into end`,
    [code, name, level, parent, mergedInto ?? null, mergedInto !== undefined],
  );
}
