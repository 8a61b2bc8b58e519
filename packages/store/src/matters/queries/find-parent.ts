import type { Queryable } from '../../queries/queryable.ts';
import { governmentOfMatter } from '../matter-id.ts';

export interface ParentMatter {
  readonly title: string;
  readonly isEnded: boolean;
}

/** A matter of a government above this one, kept from changing until the transaction ends; null where there is none. */
export async function findParent(db: Queryable, government: string, matter: string): Promise<ParentMatter | null> {
  const above = governmentOfMatter(matter);
  if (above === null) return null;
  const { rows } = await db.query<ParentMatter>(
    `with recursive up (code) as (
       select parent from governments where code = $1
       union
       select g.parent from governments g join up on g.code = up.code
     )
     select title, phase in ('closed', 'archived', 'withdrawn') as "isEnded" from matters
     where government = $2 and id = $3 and government in (select code from up) for share`,
    [government, above, matter],
  );
  return rows[0] ?? null;
}
