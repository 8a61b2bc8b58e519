// A report comes in: with its file, its reading and its sentences, or not at all.
import { createHash } from 'node:crypto';
import { type Reading, sentencesOf } from '@luoshi/ledger';
import type { Pool } from 'pg';
import { refuseMerged } from './directory/refuse-merged.ts';
import { findGovernmentName } from './queries/find-government.ts';
import { findReportByFile } from './queries/find-report-by-file.ts';
import { insertFile } from './queries/insert-file.ts';
import { insertReport } from './queries/insert-report.ts';
import { insertSentences } from './queries/insert-sentences.ts';
import { keepGovernment } from './queries/keep-government.ts';
import { refuse, type StoreRefusal } from './refusal.ts';
import { isGovernmentCode, reportId } from './report-id.ts';
import { storableText } from './storable-text.ts';
import type { Imported, NewReport } from './store.ts';
import { inTransaction } from './transaction.ts';

/** Everything in one transaction; the same bytes for the same government twice give the report that is there. */
export async function importReport(pool: Pool, report: NewReport, now: Date): Promise<Imported | StoreRefusal> {
  const { code } = report.government;
  const { sha256 } = report.reading.source;
  if (!isGovernmentCode(code)) return refuse('government-code-invalid', { code });
  if (createHash('sha256').update(report.bytes).digest('hex') !== sha256)
    throw new Error(`The reading of ${report.reading.source.name} is not of the bytes it came with.`);
  const known = await findReportByFile(pool, code, sha256);
  if (known) return { id: known, repeated: true };
  const merged = await refuseMerged(pool, code);
  if (merged) return merged;
  const name = await nameOf(pool, report);
  if (!name) return refuse('government-name-missing', { code });
  return inTransaction(pool, async (db) => {
    const id = reportId(code, sha256);
    const { bytes, reading, by, sample = false } = report;
    const level = reading.report.jurisdiction?.level ?? null;
    await keepGovernment(db, { code, name, level, rename: isStated(report) });
    await insertFile(db, { government: code, sha256, mediaType: reading.source.mediaType, bytes });
    const row = { government: code, id, reading, importedAt: now, importedBy: storableText(by), sample };
    if (!(await insertReport(db, row))) return { id, repeated: true };
    await insertSentences(db, { government: code, report: id, sentences: sentencesOf(reading.source) });
    return { id, repeated: false };
  });
}

const isStated = ({ government }: NewReport): boolean => (government.name ?? '').trim() !== '';

/** What a person stated, else what is kept for the code, else what the report says of itself. */
async function nameOf(pool: Pool, report: NewReport): Promise<string | null> {
  const { government, reading } = report;
  if (isStated(report)) return storableText(government.name!.trim());
  return (await findGovernmentName(pool, government.code)) ?? jurisdictionName(reading);
}

const jurisdictionName = ({ report }: Reading): string | null =>
  report.jurisdiction ? storableText(report.jurisdiction.name) : null;
