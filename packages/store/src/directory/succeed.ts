// Succession: a post gets another holder, a unit's work goes to others.
import type { Pool } from 'pg';
import { appendAudit } from '../audit/append-audit.ts';
import type { Actor } from '../audit/audit-entry.ts';
import { chinaDay } from '../china-day.ts';
import type { Queryable } from '../queries/queryable.ts';
import { refuse, type StoreRefusal } from '../refusal.ts';
import { inTransaction } from '../transaction.ts';
import { findDirectory } from './find-directory.ts';
import { endAbolished, keepChanges } from './keep-changes.ts';
import { endHoldingsOf, keepHoldings } from './keep-holdings.ts';
import type { KeptDirectory, PostSuccession, UnitSuccession } from './kept-directory.ts';
import { lockGovernment } from './lock-government.ts';

interface Succeeding {
  readonly government: string;
  readonly succession: PostSuccession | UnitSuccession;
  readonly by: Actor;
}

/** Refuses what the directory does not hold. */
export async function succeed(
  pool: Pool,
  { government, succession, by }: Succeeding,
  now: Date,
): Promise<StoreRefusal | null> {
  return inTransaction(pool, async (db) => {
    if (!(await lockGovernment(db, government))) return refuse('government-unknown', { government });
    const directory = await findDirectory(db, government, chinaDay(now));
    const refusal =
      succession.kind === 'post'
        ? await succeedInPost(db, government, succession, directory)
        : await succeedUnit(db, government, succession, directory);
    if (refusal) return refusal;
    const { kind, from, ...rest } = succession;
    const target = 'post' in rest ? rest.post : rest.unit;
    const facts = { from, to: 'post' in rest ? rest.person : rest.successor };
    await appendAudit(db, { government, ...by, event: `${kind}-succeeded`, target, result: 'done', facts }, now);
    return null;
  });
}

async function succeedInPost(
  db: Queryable,
  government: string,
  { post, person, from }: PostSuccession,
  directory: KeptDirectory,
): Promise<StoreRefusal | null> {
  if (!directory.posts.some(({ id }) => id === post)) return refuse('post-unknown', { post });
  if (!directory.people.some(({ id }) => id === person)) return refuse('person-unknown', { person });
  await endHoldingsOf(db, government, post, from);
  await keepHoldings(db, government, [{ post, person, from, until: null }]);
  return null;
}

async function succeedUnit(
  db: Queryable,
  government: string,
  { unit, successor, from }: UnitSuccession,
  { units, changes }: KeptDirectory,
): Promise<StoreRefusal | null> {
  const gone = new Set(changes.flatMap((change) => (change.kind === 'renamed' ? [] : [change.unit])));
  const unknown = [unit, successor].find((wanted) => gone.has(wanted) || !units.some(({ id }) => id === wanted));
  if (unknown !== undefined) return refuse('unit-unknown', { unit: unknown });
  if (successor === unit) return refuse('successor-missing', { unit });
  await keepChanges(db, government, [{ kind: 'merged', unit, on: from, successor }]);
  await endAbolished(db, government);
  return null;
}
