// Figures are recorded when they hold against those that are there, all of them or none.
import { decideMeasurements, type Measurement } from '@luoshi/ledger';
import type { Pool } from 'pg';
import { chinaDay } from '../china-day.ts';
import { hashOf } from '../event-hash.ts';
import { findGovernmentName } from '../queries/find-government.ts';
import { refuse, type StoreRefusal } from '../refusal.ts';
import { storableText } from '../storable-text.ts';
import { inTransaction } from '../transaction.ts';
import {
  insertMeasurements,
  listMeasurements,
  lockMeasurementHead,
  moveMeasurementHead,
  type NewMeasurementRow,
} from './measurement-rows.ts';
import type { MeasurementsRefused, NewMeasurements } from './measurements.ts';

export async function recordMeasurements(
  pool: Pool,
  { government, year, entries, known, by }: NewMeasurements,
  now: Date,
): Promise<readonly Measurement[] | MeasurementsRefused | StoreRefusal> {
  return inTransaction(pool, async (db) => {
    if ((await findGovernmentName(db, government)) === null) return refuse('government-unknown', { government });
    const head = await lockMeasurementHead(db, government, year);
    const events = (await listMeasurements(db, government, year)).map(({ event }) => event);
    const decided = decideMeasurements({ year, entries, events, known, today: chinaDay(now) });
    if ('refused' in decided) return decided;
    const rows: NewMeasurementRow[] = [];
    let { seq, hash } = head;
    for (const entry of decided.kept) {
      const previousHash = hash;
      seq += 1;
      const texts = { measure: storableText(entry.measure), source: storableText(entry.source) };
      const unit = storableText(entry.unit);
      const note = storableText(entry.note);
      const event = { ...entry, ...texts, unit, note, seq, at: now.toISOString(), by: storableText(by) };
      hash = hashOf(previousHash, { government, year, ...event });
      rows.push({ event, previousHash, hash });
    }
    if (rows.length === 0) return [];
    await insertMeasurements(db, government, year, rows);
    await moveMeasurementHead(db, government, year, { seq, hash });
    return rows.map(({ event }) => event);
  });
}
