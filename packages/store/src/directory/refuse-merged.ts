import { findSuccessor } from '../queries/find-successor.ts';
import type { Queryable } from '../queries/queryable.ts';
import { refuse, type StoreRefusal } from '../refusal.ts';

/** `government-merged`, naming the successor, for a government in which nothing new is done; null for one that stands. */
export async function refuseMerged(db: Queryable, government: string): Promise<StoreRefusal | null> {
  const merged = await findSuccessor(db, government);
  return merged && refuse('government-merged', { government, ...merged });
}
