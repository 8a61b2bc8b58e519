import type { UnitChange } from '@luoshi/ledger';
import type { Queryable } from '../queries/queryable.ts';

/** Adds changes of units to those there are; what is there already stays as it is. */
export async function keepChanges(db: Queryable, government: string, changes: readonly UnitChange[]): Promise<void> {
  await db.query(
    `insert into unit_changes (government, unit, kind, on_day, successor, former_name, former_short_name)
     select $1, unit, kind, "on", successor, "formerName", "formerShortName"
     from json_to_recordset($2::json)
       as given (unit text, kind text, "on" date, successor text, "formerName" text, "formerShortName" text)
     on conflict (government, unit, kind, on_day) do nothing`,
    [government, JSON.stringify(changes)],
  );
}

/** Dates the units that were merged or abolished, and ends their posts and what was held in them, from that day. */
export async function endAbolished(db: Queryable, government: string): Promise<void> {
  await db.query(
    `with gone as (
       select unit, min(on_day) as on_day from unit_changes where government = $1 and kind <> 'renamed' group by unit
     ), held_ended as (
       update holdings h set until_day = greatest(h.from_day, g.on_day)
       from posts p join gone g on g.unit = p.unit
       where h.government = $1 and p.government = $1 and h.post = p.id and (h.until_day is null or h.until_day > g.on_day)
     ), posts_ended as (
       update posts p set abolished_on = g.on_day from gone g
       where p.government = $1 and p.unit = g.unit and p.abolished_on is null
     )
     update units u set abolished_on = g.on_day from gone g
     where u.government = $1 and u.id = g.unit and u.abolished_on is distinct from g.on_day`,
    [government],
  );
}
