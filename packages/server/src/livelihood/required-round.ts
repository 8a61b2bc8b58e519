// The round of a year that a call is about.
import type { KeptRound, Store } from '@luoshi/store';
import { z } from 'zod';
import { apiFailure } from '../refusals/api-failure.ts';

export const roundParams = z.object({
  year: z.coerce.number().int().min(1954).max(2999).describe('Year of the round.'),
});

export const proposalParams = roundParams.extend({ entry: z.string().max(60).describe('Id of the proposal.') });

/** Throws `livelihood-unknown` where the government has no round of that year. */
export async function requiredRound(
  store: Pick<Store, 'livelihood'>,
  government: string,
  year: number,
): Promise<KeptRound> {
  const found = await store.livelihood.get(government, year);
  if (!found) throw apiFailure('livelihood-unknown', { year });
  return found;
}
