import { openVoteOf, stageNames, stands } from '@luoshi/mechanisms/livelihood';
import type { KeptRound, Store } from '@luoshi/store';
import type { RequestAccount } from '../../accounts/request-account.ts';
import { livelihoodRounds } from '../../api/livelihood.ts';
import { isClosed } from '../../livelihood/item-progress.ts';
import { mattersOfRound } from '../../livelihood/matters-of-round.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

/** Newest year first. */
export function listLivelihoodRounds(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/livelihood',
    {
      schema: {
        summary: 'Rounds of livelihood projects by year',
        tags: ['livelihood'],
        response: { 200: livelihoodRounds, ...errorsOf(401, 403) },
      },
    },
    async (request) => {
      const caller = requiredAccount(request);
      const kept = await store.livelihood.list(caller.government);
      return { rounds: await Promise.all(kept.map((one) => lineOf(store, one, caller))) };
    },
  );
}

async function lineOf(store: Store, kept: KeptRound, { login, roles }: RequestAccount) {
  const { year, stage, entries, candidates, items } = kept.round;
  const matters = await mattersOfRound(store, kept);
  const isOpen = openVoteOf(kept.round) !== null && roles.includes('deputy');
  const turnout = isOpen ? await store.livelihood.turnout(kept.government, year, login) : null;
  return {
    year,
    stage,
    stageName: stageNames[stage],
    entries: entries.filter(stands).length,
    candidates: candidates.length,
    items: items.length,
    closed: [...matters.values()].filter(isClosed).length,
    proposing: stage === 'collecting' && roles.includes('deputy'),
    ballotOpen: turnout !== null && !turnout.hasVoted,
  };
}
