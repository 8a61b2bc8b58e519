import type { Queryable } from '../../queries/queryable.ts';

/** All that hang together with a suggestion by being joined, in either direction, without itself. */
export async function listJoined(db: Queryable, government: string, matter: string): Promise<readonly string[]> {
  const { rows } = await db.query<{ id: string }>(
    `with recursive together (matter) as (
       select $2::text
       union
       select case when s.matter = t.matter then s.joined_to else s.matter end
       from together t join submissions s
         on s.government = $1 and s.joined_to is not null and (s.matter = t.matter or s.joined_to = t.matter)
     )
     select m.id from together t
       join submissions s on s.government = $1 and s.matter = t.matter
       join matters m on m.government = s.government and m.id = s.matter
     where t.matter <> $2 order by m.number`,
    [government, matter],
  );
  return rows.map(({ id }) => id);
}
