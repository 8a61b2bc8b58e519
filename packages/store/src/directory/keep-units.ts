import type { Unit } from '@luoshi/ledger';
import type { Queryable } from '../queries/queryable.ts';
import type { UnitLeader } from './kept-directory.ts';

/** Keeps units in the order given. */
export async function keepUnits(db: Queryable, government: string, units: readonly Unit[]): Promise<void> {
  await db.query(
    `insert into units (government, id, name, short_name, kind, government_code, aliases, superior, ordinal)
     select $1, id, name, "shortName", kind, "governmentCode", coalesce(aliases, '{}'), superior, ordinal
     from json_to_recordset($2::json)
       as given (id text, name text, "shortName" text, kind text, "governmentCode" text, aliases text[], superior text, ordinal int)
     on conflict (government, id) do update
       set name = excluded.name, short_name = excluded.short_name, kind = excluded.kind,
           government_code = excluded.government_code, aliases = excluded.aliases, superior = excluded.superior,
           ordinal = excluded.ordinal`,
    [government, JSON.stringify(units.map((unit, ordinal) => ({ ...unit, ordinal })))],
  );
}

/** Abolishes, from `today`, what is not among `kept` and not abolished already. */
export async function abolishOtherUnits(
  db: Queryable,
  government: string,
  kept: readonly string[],
  today: string,
): Promise<void> {
  await db.query(
    `insert into unit_changes (government, unit, kind, on_day)
     select government, id, 'abolished', $3::date from units
     where government = $1 and abolished_on is null and id <> all ($2) on conflict do nothing`,
    [government, kept, today],
  );
}

export async function keepLeaders(db: Queryable, government: string, leaders: readonly UnitLeader[]): Promise<void> {
  await db.query('delete from unit_leaders where government = $1', [government]);
  await db.query(
    `insert into unit_leaders (government, unit, post)
     select $1, unit, post from json_to_recordset($2::json) as given (unit text, post text)
     on conflict (government, unit) do update set post = excluded.post`,
    [government, JSON.stringify([...new Map(leaders.map((leader) => [leader.unit, leader])).values()])],
  );
}
