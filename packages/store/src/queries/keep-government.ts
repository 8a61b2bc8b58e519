import type { Queryable } from './queryable.ts';

interface NewGovernment {
  readonly code: string;
  readonly name: string;
  readonly level: string | null;
  /** Whether `name` replaces the one kept: true when a person stated it. */
  readonly rename: boolean;
}

export async function keepGovernment(db: Queryable, { code, name, level, rename }: NewGovernment): Promise<void> {
  await db.query(
    `insert into governments (code, name, level) values ($1, $2, $3)
     on conflict (code) do update set name = excluded.name, level = coalesce(governments.level, excluded.level)
     where $4 and governments.name <> excluded.name`,
    [code, name, level, rename],
  );
}
