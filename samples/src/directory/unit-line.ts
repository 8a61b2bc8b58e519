// One unit of a sample as one reads it: names, then its posts, each with who held it since when.
import type { Directory, Duty, Holding, Person, Post, UnitKind } from '@luoshi/ledger';

/** Name, first day in office (ISO), day of leaving where there is one. */
export type Term = readonly [name: string, from: string, until?: string];

export interface UnitLine {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly aliases?: readonly string[];
  readonly governmentCode?: string;
  readonly posts: readonly (readonly [title: string, duty: Duty, terms: readonly Term[]])[];
}

/** The lines as a directory. Posts are `<unit>-1` …, people `p1` … in order; a name is one person, with a made-up number of seven digits without area code. */
export function directoryOf(lines: readonly UnitLine[], others: readonly string[] = []): Directory {
  const names = [...new Set([...lines.flatMap(namesOf), ...others])];
  const people = names.map(
    (name, at): Person => ({ id: `p${at + 1}`, name, phone: `555${String(at + 1).padStart(4, '0')}` }),
  );
  const idOf = new Map(people.map(({ id, name }) => [name, id]));
  const posts = lines.flatMap((line) =>
    line.posts.map(([title, duty], at): Post => ({ id: `${line.id}-${at + 1}`, unit: line.id, title, duty })),
  );
  const holdings = lines.flatMap((line) =>
    line.posts.flatMap(([, , terms], at) =>
      terms.map(
        ([name, from, until]): Holding => ({
          post: `${line.id}-${at + 1}`,
          person: idOf.get(name) ?? name,
          from,
          until: until ?? null,
        }),
      ),
    ),
  );
  const units = lines.map(({ posts: _, governmentCode = null, ...unit }) => ({ ...unit, governmentCode }));
  return { units, posts, people, holdings };
}

const namesOf = ({ posts }: UnitLine): readonly string[] => posts.flatMap(([, , terms]) => terms.map(([name]) => name));
