// The figures of indicators over one database.
import type { Pool } from 'pg';
import { chinaDay } from '../china-day.ts';
import { listReportedFigures } from './list-reported-figures.ts';
import { listMeasurements } from './measurement-rows.ts';
import type { Measurements } from './measurements.ts';
import { recordMeasurements } from './record-measurements.ts';

export function openMeasurements(pool: Pool, now: () => Date): Measurements {
  return {
    record: (asked) => recordMeasurements(pool, asked, now()),
    list: async (government, year) => (await listMeasurements(pool, government, year)).map(({ event }) => event),
    reported: (government, report) => listReportedFigures(pool, government, report, chinaDay(now())),
  };
}
