// A breakdown is written when its writer has seen everything before: a draft saved, or issued for good.
import type { BreakdownRow } from '@luoshi/ledger';
import type { Pool } from 'pg';
import type { Breakdown } from '../matters/matters.ts';

import type { Queryable } from '../queries/queryable.ts';
import { storableText } from '../storable-text.ts';
import { inTransaction } from '../transaction.ts';
import { findNewest } from './find-breakdown.ts';
import { lockReportRow } from './lock-report-row.ts';

interface Writing {
  readonly government: string;
  readonly report: string;
  readonly expectedSeq: number;
  readonly by: string;
}

/** Null where somebody changed it since `expectedSeq`, or where the report is unknown. Writers of one report wait for each other. */
export async function saveDraft(
  pool: Pool,
  draft: Writing & { readonly rows: readonly BreakdownRow[] },
  now: Date,
): Promise<Breakdown | null> {
  const { government, report, expectedSeq, by, rows } = draft;
  return inTransaction(pool, async (db) => {
    if (!(await lockReportRow(db, government, report))) return null;
    const newest = await findNewest(db, government, report);
    if ((newest?.seq ?? 0) !== expectedSeq) return null;
    const version = newest === null ? 1 : newest.issuedAt === null ? newest.version : newest.version + 1;
    await keepDraft(db, [government, report, version, expectedSeq + 1, JSON.stringify(rows), now, storableText(by)]);
    return findNewest(db, government, report);
  });
}

async function keepDraft(db: Queryable, values: readonly unknown[]): Promise<void> {
  await db.query(
    `insert into breakdowns (government, report, version, seq, rows, changed_at, changed_by)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (government, report, version) do update
       set seq = excluded.seq, rows = excluded.rows, changed_at = excluded.changed_at, changed_by = excluded.changed_by`,
    [...values],
  );
}

/** Null where somebody changed it since `expectedSeq`, or where there is no draft. */
export async function issueDraft(pool: Pool, issue: Writing, now: Date): Promise<Breakdown | null> {
  const { government, report, expectedSeq, by } = issue;
  return inTransaction(pool, async (db) => {
    const { rowCount } = await db.query(
      `update breakdowns set seq = seq + 1, issued_at = $4, issued_by = $5
       where government = $1 and report = $2 and seq = $3 and issued_at is null`,
      [government, report, expectedSeq, now, storableText(by)],
    );
    return rowCount === 1 ? findNewest(db, government, report) : null;
  });
}
