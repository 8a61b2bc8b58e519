// A deputy's ballot into the urn of the vote that is open, and the deputy among those who have voted; both or neither.
import { ballotText, checkBallot, openVoteOf, type RoundRefusal, refuseRound } from '@luoshi/mechanisms/livelihood';
import type { Pool } from 'pg';
import { inTransaction } from '../transaction.ts';
import { keptRound } from './kept-round.ts';
import { listRoundEvents } from './list-round-events.ts';
import type { CastBallot, KeptRound } from './livelihood.ts';
import { lockRound } from './lock-round.ts';
import { hasVoted, keepVoter, putBallot, type UrnPlace } from './urn.ts';

export async function castBallot(
  pool: Pool,
  { government, year, login, ballot }: CastBallot,
): Promise<RoundRefusal | null> {
  return inTransaction(pool, async (db) => {
    const events = await listRoundEvents(db, government, year);
    if (events.length === 0) return refuseRound('ballot-not-open');
    await lockRound(db, government, year);
    const kept = keptRound(government, await listRoundEvents(db, government, year));
    const vote = kept && openVoteOf(kept.round);
    if (!vote) return refuseRound('ballot-not-open');
    const refusal = checkBallot(vote, ballot);
    if (refusal) return refusal;
    const urn = openUrn(kept);
    if (await hasVoted(db, urn, login)) return refuseRound('ballot-cast-already');
    await putBallot(db, urn, ballotText(vote, ballot));
    await keepVoter(db, urn, login);
    return null;
  });
}

/** The urn of the vote that was opened last: an annulled vote's ballots never come into the next. */
export function openUrn({ government, round, events }: KeptRound): UrnPlace {
  const opening = events.findLast(({ act }) => act.kind === 'open-vote' || act.kind === 'open-evaluation');
  return { government, year: round.year, openedBy: opening?.seq ?? 0 };
}
