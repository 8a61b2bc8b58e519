// A round that somebody just acted on, for whoever did: its matters are told of it, and it is shown as it stands now.
import type { KeptRound, Store } from '@luoshi/store';
import type { RequestAccount } from '../accounts/request-account.ts';
import type { LivelihoodRound } from '../api/livelihood.ts';
import { presentingOf } from '../matters/present-item.ts';
import { roundFailure } from '../refusals/round-failure.ts';
import { presentRound } from './present-round.ts';
import { tellMatters } from './tell-matters.ts';

/** Throws the refusal of an act that was none. */
export async function answerRound(
  store: Store,
  outcome: KeptRound | Parameters<typeof roundFailure>[0],
  caller: RequestAccount,
): Promise<LivelihoodRound> {
  if ('refused' in outcome) throw roundFailure(outcome);
  await tellMatters(store, outcome, caller, await presentingOf(store, caller.government));
  return presentRound(store, outcome, caller);
}
