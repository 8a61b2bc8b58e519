// A post gets another holder, a unit another name or end: decided by the ledger's rules, kept with its line in the audit log.
import {
  abolishUnit,
  type Directory,
  type DirectoryRefusal,
  mergeUnit,
  renameUnit,
  succeed,
  vacate,
} from '@luoshi/ledger';
import type { Pool } from 'pg';
import { appendAudit } from '../audit/append-audit.ts';
import type { Actor, AuditFacts } from '../audit/audit-entry.ts';
import { chinaDay } from '../china-day.ts';
import { refuse, type StoreRefusal } from '../refusal.ts';
import type { Sealing } from '../secrets/sealing.ts';
import { inTransaction } from '../transaction.ts';
import { findDirectory } from './find-directory.ts';
import type { DirectoryChange } from './kept-directory.ts';
import { lockGovernment } from './lock-government.ts';
import { storable, writeDirectory } from './save-directory.ts';

interface Changing {
  readonly sealing: Sealing;
  readonly government: string;
  readonly change: DirectoryChange;
  readonly by: Actor;
}

/** Two changes of one directory wait for each other, so that each is decided on what the other left. */
export async function changeDirectory(
  pool: Pool,
  { government, by, sealing, ...given }: Changing,
  now: Date,
): Promise<StoreRefusal | DirectoryRefusal | null> {
  const change = storable(given.change);
  return inTransaction(pool, async (db) => {
    if (!(await lockGovernment(db, government))) return refuse('government-unknown', { government });
    const today = chinaDay(now);
    const after = changed(await findDirectory(db, government, today), change);
    if ('refused' in after) return after;
    await writeDirectory(db, after, { government, today, sealing });
    const target = 'post' in change ? change.post : change.unit;
    await appendAudit(db, { government, ...by, event: change.kind, target, result: 'done', facts: told(change) }, now);
    return null;
  });
}

function changed(directory: Directory, change: DirectoryChange): Directory | DirectoryRefusal {
  const { from: on } = change;
  switch (change.kind) {
    case 'post-taken':
      return succeed(directory, { post: change.post, person: change.person, on });
    case 'post-left':
      return vacate(directory, { post: change.post, on });
    case 'unit-renamed':
      return renameUnit(directory, { unit: change.unit, name: change.name, shortName: change.shortName, on });
    case 'unit-merged':
      return mergeUnit(directory, { unit: change.unit, successor: change.successor, on });
    case 'unit-abolished':
      return abolishUnit(directory, { unit: change.unit, successor: change.successor, on });
  }
}

function told(change: DirectoryChange): AuditFacts {
  const { from } = change;
  if (change.kind === 'post-taken') return { from, person: change.person };
  if (change.kind === 'unit-renamed') return { from, name: change.name };
  return change.kind === 'post-left' ? { from } : { from, successor: change.successor ?? '' };
}
