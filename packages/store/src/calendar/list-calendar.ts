import { INSTALLATION } from '../installation.ts';
import type { Queryable } from '../queries/queryable.ts';
import type { KeptDay, KeptYear } from './calendar.ts';

/** Years entered for a government, else for the installation. */
export async function listYears(db: Queryable, government: string): Promise<readonly KeptYear[]> {
  const { rows } = await db.query<KeptYear>(
    `select distinct on (year) year, true as announced, holidays::text[] as holidays, workdays::text[] as workdays, source
     from calendar_years where government in ($1, $2) order by year, government = $1 desc`,
    [government, INSTALLATION],
  );
  return rows;
}

/** Days set for a government, else for the installation. */
export async function listDays(db: Queryable, government: string): Promise<readonly KeptDay[]> {
  const { rows } = await db.query<KeptDay>(
    `select distinct on (day) day::text as date, kind, note
     from calendar_days where government in ($1, $2) order by day, government = $1 desc`,
    [government, INSTALLATION],
  );
  return rows;
}
