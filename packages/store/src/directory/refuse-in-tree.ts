// What cannot be in the tree of governments: an unknown parent, a circle, a successor that is none.
import { refuse, type StoreRefusal } from '../refusal.ts';
import type { GivenGovernment, KeptGovernment } from './kept-government.ts';

/** Why a government cannot be so among `all` that are kept; null where it can. */
export function refuseInTree(government: GivenGovernment, all: readonly KeptGovernment[]): StoreRefusal | null {
  const { code, parent } = government;
  if (parent !== null && !all.some((other) => other.code === parent))
    return refuse('government-unknown', { government: parent });
  if (isAbove(code, parent, all)) return refuse('government-circle', { government: code, parent: parent! });
  return wrongSuccessor(government, all);
}

/** Whether `code` is `from` or stands above it. */
export function isAbove(code: string, from: string | null, all: readonly KeptGovernment[]): boolean {
  for (let above = from; above !== null; above = all.find((other) => other.code === above)?.parent ?? null)
    if (above === code) return true;
  return false;
}

/** Not itself nor one below it, not one that is unknown or was merged, and not while others were merged into it: no chain has to be followed. */
function wrongSuccessor({ code, mergedInto }: GivenGovernment, all: readonly KeptGovernment[]): StoreRefusal | null {
  if (mergedInto === undefined || mergedInto === null) return null;
  const successor = all.find((other) => other.code === mergedInto);
  if (!successor) return refuse('government-unknown', { government: mergedInto });
  const isBelow = isAbove(code, mergedInto, all);
  const isChain = successor.mergedInto !== null || all.some((other) => other.mergedInto === code);
  return isChain || isBelow ? refuse('successor-wrong', { government: code, successor: mergedInto }) : null;
}
