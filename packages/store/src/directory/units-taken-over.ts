import type { Queryable } from '../queries/queryable.ts';

/** The unit and all whose work passed to it by `today`, also by way of others: whoever takes a unit takes its matters. */
export async function unitsTakenOver(
  db: Queryable,
  government: string,
  unit: string,
  today: string,
): Promise<readonly string[]> {
  const { rows } = await db.query<{ unit: string }>(
    `with recursive taken (unit) as (
       select $2::text
       union
       select c.unit from unit_changes c join taken t on c.successor = t.unit
       where c.government = $1 and c.on_day <= $3
     )
     select unit from taken`,
    [government, unit, today],
  );
  return rows.map((row) => row.unit);
}
