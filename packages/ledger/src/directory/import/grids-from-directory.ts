// A directory as the two sheets from which it is read again.
import type { Directory } from '../directory.ts';
import { dutyWords, peopleHeads, unitHeads, unitKindWords } from './heads.ts';

/** Units and people as cells, heads first: what `directoryFromGrids` reads into the same directory, changes of units left out. */
export function gridsFromDirectory({ units, posts, people, holdings }: Directory) {
  const shortName = new Map(units.map((unit) => [unit.id, unit.shortName]));
  const unitRows = units.map((unit) => [
    unit.id,
    unit.name,
    unit.shortName,
    unitKindWords[unit.kind][0] ?? unit.kind,
    shortName.get(unit.superior ?? '') ?? '',
    (unit.aliases ?? []).join('、'),
    unit.governmentCode ?? '',
  ]);
  const held = holdings.flatMap(({ post: postId, person: personId, from, until }) => {
    const post = posts.find(({ id }) => id === postId);
    const person = people.find(({ id }) => id === personId);
    if (!post || !person) return [];
    const duty = dutyWords[post.duty][0] ?? post.duty;
    return [[person.name, shortName.get(post.unit) ?? '', post.title, duty, person.phone ?? '', from, until ?? '']];
  });
  const holders = new Set(holdings.map(({ person }) => person));
  const others = people.filter(({ id }) => !holders.has(id));
  return {
    units: [Object.values(unitHeads).map(([head]) => head), ...unitRows],
    people: [
      Object.values(peopleHeads).map(([head]) => head),
      ...held,
      ...others.map(({ name, phone }) => [name, '', '', '', phone ?? '', '', '']),
    ],
  };
}
