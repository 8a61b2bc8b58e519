import type { Queryable } from '../queries/queryable.ts';

interface Abolished {
  readonly government: string;
  readonly unit: string;
  readonly successors: readonly string[];
  /** ISO date: the first day on which the successors do its work. */
  readonly from: string;
}

/** Dates a unit and its posts as abolished, ends what was held in them, and names the successors. */
export async function abolishUnit(db: Queryable, { government, unit, successors, from }: Abolished): Promise<void> {
  await db.query(
    `with ended as (
       update holdings h set until_day = greatest(h.from_day, $4::date) from posts p
       where h.government = $1 and p.government = $1 and p.unit = $2 and h.post = p.id
         and (h.until_day is null or h.until_day > $4::date)
     ), posts_ended as (
       update posts set abolished_on = $4::date where government = $1 and unit = $2 and abolished_on is null
     ), unit_ended as (
       update units set abolished_on = $4::date where government = $1 and id = $2
     )
     insert into unit_successors (government, unit, successor, from_day)
     select $1, $2, successor, $4::date from unnest($3::text[]) as successor
     on conflict do nothing`,
    [government, unit, successors, from],
  );
}
