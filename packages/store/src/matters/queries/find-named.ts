import { initialsOf, mayBeInitials } from '@luoshi/ledger';
import { likePattern } from '../../like-pattern.ts';
import type { Queryable } from '../../queries/queryable.ts';

export interface Named {
  readonly units: readonly string[];
  readonly posts: readonly string[];
}

/** Units and posts of a government that a word names or is the initials of, posts also by who holds them on `today`. */
export async function findNamed(db: Queryable, government: string, word: string, today: string): Promise<Named> {
  const named = await findByWords(db, government, word, today);
  if (!mayBeInitials(word)) return named;
  const initials = await findByInitials(db, government, word.toLowerCase(), today);
  return { units: [...named.units, ...initials.units], posts: [...named.posts, ...initials.posts] };
}

async function findByWords(db: Queryable, government: string, word: string, today: string): Promise<Named> {
  const { rows } = await db.query<{ units: string[]; posts: string[] }>(
    `select
       array(select id from units where government = $1
         and (name like $2 or short_name like $2 or exists (select from unnest(aliases) as alias where alias like $2))) as units,
       array(select id from posts where government = $1 and title like $2
         union select h.post from holdings h join staff s on s.government = h.government and s.id = h.person
         where h.government = $1 and s.name like $2 and h.from_day <= $3 and (h.until_day is null or h.until_day > $3)) as posts`,
    [government, likePattern(word), today],
  );
  return rows[0]!;
}

/** A directory has some dozens of names: they are compared here, not in the database. */
async function findByInitials(db: Queryable, government: string, word: string, today: string): Promise<Named> {
  const { rows } = await db.query<{ kind: keyof Named; id: string; name: string }>(
    `select 'units' as kind, id, unnest(name || (short_name || aliases)) as name from units where government = $1
     union all
     select 'posts', h.post, s.name from holdings h join staff s on s.government = h.government and s.id = h.person
       where h.government = $1 and h.from_day <= $2 and (h.until_day is null or h.until_day > $2)`,
    [government, today],
  );
  const found = { units: new Set<string>(), posts: new Set<string>() };
  for (const { kind, id, name } of rows) if ((await initialsOf(name)).includes(word)) found[kind].add(id);
  return { units: [...found.units], posts: [...found.posts] };
}
