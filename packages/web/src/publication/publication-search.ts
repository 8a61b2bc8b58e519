// What the address of 公开 holds.
import type { PublicationLine } from '@luoshi/server/api-types';
import { given, oneOf } from '../address/search-values.ts';

export type Standing = PublicationLine['standing'];

/** In the order of the tabs. */
export const STANDINGS: readonly Standing[] = ['ready', 'under-review', 'cleared', 'withheld', 'unruled'];

export interface PublicationSearch {
  readonly year?: number | undefined;
  /** Ready lines when left out. */
  readonly show?: Standing | undefined;
}

/** Anything else in an address is left out. */
export function publicationSearch(raw: Record<string, unknown>): PublicationSearch {
  const year = Number(raw.year);
  return given({ year: Number.isInteger(year) && year > 1900 ? year : undefined, show: oneOf(STANDINGS, raw.show) });
}
