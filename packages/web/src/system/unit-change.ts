// What was typed of a change of a unit, into the request; null while something is lacking.
import type { DirectoryChangeRequest } from '../api/contract.ts';

export const unitChangeKinds = ['unit-renamed', 'unit-merged', 'unit-abolished'] as const;

export interface UnitChangeDraft {
  readonly kind: (typeof unitChangeKinds)[number];
  readonly name: string;
  readonly shortName: string;
  /** Id of the unit that takes over; a merger needs one. */
  readonly successor: string | null;
  /** First day of it, ISO date. */
  readonly from: string;
}

interface UnitBefore {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
}

export function unitChange(unit: UnitBefore, draft: UnitChangeDraft): DirectoryChangeRequest | null {
  const { kind, successor, from } = draft;
  const [name, shortName] = [draft.name.trim(), draft.shortName.trim()];
  if (from === '') return null;
  if (kind === 'unit-abolished') return { kind, unit: unit.id, successor, from };
  if (kind === 'unit-merged') return successor === null ? null : { kind, unit: unit.id, successor, from };
  const isSame = name === unit.name && shortName === unit.shortName;
  return name === '' || shortName === '' || isSame ? null : { kind, unit: unit.id, name, shortName, from };
}
