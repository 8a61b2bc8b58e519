// A list of units and people, as read from a sheet, taken into the directory that is there.
import type { Directory, Holding, Person, Post, Unit } from '@luoshi/ledger';
import type { GivenDirectory, KeptDirectory } from '@luoshi/store';

export interface Merged {
  readonly directory: GivenDirectory;
  /** Names of what is new. */
  readonly added: { readonly units: string[]; readonly posts: string[]; readonly people: string[] };
  /** Names of what is written otherwise now. */
  readonly changed: { readonly units: string[]; readonly people: string[] };
}

/**
 * Nothing of the directory is lost: the list adds to it and changes what it names. Units are known by their names, posts by theirs in the
 * unit, people by name and phone or by name among those of the post's unit. A post that the list gives to somebody else passes to them on
 * the day told, or on `today` (ISO date) when that is not after the present holder's first day.
 */
export function mergeDirectory(current: KeptDirectory, list: Directory, today: string): Merged {
  const units = mergeUnits(current, list.units);
  const posts = mergePosts(current.posts, list.posts, units.idOf);
  const people = mergePeople(current, list, posts.idOf);
  const given = list.holdings.map((held) => ({
    ...held,
    post: posts.idOf.get(held.post)!,
    person: people.idOf.get(held.person)!,
  }));
  const holdings = given.reduce((held, one) => withHolding(held, one, today), current.holdings);
  const { leaders, changes } = current;
  return {
    directory: { units: units.all, posts: posts.all, people: people.all, holdings, leaders, changes },
    added: { units: units.added, posts: posts.added, people: people.added },
    changed: { units: units.changed, people: people.changed },
  };
}

interface Taken<Thing> {
  readonly all: Thing[];
  /** The id under which the directory has what the list has under another. */
  readonly idOf: ReadonlyMap<string, string>;
  readonly added: string[];
  readonly changed: string[];
}

function mergeUnits({ units, changes }: KeptDirectory, list: readonly Unit[]): Taken<Unit> {
  const gone = new Set(changes.flatMap((change) => (change.kind === 'renamed' ? [] : [change.unit])));
  const all = [...units];
  const idOf = new Map<string, string>();
  const added: string[] = [];
  const changed: string[] = [];
  for (const unit of list) {
    const at = all.findIndex((known) => !gone.has(known.id) && shareName(known, unit));
    const known = all[at];
    const id = known?.id ?? freshId(unit.id, 'u', all);
    idOf.set(unit.id, id);
    if (!known) {
      all.push({ ...unit, id });
      added.push(unit.name);
    } else if (JSON.stringify(rewritten(known, unit)) !== JSON.stringify(known)) {
      all[at] = rewritten(known, unit);
      changed.push(unit.name);
    }
  }
  const superiorOf = new Map(list.map((unit) => [idOf.get(unit.id)!, unit.superior]));
  const placed = all.map((unit) => {
    const superior = idOf.get(superiorOf.get(unit.id) ?? '');
    return superior === undefined ? unit : { ...unit, superior };
  });
  return { all: placed, idOf, added, changed };
}

const shareName = (one: Unit, other: Unit): boolean => one.name === other.name || one.shortName === other.shortName;

/** What the list does not tell stays. */
function rewritten(known: Unit, { name, shortName, kind, governmentCode, aliases }: Unit): Unit {
  return {
    ...known,
    name,
    shortName: shortName === name ? known.shortName : shortName,
    kind,
    governmentCode: governmentCode ?? known.governmentCode,
    ...(aliases ? { aliases } : {}),
  };
}

function mergePosts(posts: readonly Post[], list: readonly Post[], unitOf: ReadonlyMap<string, string>): Taken<Post> {
  const all = [...posts];
  const idOf = new Map<string, string>();
  const added: string[] = [];
  for (const post of list) {
    const unit = unitOf.get(post.unit)!;
    const known = all.find((one) => one.unit === unit && one.title === post.title);
    const id = known?.id ?? freshId(post.id, `${unit}-`, all);
    idOf.set(post.id, id);
    if (known) continue;
    all.push({ ...post, id, unit });
    added.push(post.title);
  }
  return { all, idOf, added, changed: [] };
}

function mergePeople(current: KeptDirectory, list: Directory, postOf: ReadonlyMap<string, string>): Taken<Person> {
  const all = [...current.people];
  const taken = [...current.people, ...current.formerPeople];
  const idOf = new Map<string, string>();
  const added: string[] = [];
  const changed: string[] = [];
  for (const person of list.people) {
    const posts = list.holdings.filter((held) => held.person === person.id).map(({ post }) => postOf.get(post)!);
    const at = all.findIndex((one) => isSame(one, person, { current, posts }));
    const known = all[at];
    const id = known?.id ?? freshId(person.id, 'p', taken);
    idOf.set(person.id, id);
    if (!known) {
      all.push({ ...person, id });
      taken.push({ ...person, id });
      added.push(person.name);
    } else if (person.phone !== null && person.phone !== known.phone) {
      all[at] = { ...known, phone: person.phone };
      changed.push(person.name);
    }
  }
  return { all, idOf, added, changed };
}

/** The same name is not the same person: the phone must agree, or one of the posts be theirs already. */
function isSame(
  known: Person,
  { name, phone }: Person,
  { current, posts }: { readonly current: KeptDirectory; readonly posts: readonly string[] },
): boolean {
  if (known.name !== name) return false;
  if (phone !== null && known.phone === phone) return true;
  return current.holdings.some((held) => held.person === known.id && posts.includes(held.post));
}

function withHolding(holdings: readonly Holding[], given: Holding, today: string): readonly Holding[] {
  const isOpen = ({ until }: Holding) => until === null || until > today;
  const same = holdings.some(
    (one) => one.post === given.post && one.person === given.person && (isOpen(one) || one.from === given.from),
  );
  if (same) return holdings;
  if (!isOpen(given)) return [...holdings, given];
  const before = holdings.filter((one) => one.post === given.post && isOpen(one));
  const from = before.every((one) => one.from < given.from) ? given.from : today;
  const ended = holdings.map((one) =>
    before.includes(one) ? { ...one, until: one.from > from ? one.from : from } : one,
  );
  return [...ended, { ...given, from }];
}

/** The wished id, or the first of the form `u12` above all that are there. */
function freshId(wished: string, start: string, all: readonly { readonly id: string }[]): string {
  if (!all.some(({ id }) => id === wished)) return wished;
  const numbers = all.map(({ id }) => (id.startsWith(start) ? Number(id.slice(start.length)) : 0));
  return `${start}${Math.max(0, ...numbers.filter(Number.isSafeInteger)) + 1}`;
}
