// One database with two governments, one of few matters and one of a hundred times as many: what is measured at both meets the same machine.
import { type MattersDatabase, mattersDatabase } from './matters-database.ts';

export const FEW = { government: '970001', count: 1_000 };
export const MANY = { government: '970002', count: 100_000 };

/** Filled, and as tidy as the server itself makes it over time. The caller closes it. */
export async function fewAndMany(say: (line: string) => void): Promise<MattersDatabase> {
  const matters = await mattersDatabase();
  try {
    for (const { government, count } of [FEW, MANY]) await matters.fill(government, count);
    await matters.database.pool.query('vacuum analyze');
    say(`${MANY.count} open matters against ${FEW.count}`);
    return matters;
  } catch (error) {
    await matters.close();
    throw error;
  }
}
