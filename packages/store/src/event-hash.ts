// The chain of hashes over events: a changed, lost or inserted event breaks it.
import { createHash } from 'node:crypto';

/** Stands before the first event. */
export const FIRST_HASH = '0'.repeat(64);

/** SHA-256 over the hash before and the event's JSON with its keys in alphabetical order. */
export function hashOf(previous: string, event: object): string {
  return createHash('sha256')
    .update(`${previous}\n${JSON.stringify(event, sortedKeys)}`)
    .digest('hex');
}

function sortedKeys(_: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** An event with its number and its hash. */
export interface Chained {
  readonly event: { readonly seq: number };
  readonly hash: string;
}

/** Number of the first event that does not fit the chain; null when all do. */
export function firstBroken(events: readonly Chained[]): number | null {
  let previous = FIRST_HASH;
  for (const [index, { event, hash }] of events.entries()) {
    if (event.seq !== index + 1 || hash !== hashOf(previous, event)) return index + 1;
    previous = hash;
  }
  return null;
}
