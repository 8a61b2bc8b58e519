// One command of a caller on one matter, through the store, and what became of it.
import { createHash } from 'node:crypto';
import type { Evidence, Form } from '@luoshi/mechanisms';
import type { CommandDone, KeptMatter, Store } from '@luoshi/store';
import type { RequestAccount } from '../accounts/request-account.ts';
import { type ApiFailure, apiFailure } from '../refusals/api-failure.ts';
import { matterFailure } from '../refusals/matter-failure.ts';
import { checkJoined } from '../suggestions/check-joined.ts';
import { presentHistory } from './present-history.ts';
import { type Presenting, presentItem } from './present-item.ts';
import { actorOn, factsOf, relationsToMatter } from './relations-to-matter.ts';
import { keptMechanism } from './required-mechanism.ts';

export interface Giving {
  readonly kept: KeptMatter;
  readonly command: string;
  readonly form: Form;
  readonly evidence: readonly Evidence[];
  readonly expectedSeq: number;
  readonly key: string;
}

/** The outcome, or the failure to be answered; a stale one carries what happened since. */
export async function give(
  store: Store,
  { kept, ...command }: Giving,
  caller: RequestAccount,
  presenting: Presenting,
): Promise<CommandDone | ApiFailure> {
  const facts = factsOf(kept);
  const { government, id } = kept.item;
  const actor = actorOn(facts, caller);
  const relations = relationsToMatter(facts, caller);
  const wrong = await checkJoined(store, { kept, ...command }, relations);
  if (wrong) return wrong;
  const outcome = await store.matters.give({ ...command, government, matter: id, actor, relations });
  if (outcome === null) return apiFailure('matter-unknown', { matter: id });
  if ('refused' in outcome) return matterFailure(outcome);
  if (!('refusal' in outcome)) return outcome;
  const isProposer = relations.every((relation) => relation === 'proposer');
  // What the offices did since is not the proposer's to read; that something happened is.
  const since = presentHistory(isProposer ? [] : outcome.since, keptMechanism(kept.item.mechanism), presenting.naming);
  return matterFailure(outcome.refusal, { since, item: presentItem(outcome.item, presenting) });
}

/** Key of one of many forms that were sent as one: the same whole gives the same parts. */
export const partKey = (key: string, part: string): string =>
  createHash('sha256').update(`${key}\n${part}`).digest('hex').slice(0, 40);
