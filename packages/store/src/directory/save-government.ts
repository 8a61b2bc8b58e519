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
import type { GivenGovernment, KeptGovernment } from './kept-directory.ts';
import { listGovernments } from './list-governments.ts';
import { lockGovernment } from './lock-government.ts';

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
    if (parent !== null && !all.some((other) => other.code === parent))
      return refuse('government-unknown', { government: parent });
    if (isAbove(code, parent, all)) return refuse('government-circle', { government: code, parent: parent! });
    const wrong = wrongSuccessor(government, all);
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

/** Whether `code` is `parent` or stands above it. */
function isAbove(code: string, parent: string | null, all: readonly KeptGovernment[]): boolean {
  for (let above = parent; above !== null; above = all.find((other) => other.code === above)?.parent ?? null)
    if (above === code) return true;
  return false;
}

/** Not itself, not one that is unknown or was merged, and not while others were merged into it: no chain has to be followed. */
function wrongSuccessor({ code, mergedInto }: GivenGovernment, all: readonly KeptGovernment[]): StoreRefusal | null {
  if (mergedInto === undefined || mergedInto === null) return null;
  const successor = all.find((other) => other.code === mergedInto);
  if (!successor) return refuse('government-unknown', { government: mergedInto });
  const isChain = successor.mergedInto !== null || all.some((other) => other.mergedInto === code);
  return isChain || code === mergedInto ? refuse('successor-wrong', { government: code, successor: mergedInto }) : null;
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
