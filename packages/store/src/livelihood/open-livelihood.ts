// The rounds of livelihood projects over one database.
import { countUrn, openVoteOf, refuseRound } from '@luoshi/mechanisms/livelihood';
import type { Pool } from 'pg';
import { actOnRound } from './act-on-round.ts';
import { castBallot, openUrn } from './cast-ballot.ts';
import { type KeptRoundEvent, keptRound } from './kept-round.ts';
import { listRoundEvents } from './list-round-events.ts';
import type { KeptRound, LivelihoodRounds } from './livelihood.ts';
import { ballotsIn, hasVoted } from './urn.ts';

export function openLivelihood(pool: Pool, now: () => Date): LivelihoodRounds {
  const get = async (government: string, year: number) =>
    keptRound(government, await listRoundEvents(pool, government, year));
  return {
    list: async (government) => roundsOf(government, await listRoundEvents(pool, government)),
    get,
    act: ({ act, ...asked }) => actOnRound(pool, { ...asked, actOf: async () => act }, now()),
    handIn: ({ project, login, ...asked }) =>
      actOnRound(
        pool,
        { ...asked, expectedSeq: null, actOf: async () => ({ kind: 'hand-in', project, login }) },
        now(),
      ),
    withdraw: ({ entry, login, ...asked }) =>
      actOnRound(pool, { ...asked, expectedSeq: null, actOf: async () => ({ kind: 'withdraw', entry, login }) }, now()),
    cast: (ballot) => castBallot(pool, ballot),
    countUrn: (asked) =>
      actOnRound(
        pool,
        {
          ...asked,
          actOf: async (db, kept) => {
            const vote = kept && openVoteOf(kept.round);
            if (!vote) return refuseRound('ballot-not-open');
            return countUrn(vote, await ballotsIn(db, openUrn(kept)));
          },
        },
        now(),
      ),
    turnout: async (government, year, login) => {
      const kept = await get(government, year);
      if (!kept || !openVoteOf(kept.round)) return null;
      const urn = openUrn(kept);
      return { cast: (await ballotsIn(pool, urn)).length, hasVoted: await hasVoted(pool, urn, login) };
    },
  };
}

function roundsOf(government: string, events: readonly KeptRoundEvent[]): readonly KeptRound[] {
  const years = [...new Set(events.map(({ year }) => year))];
  return years.flatMap(
    (year) =>
      keptRound(
        government,
        events.filter((event) => event.year === year),
      ) ?? [],
  );
}
