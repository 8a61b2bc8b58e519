import { type Reading, reviewableCount } from '@luoshi/ledger';
import { storableText } from '../storable-text.ts';
import type { Queryable } from './queryable.ts';

interface NewRow {
  readonly government: string;
  readonly id: string;
  readonly reading: Reading;
  readonly importedAt: Date;
  readonly importedBy: string;
  readonly sample: boolean;
}

/** False when the government has a report from the same file; a transaction that is just inserting it is waited for. */
export async function insertReport(db: Queryable, row: NewRow): Promise<boolean> {
  const { government, id, reading, importedAt, importedBy, sample } = row;
  const { source, report, quantities, commitments } = reading;
  const { rowCount } = await db.query(
    `insert into reports (government, id, sha256, source_name, title, review_year, plan_year, delivered_on, session, speaker,
       reading, quantities, commitments, facts, imported_at, imported_by, sample)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
     on conflict (government, sha256) do nothing`,
    [
      government,
      id,
      source.sha256,
      storableText(source.name),
      orNull(report.title),
      report.reviewYear,
      report.planYear,
      report.deliveredOn,
      orNull(report.session),
      orNull(report.speaker),
      JSON.stringify(reading),
      quantities.length,
      commitments.length,
      reviewableCount(reading),
      importedAt,
      importedBy,
      sample,
    ],
  );
  return rowCount === 1;
}

const orNull = (text: string | null): string | null => (text === null ? null : storableText(text));
