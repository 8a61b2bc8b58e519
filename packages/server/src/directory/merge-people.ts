// People of a list into those that are there.
import type { Person, ReadDirectory } from '@luoshi/ledger';
import type { KeptDirectory } from '@luoshi/store';
import { freshId, type Taken } from './fresh-id.ts';
import { isMasked, isWrittenSo } from './mask-phone.ts';

/**
 * The same name is not the same person: the number (人员编号) or the telephone must agree, or one of the posts be theirs already. Another
 * name is another person, whatever the number: who takes a post over is often written over who held it. A masked telephone number
 * changes none and is kept for nobody.
 */
export function mergePeople(
  current: KeptDirectory,
  { directory, said }: ReadDirectory,
  postOf: ReadonlyMap<string, string>,
): Taken<Person> {
  const all = [...current.people];
  const taken = [...current.people, ...current.formerPeople];
  const idOf = new Map<string, string>();
  const added: string[] = [];
  const changed: string[] = [];
  for (const person of directory.people) {
    const posts = directory.holdings.filter((held) => held.person === person.id).map(({ post }) => postOf.get(post)!);
    const number = said.numbered.people.has(person.id) ? person.id : null;
    const known = knownPerson(person, { current, number, posts });
    const id = known?.id ?? freshId(person.id, 'p', taken);
    idOf.set(person.id, id);
    const phone = person.phone !== null && isMasked(person.phone) ? null : person.phone;
    if (!known) {
      all.push({ ...person, id, phone });
      taken.push({ ...person, id, phone });
      added.push(person.name);
    } else if (phone !== null && !isWrittenSo(known, phone)) {
      all[all.findIndex((one) => one.id === id)] = { ...known, phone };
      changed.push(person.name);
    }
  }
  return { all, idOf, added, changed };
}

interface Among {
  readonly current: KeptDirectory;
  readonly number: string | null;
  /** Ids of the posts that the list gives the person. */
  readonly posts: readonly string[];
}

function knownPerson({ name, phone }: Person, { current, number, posts }: Among): Person | undefined {
  const namesakes = current.people.filter((one) => sameName(one.name, name));
  return (
    namesakes.find(({ id }) => id === number) ??
    namesakes.find((one) => phone !== null && isWrittenSo(one, phone)) ??
    namesakes.find(({ id }) => current.holdings.some((held) => held.person === id && posts.includes(held.post)))
  );
}

/** White space tells no two names apart. */
export const sameName = (one: string, other: string): boolean => squeezed(one) === squeezed(other);
const squeezed = (name: string): string => name.replace(/\s/g, '');
