// Matters as a bulletin counts them, by unit: those that are as they were by their columns, the others by what was written of the month.
import type { Queryable } from '../../queries/queryable.ts';
import type { CourseTally, Happened, OverMonth } from '../matters.ts';

export interface CoursesWanted {
  readonly government: string;
  /** Instants. */
  readonly from: string;
  readonly before: string;
  readonly yearFrom: string;
  /** Null where the month is not over. */
  readonly over: OverMonth | null;
  /** As of when. */
  readonly at: Date;
}

/** A command that is counted as one of three things. */
export interface Counting {
  readonly mechanism: string;
  readonly command: string;
  readonly what: Happened['what'];
}

/** Matters whose columns tell all that is counted of them. */
const stands = `m.government = $1 and m.opened_at < $2 and (m.closed_at is null or m.closed_at >= $3) and m.phase <> 'preparing'
  and m.course is not null and m.deductions is not null and (m.light_until is null or m.light_until > $4)
  and ($5::text is null or m.told_at < $2)`;

/** Those that were told anew since the month was over. */
const stood = 's.government = $1 and s.month = $5 and s.course is not null';

export async function findCourses(
  db: Queryable,
  { government, from, before, yearFrom, over, at }: CoursesWanted,
  counting: readonly Counting[],
): Promise<{ readonly tallies: readonly CourseTally[]; readonly happened: readonly Happened[] }> {
  const values = [government, before, yearFrom, at, over?.month ?? null];
  const [tallies, happened] = await Promise.all([
    db.query<CourseTally>(
      `select unit, course, colour, sum(count)::int as count from (
         select m.lead_unit as unit, m.course, m.light as colour, count(*) as count from matters m where ${stands} group by 1, 2, 3
         union all
         select s.unit, s.course, s.light, count(*) from matter_months s where ${stood} group by 1, 2, 3) as counted
       group by 1, 2, 3`,
      values,
    ),
    db.query<Happened>(
      `with happened as materialized (
         select e.matter, m.mechanism, c.what from matter_events e
           join json_to_recordset($6::json) as c (mechanism text, command text, what text) on c.command = e.command
           join matters m on m.government = e.government and m.id = e.matter and m.mechanism = c.mechanism
         where e.government = $1 and e.at >= $7 and e.at < $2)
       select unit, what, count(*)::int as count from (
         select m.lead_unit as unit, h.what from happened h join matters m on m.government = $1 and m.id = h.matter where ${stands}
         union all
         select s.unit, h.what from happened h join matter_months s on s.matter = h.matter where ${stood}) as counted
       group by 1, 2`,
      [...values, JSON.stringify(counting), from],
    ),
  ]);
  return { tallies: tallies.rows, happened: happened.rows };
}
