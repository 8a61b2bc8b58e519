import type { Queryable } from '../queries/queryable.ts';

/** Name of a person of the directory; null where there is none of that id. */
export async function findStaff(db: Queryable, government: string, id: string): Promise<string | null> {
  const { rows } = await db.query<{ name: string }>('select name from staff where government = $1 and id = $2', [
    government,
    id,
  ]);
  return rows[0]?.name ?? null;
}
