// Files that were sent in with a form that was then refused or never sent: cleared after some days, so that they do not stay for ever.
import type { Pool } from 'pg';
import { appendAudit } from '../audit/append-audit.ts';
import type { Queryable } from '../queries/queryable.ts';
import { inTransaction } from '../transaction.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Files a transaction: each may have 20 MB. */
const BATCH = 100;

interface Cleared {
  readonly government: string;
  readonly files: number;
}

/**
 * Deletes files sent in `days` days before `now` or earlier that no event of their government names, and writes into each
 * government's audit log how many. Gives how many in all. May run twice, or at once with others.
 */
export async function clearEvidence(pool: Pool, days: number, now: Date): Promise<number> {
  const before = new Date(now.getTime() - days * DAY_MS);
  let all = 0;
  for (;;) {
    const { taken, cleared } = await inTransaction(pool, (db) => clearBatch(db, { before, days, now }));
    all += cleared;
    if (taken < BATCH) return all;
  }
}

/**
 * Looked for, locked, and looked for again: a command holds the files that it names until its event is there (`unknownEvidence`), so that
 * what could be locked is either named by an event that the second look sees, or will be refused to the next command.
 */
async function clearBatch(
  db: Queryable,
  { before, days, now }: { readonly before: Date; readonly days: number; readonly now: Date },
): Promise<{ readonly taken: number; readonly cleared: number }> {
  const { rows: taken } = await db.query<{ government: string; sha256: string }>(
    `${named} select government, sha256 from evidence_files as file
     where kept_at <= $1 and not exists (select 1 from named where named.government = file.government and named.sha256 = file.sha256)
     order by government, kept_at limit $2 for update of file skip locked`,
    [before, BATCH],
  );
  if (taken.length === 0) return { taken: 0, cleared: 0 };
  const { rows: gone } = await db.query<Cleared>(
    `${named}, gone as (
       delete from evidence_files as file using unnest($1::text[], $2::text[]) as asked (government, sha256)
       where file.government = asked.government and file.sha256 = asked.sha256
         and not exists (select 1 from named where named.government = file.government and named.sha256 = file.sha256)
       returning file.government)
     select government, count(*)::int as files from gone group by government order by government`,
    [taken.map(({ government }) => government), taken.map(({ sha256 }) => sha256)],
  );
  for (const { government, files } of gone)
    await appendAudit(
      db,
      {
        government,
        account: null,
        name: null,
        event: 'evidence-cleared',
        target: null,
        result: 'done',
        facts: { files, days },
      },
      now,
    );
  return { taken: taken.length, cleared: gone.reduce((sum, { files }) => sum + files, 0) };
}

/** Whatever looks like a hash anywhere in an event counts as named: rather a file too many than one too few. */
const named = `with named as materialized (
  select distinct government, (regexp_matches(event::text, '[0-9a-f]{64}', 'g'))[1] as sha256 from matter_events)`;
