import { type Mechanism, mechanismOf } from '@luoshi/mechanisms';
import { apiFailure } from '../refusals/api-failure.ts';

/** The mechanism of an id that a caller sent; throws `mechanism-not-known` (422). */
export function requiredMechanism(id: string): Mechanism {
  const found = mechanismOf(id);
  if (!found) throw apiFailure('mechanism-not-known', { mechanism: id });
  return found;
}

/** The mechanism of a kept matter; that there is one was checked when the matter was opened. */
export function keptMechanism(id: string): Mechanism {
  const found = mechanismOf(id);
  if (!found) throw new Error(`A kept matter runs under ${id}, which is no mechanism.`);
  return found;
}
