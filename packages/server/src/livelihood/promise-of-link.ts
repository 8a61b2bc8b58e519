// The livelihood item of a report that an adopted item is, as the promise of its matter.
import type { PromiseRef } from '@luoshi/ledger';
import type { Item } from '@luoshi/mechanisms/livelihood';
import type { Store } from '@luoshi/store';

/** Null where the item stands alone, or the report or its item is not there any more. */
export async function promiseOfLink(store: Pick<Store, 'report'>, link: Item['link']): Promise<PromiseRef | null> {
  if (link === null) return null;
  const { report, fact, text } = link;
  const found = (await store.report(report))?.reading.livelihood.find(({ id }) => id === fact);
  return found ? { report, fact, start: found.start, end: found.end, text } : null;
}
