// Units renamed, merged and abolished from a day on. A unit is never taken out: what it did before keeps its name.
import { isCalendarDay } from '../table/calendar-day.ts';
import type { Directory, Unit, UnitChange } from './directory.ts';
import { type DirectoryRefusal, refuseDirectory } from './refusal.ts';
import { leftOn } from './succeed.ts';
import { writtenNames } from './unit-names.ts';

interface Renaming {
  readonly unit: string;
  readonly name: string;
  readonly shortName: string;
  readonly on: string;
}

/**
 * 更名: the unit under its new names; the old ones stay as aliases, so that old tables still find it.
 * Refuses with `unit-unknown`, `day-impossible`, `unit-gone`, `unit-name-missing`, `unit-name-taken`.
 */
export function renameUnit(
  directory: Directory,
  { unit, name, shortName, on }: Renaming,
): Directory | DirectoryRefusal {
  const before = standing(directory, unit, on);
  if ('refused' in before) return before;
  if (name.trim() === '' || shortName.trim() === '') return refuseDirectory('unit-name-missing', {});
  const taken = directory.units.find(
    (other) => other.id !== unit && [name, shortName].some((one) => [other.name, other.shortName].includes(one)),
  );
  if (taken) return refuseDirectory('unit-name-taken', { unit: taken.name });
  const renamed = { ...before, name, shortName };
  const aliases = writtenNames(before).filter((one) => one !== name && one !== shortName);
  return withChange(
    { ...directory, units: directory.units.map((one) => (one.id === unit ? { ...renamed, aliases } : one)) },
    { kind: 'renamed', unit, on, formerName: before.name, formerShortName: before.shortName },
  );
}

interface Merger {
  readonly unit: string;
  readonly successor: string;
  readonly on: string;
}

/**
 * 合并: from `on` the successor does the unit's work, and the unit's posts are vacant.
 * Refuses with `unit-unknown`, `day-impossible`, `unit-gone`, `successor-itself`, `successor-gone`.
 */
export function mergeUnit(directory: Directory, { unit, successor, on }: Merger): Directory | DirectoryRefusal {
  const refused = refuseEnd(directory, { unit, successor, on });
  return refused ?? withChange(postsVacated(directory, unit, on), { kind: 'merged', unit, on, successor });
}

/** 撤销: as `mergeUnit`, with a successor or without (`null`): then what it still holds has to be given to somebody by hand. */
export function abolishUnit(
  directory: Directory,
  { unit, successor, on }: Omit<Merger, 'successor'> & { readonly successor: string | null },
): Directory | DirectoryRefusal {
  const refused = refuseEnd(directory, { unit, successor, on });
  return refused ?? withChange(postsVacated(directory, unit, on), { kind: 'abolished', unit, on, successor });
}

/** Units that exist on a day (ISO). */
export function unitsOn(directory: Directory, on: string): readonly Unit[] {
  return directory.units.filter(({ id }) => !endOf(directory, id, on));
}

/** The unit that does a unit's work on a day (ISO): itself, or where mergers led; null where it was abolished without successor. */
export function unitInPlaceOf(directory: Directory, unit: string, on: string): Unit | null {
  const end = endOf(directory, unit, on);
  if (!end) return directory.units.find(({ id }) => id === unit) ?? null;
  return end.successor === null ? null : unitInPlaceOf(directory, end.successor, on);
}

type End = Extract<UnitChange, { kind: 'merged' | 'abolished' }>;

/** How a unit ended; by a day, or ever. */
function endOf({ changes = [] }: Directory, unit: string, on?: string): End | undefined {
  return changes.find(
    (change): change is End =>
      change.kind !== 'renamed' && change.unit === unit && (on === undefined || change.on <= on),
  );
}

function standing(directory: Directory, id: string, on: string): Unit | DirectoryRefusal {
  const unit = directory.units.find((one) => one.id === id);
  if (!unit) return refuseDirectory('unit-unknown', { unit: id });
  if (!isCalendarDay(on)) return refuseDirectory('day-impossible', { day: on });
  const end = endOf(directory, id);
  return end ? refuseDirectory('unit-gone', { unit: unit.name, day: end.on }) : unit;
}

function refuseEnd(
  directory: Directory,
  { unit, successor, on }: Omit<Merger, 'successor'> & { readonly successor: string | null },
): DirectoryRefusal | null {
  const before = standing(directory, unit, on);
  if ('refused' in before) return before;
  if (successor === null) return null;
  if (successor === unit) return refuseDirectory('successor-itself', { unit: before.name });
  const after = directory.units.find(({ id }) => id === successor);
  if (!after) return refuseDirectory('unit-unknown', { unit: successor });
  const end = endOf(directory, successor);
  return end ? refuseDirectory('successor-gone', { unit: after.name, day: end.on }) : null;
}

const withChange = (directory: Directory, change: UnitChange): Directory => ({
  ...directory,
  changes: [...(directory.changes ?? []), change].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
});

function postsVacated(directory: Directory, unit: string, on: string): Directory {
  const own = directory.posts.filter((post) => post.unit === unit);
  return { ...directory, holdings: own.reduce((held, { id }) => leftOn(held, id, on), directory.holdings) };
}
