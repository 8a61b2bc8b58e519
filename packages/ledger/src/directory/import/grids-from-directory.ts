// A directory as the two sheets from which it is read again.
import type { Directory, Unit } from '../directory.ts';
import { unitNamed } from '../unit-names.ts';
import { dutyWords, peopleHeads, unitHeads, unitKindWords } from './heads.ts';

/**
 * Units and people as cells, heads first: what `directoryFromGrids` reads into the same directory, changes of units left out. People stand
 * in the order of their posts; a post that nobody holds has a row without name.
 */
export function gridsFromDirectory(directory: Directory) {
  const { units, people, holdings } = directory;
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
  const holders = new Set(holdings.map(({ person }) => person));
  const others = people.filter(({ id }) => !holders.has(id));
  return {
    units: [Object.values(unitHeads).map(([head]) => head), ...unitRows],
    people: [
      Object.values(peopleHeads).map(([head]) => head),
      ...postRows(directory),
      ...others.map(({ id, name, phone }) => [name, '', '', '', phone ?? '', '', '', id, '']),
    ],
  };
}

function postRows({ units, posts, people, holdings }: Directory): string[][] {
  const person = new Map(people.map((one) => [one.id, one]));
  const unitWords = new Map(units.map((unit) => [unit.id, wordsFor(unit, units)]));
  return posts.flatMap((post) => {
    const words = [unitWords.get(post.unit) ?? '', post.title, dutyWords[post.duty][0] ?? post.duty] as const;
    const held = holdings.flatMap(({ post: id, person: holder, from, until }) => {
      const one = id === post.id ? person.get(holder) : undefined;
      return one ? [[one.name, ...words, one.phone ?? '', from, until ?? '', one.id, post.id]] : [];
    });
    return held.length > 0 ? held : [['', ...words, '', '', '', '', post.id]];
  });
}

/** The shortest words by which a unit is found among all: another may bear its short name as an alias. */
const wordsFor = (unit: Unit, units: readonly Unit[]): string =>
  [unit.shortName, unit.name].find((words) => unitNamed({ units }, words)?.id === unit.id) ?? unit.id;
