// A directory becomes what is given.
import type { Pool } from 'pg';
import { appendAudit } from '../audit/append-audit.ts';
import type { Actor } from '../audit/audit-entry.ts';
import { chinaDay } from '../china-day.ts';
import type { Queryable } from '../queries/queryable.ts';
import { refuse, type StoreRefusal } from '../refusal.ts';
import type { Sealing } from '../secrets/sealing.ts';
import { storableText } from '../storable-text.ts';
import { inTransaction } from '../transaction.ts';
import { checkDirectory } from './check-directory.ts';
import { endAbolished, keepChanges } from './keep-changes.ts';
import { endOtherHoldings, keepHoldings } from './keep-holdings.ts';
import { dismissOthers, keepPeople } from './keep-people.ts';
import { abolishOtherPosts, keepPosts } from './keep-posts.ts';
import { abolishOtherUnits, keepLeaders, keepUnits } from './keep-units.ts';
import type { GivenDirectory } from './kept-directory.ts';
import { lockGovernment } from './lock-government.ts';

export interface Saving {
  readonly sealing: Sealing;
  readonly government: string;
  readonly directory: GivenDirectory;
  readonly by: Actor;
}

/** All of it or nothing. Refuses a directory that does not hold together. What is abolished stays so: ids are never given again. */
export async function saveDirectory(pool: Pool, saving: Saving, now: Date): Promise<StoreRefusal | null> {
  const { government, by, sealing } = saving;
  const directory = storable(saving.directory);
  const refusal = checkDirectory(directory);
  if (refusal) return refusal;
  const { units, posts, people, holdings } = directory;
  return inTransaction(pool, async (db) => {
    if (!(await lockGovernment(db, government))) return refuse('government-unknown', { government });
    await writeDirectory(db, directory, { government, today: chinaDay(now), sealing });
    const facts = { units: units.length, posts: posts.length, people: people.length, holdings: holdings.length };
    await appendAudit(db, { government, ...by, event: 'directory-saved', target: null, result: 'done', facts }, now);
    return null;
  });
}

interface Writing {
  readonly government: string;
  readonly today: string;
  readonly sealing: Sealing;
}

/** All of its parts, in the caller's transaction; what is missing is dated. Throws `SecretsUnavailable` where a new number cannot be sealed. */
export async function writeDirectory(
  db: Queryable,
  { units, posts, people, holdings, leaders, changes = [] }: GivenDirectory,
  { government, today, sealing }: Writing,
): Promise<void> {
  await keepUnits(db, government, units);
  await keepPosts(db, government, posts);
  await keepPeople(db, government, people, sealing);
  await endOtherHoldings(db, government, holdings, today);
  await keepHoldings(db, government, holdings);
  if (leaders) await keepLeaders(db, government, leaders);
  await abolishOtherPosts(db, government, idsOf(posts), today);
  await keepChanges(db, government, changes);
  await abolishOtherUnits(db, government, idsOf(units), today);
  await endAbolished(db, government);
  await dismissOthers(db, government, idsOf(people), today);
}

const idsOf = (all: readonly { readonly id: string }[]): string[] => all.map(({ id }) => id);

/** Every text as PostgreSQL can keep it; references still fit, because all are changed alike. */
export function storable<Given>(given: Given): Given {
  return JSON.parse(JSON.stringify(given), (_, value) =>
    typeof value === 'string' ? storableText(value) : value,
  ) as Given;
}
