import type { Queryable } from '../../queries/queryable.ts';
import type { DeductedMatter, ScoresFound } from '../matters.ts';

export interface TimesOfScores {
  readonly government: string;
  /** Null for all units. */
  readonly unit: string | null;
  /** Instants: opened before `before`, not closed before `since`. */
  readonly since: string;
  readonly before: string;
  /** ISO dates, both included. */
  readonly from: string;
  readonly to: string;
  readonly now: Date;
}

/** Of a unit its matters are found by their units' index. */
const inHand = `m.government = $1 and m.opened_at < $4 and (m.closed_at is null or m.closed_at >= $3) and m.phase <> 'preparing'
  and ($2::text is null or m.lead_unit = $2 and m.id in (select matter from matter_units where government = $1 and unit = $2))
  and m.deductions is not null and (m.light_until is null or m.light_until > $5)`;

/** Of matters whose deductions are written and hold at `now`. */
export async function findScores(db: Queryable, asked: TimesOfScores): Promise<ScoresFound> {
  const { government, unit, since, before, from, to, now } = asked;
  const values = [government, unit, since, before, now];
  const [counted, deducted] = await Promise.all([
    db.query<ScoresFound['inHand'][number]>(
      `select m.lead_unit as unit, count(*)::int as matters from matters m where ${inHand} group by m.lead_unit`,
      values,
    ),
    db.query<DeductedMatter>(
      `select m.id as matter, m.title, m.mechanism, m.lead_unit as "leadUnit", taken.deductions from matters m, lateral (
         select jsonb_agg(one order by place) as deductions
         from jsonb_array_elements(m.deductions) with ordinality as listed (one, place)
         where one ->> 'on' between $6 and $7
       ) as taken
       where ${inHand} and m.deductions <> '[]' and taken.deductions is not null order by m.number`,
      [...values, from, to],
    ),
  ]);
  return { inHand: counted.rows, deducted: deducted.rows };
}
