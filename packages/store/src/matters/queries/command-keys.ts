import type { Queryable } from '../../queries/queryable.ts';

interface Keyed {
  readonly government: string;
  readonly matter: string;
  readonly key: string;
}

/** Number of the event that answered a form with this key; null for a new one. */
export async function findKey(db: Queryable, { government, matter, key }: Keyed): Promise<number | null> {
  const { rows } = await db.query<{ seq: number }>(
    'select seq from command_keys where government = $1 and matter = $2 and key = $3',
    [government, matter, key],
  );
  return rows[0]?.seq ?? null;
}

export async function insertKey(
  db: Queryable,
  { government, matter, key, seq }: Keyed & { readonly seq: number },
): Promise<void> {
  await db.query('insert into command_keys (government, matter, key, seq) values ($1, $2, $3, $4)', [
    government,
    matter,
    key,
    seq,
  ]);
}
