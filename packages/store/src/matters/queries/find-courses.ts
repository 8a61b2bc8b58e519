import type { Queryable } from '../../queries/queryable.ts';
import type { CourseTally, Happened } from '../matters.ts';

export interface CoursesWanted {
  readonly government: string;
  /** Instants. */
  readonly from: string;
  readonly before: string;
  readonly yearFrom: string;
  /** Nothing may have changed from then on; null where the month is not over. */
  readonly since: string | null;
  readonly now: Date;
}

/** A command that is counted as one of three things. */
export interface Counting {
  readonly mechanism: string;
  readonly command: string;
  readonly what: Happened['what'];
}

/** Matters that a bulletin counts and of which all it counts is written. */
const counted = `m.government = $1 and m.opened_at < $3 and (m.closed_at is null or m.closed_at >= $4) and m.phase <> 'preparing'
  and m.course is not null and m.deductions is not null and (m.light_until is null or m.light_until > $6)
  and ($5::timestamptz is null or m.told_at < $5)`;

export async function findCourses(
  db: Queryable,
  { government, from, before, yearFrom, since, now }: CoursesWanted,
  counting: readonly Counting[],
): Promise<{ readonly tallies: readonly CourseTally[]; readonly happened: readonly Happened[] }> {
  const values = [government, from, before, yearFrom, since, now];
  const [tallies, happened] = await Promise.all([
    db.query<CourseTally>(
      `select m.lead_unit as unit, m.course, m.light as colour, count(*)::int as count from matters m
       where ${counted} and $2::timestamptz is not null group by 1, 2, 3`,
      values,
    ),
    db.query<Happened>(
      `select m.lead_unit as unit, c.what, count(*)::int as count from matter_events e
         join json_to_recordset($7::json) as c (mechanism text, command text, what text) on c.command = e.command
         join matters m on m.government = e.government and m.id = e.matter and m.mechanism = c.mechanism
       where e.government = $1 and e.at >= $2 and e.at < $3 and ${counted} group by 1, 2`,
      [...values, JSON.stringify(counting)],
    ),
  ]);
  return { tallies: tallies.rows, happened: happened.rows };
}
