// Which unit of a directory does the work of a kind of department.
import type { Unit } from '../../directory/directory.ts';
import { writtenNames } from '../../directory/unit-names.ts';
import type { DepartmentKind } from '../lexicon/department-kind.ts';
import { departmentKinds } from '../lexicon/duties.ts';

/** Whether the unit's name begins with a stem (place left out), holds it further back, or not at all: 2, 1, 0. */
function fit(unit: Unit, stem: string): number {
  const names = writtenNames(unit);
  if (names.some((name) => withoutPlace(name).startsWith(stem))) return 2;
  return names.some((name) => name.includes(stem)) ? 1 : 0;
}

const withoutPlace = (name: string): string =>
  name.replace(/^\p{Script=Han}{1,6}?(?:县|市|区|旗)(?=\p{Script=Han}{3})/u, '');

/**
 * The unit of a kind: the best by its stems; where the directory has none, that of the kinds that do the work instead. Townships, state
 * firms and the supervision office do no department's work. Null where nobody is found.
 */
export function unitOfKind(units: readonly Unit[], kind: DepartmentKind): Unit | null {
  const departments = units.filter((unit) => unit.kind === 'department' || unit.kind === 'institution');
  for (const least of [2, 1])
    for (const stem of kind.stems) {
      const found = departments.find((unit) => fit(unit, stem) >= least);
      if (found) return found;
    }
  for (const other of kind.instead) {
    const standIn = departmentKinds.find((one) => one.kind === other);
    const found = standIn ? unitOfKind(units, { ...standIn, instead: [] }) : null;
    if (found) return found;
  }
  return null;
}
