// Units of a list into those that are there.
import { aliasesIn, type ReadDirectory, type Unit, unitsOn } from '@luoshi/ledger';
import type { KeptDirectory } from '@luoshi/store';
import { freshId, isAlike, type Taken } from './fresh-id.ts';

/**
 * A unit is known by its full or short name; by its number (编号) where neither is known and the list has no other line for the unit of
 * that number. So a unit that gets new names stays the unit it is, and a list that numbers otherwise renames nobody.
 */
export function mergeUnits(current: KeptDirectory, { directory, said }: ReadDirectory, today: string): Taken<Unit> {
  const list = directory.units;
  const standing = unitsOn(current, today);
  const all = [...current.units];
  const idOf = new Map<string, string>();
  const added: string[] = [];
  for (const unit of list) {
    const number = said.numbered.units.has(unit.id) ? unit.id : null;
    const known = knownUnit(unit, { number, standing, list });
    idOf.set(unit.id, known?.id ?? freshId(unit.id, 'u', all));
    if (known) all[all.findIndex(({ id }) => id === known.id)] = rewritten(known, unit, said.kinds.has(unit.id));
    else {
      all.push({ ...unit, id: idOf.get(unit.id)! });
      added.push(unit.name);
    }
  }
  const superiorOf = new Map(list.map((unit) => [idOf.get(unit.id)!, idOf.get(unit.superior ?? '')]));
  const placed = all.map((unit) => {
    const superior = superiorOf.get(unit.id);
    return superior === undefined ? unit : { ...unit, superior };
  });
  const before = new Map(current.units.map((unit) => [unit.id, unit]));
  const isChanged = (unit: Unit) => before.has(unit.id) && !isAlike(unit, before.get(unit.id)!);
  return { all: placed, idOf, added, changed: placed.filter(isChanged).map(({ name }) => name) };
}

interface Among {
  readonly number: string | null;
  readonly standing: readonly Unit[];
  readonly list: readonly Unit[];
}

function knownUnit(unit: Unit, { number, standing, list }: Among): Unit | undefined {
  const alike = standing.filter((one) => shareName(one, unit));
  const numbered = standing.find(({ id }) => id === number);
  if (alike.length > 0)
    return alike.find(({ id }) => id === number) ?? alike.find(({ name }) => name === unit.name) ?? alike[0];
  return numbered && list.some((one) => shareName(one, numbered)) ? undefined : numbered;
}

const shareName = (one: Unit, other: Unit): boolean => one.name === other.name || one.shortName === other.shortName;

/** What the list does not tell stays. */
function rewritten(known: Unit, given: Unit, saysKind: boolean): Unit {
  const { name, shortName, kind, governmentCode, aliases } = given;
  const keepsAliases = !aliases || aliases.join() === aliasesIn((known.aliases ?? []).join('、')).join();
  return {
    ...known,
    name,
    shortName: shortName === name ? known.shortName : shortName,
    kind: saysKind ? kind : known.kind,
    governmentCode: governmentCode ?? known.governmentCode,
    ...(keepsAliases ? {} : { aliases }),
  };
}
