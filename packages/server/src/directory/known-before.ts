import { type KnownBefore, unitNamed, unitsOn } from '@luoshi/ledger';
import type { KeptDirectory } from '@luoshi/store';
import { isWrittenSo } from './mask-phone.ts';
import { sameName } from './merge-people.ts';

/** What a directory tells of the words of a list that is read for it on a day (ISO date). */
export const knownBefore = (directory: KeptDirectory, on: string): KnownBefore => ({
  isPhone: (name, written) => directory.people.some((one) => sameName(one.name, name) && isWrittenSo(one, written)),
  unitOfName: (words) => unitNamed({ units: unitsOn(directory, on) }, words)?.id ?? null,
});
