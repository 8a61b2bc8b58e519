import type { Queryable } from '../../queries/queryable.ts';
import { storableText } from '../../storable-text.ts';
import type { MonthStood } from '../months-stood.ts';

export interface MonthsOfMatter {
  readonly matter: string;
  readonly months: readonly MonthStood[];
}

/** Writes where matters stood at the ends of months. */
export async function keepMonths(db: Queryable, government: string, all: readonly MonthsOfMatter[]): Promise<void> {
  const rows = all.flatMap(({ matter, months }) =>
    months.map((stood) => ({ ...stood, matter, unit: storableText(stood.unit) })),
  );
  if (rows.length === 0) return;
  await db.query(
    `insert into matter_months (government, month, matter, unit, course, light)
     select $1, month, matter, unit, course, light
     from json_to_recordset($2::json) as stood (month text, matter text, unit text, course text, light text)
     on conflict (government, month, matter)
       do update set unit = excluded.unit, course = excluded.course, light = excluded.light`,
    [government, JSON.stringify(rows)],
  );
}
