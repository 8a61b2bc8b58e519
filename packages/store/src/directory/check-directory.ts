// Whether a directory holds together: every id once, every reference to something that is in it.
import { refuse, type StoreRefusal } from '../refusal.ts';
import type { GivenDirectory } from './kept-directory.ts';

/** The first thing that is wrong, or null. */
export function checkDirectory(directory: GivenDirectory): StoreRefusal | null {
  const { units, posts, people, holdings, leaders = [] } = directory;
  const twice = repeated(units) ?? repeated(posts) ?? repeated(people);
  if (twice !== null) return refuse('id-twice', { id: twice });
  const unitIds = idsOf(units);
  const postIds = idsOf(posts);
  const peopleIds = idsOf(people);
  const named = [
    ...unitsNamed(directory).map((id) => ({ code: 'unit-unlisted' as const, id, ids: unitIds })),
    ...[...holdings, ...leaders].map(({ post }) => ({ code: 'post-unlisted' as const, id: post, ids: postIds })),
    ...holdings.map(({ person }) => ({ code: 'person-unlisted' as const, id: person, ids: peopleIds })),
  ];
  const lost = named.find(({ id, ids }) => !ids.has(id));
  if (lost) return refuse(lost.code, { [lost.code.replace('-unlisted', '')]: lost.id });
  const backwards = holdings.find(({ from, until }) => until !== null && until < from);
  return backwards ? refuse('holding-backwards', { post: backwards.post, person: backwards.person }) : null;
}

function unitsNamed({ units, posts, leaders = [], changes = [] }: GivenDirectory): readonly string[] {
  return [
    ...posts.map(({ unit }) => unit),
    ...leaders.map(({ unit }) => unit),
    ...units.flatMap(({ superior }) => superior ?? []),
    ...changes.map(({ unit }) => unit),
    ...changes.flatMap((change) => ('successor' in change ? (change.successor ?? []) : [])),
  ];
}

interface WithId {
  readonly id: string;
}

const idsOf = (all: readonly WithId[]): ReadonlySet<string> => new Set(all.map(({ id }) => id));

function repeated(all: readonly WithId[]): string | null {
  const seen = new Set<string>();
  for (const { id } of all) {
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return null;
}
