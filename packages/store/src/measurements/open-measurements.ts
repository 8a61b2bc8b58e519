// The figures of indicators over one database.
import type { Pool } from 'pg';
import { chinaDay } from '../china-day.ts';
import { FIRST_HASH, hashOf } from '../event-hash.ts';
import { listReportedFigures } from './list-reported-figures.ts';
import { findMeasurementHead, listMeasurements } from './measurement-rows.ts';
import type { Measurements } from './measurements.ts';
import { recordMeasurements } from './record-measurements.ts';

export function openMeasurements(pool: Pool, now: () => Date): Measurements {
  return {
    record: (asked) => recordMeasurements(pool, asked, now()),
    list: async (government, year) => (await listMeasurements(pool, government, year)).map(({ event }) => event),
    reported: (government, report) => listReportedFigures(pool, government, report, chinaDay(now())),
    firstBroken: (government, year) => firstBrokenMeasurement(pool, government, year),
  };
}

/** The end is read first: what is recorded meanwhile is beyond it. */
async function firstBrokenMeasurement(pool: Pool, government: string, year: number): Promise<number | null> {
  const head = await findMeasurementHead(pool, government, year);
  let previous = FIRST_HASH;
  let last = 0;
  for (const { event, hash } of await listMeasurements(pool, government, year)) {
    if (event.seq > head.seq) break;
    if (event.seq !== last + 1 || hash !== hashOf(previous, { government, year, ...event })) return last + 1;
    previous = hash;
    last = event.seq;
  }
  return last < head.seq || previous !== head.hash ? last + 1 : null;
}
