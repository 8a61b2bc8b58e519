// What must hold for every vote, whatever the tellers counted. The seed of a failing run is printed by the library.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collected, countOf, preDecided, type RoundStory, roundOf, voteOf } from '../testing/made-round.ts';
import { ballotText, checkBallot, countUrn, type Mark, openVoteOf } from './ballot.ts';
import { decideRound } from './decide-round.ts';
import { evolveRound, foldRound } from './evolve-round.ts';
import { outcomeOf } from './outcome.ts';

interface Case {
  readonly places: number;
  readonly surplus: number;
  readonly deputies: number;
  readonly shares: readonly number[];
}

const cases: fc.Arbitrary<Case> = fc.record({
  places: fc.integer({ min: 1, max: 8 }),
  surplus: fc.integer({ min: 1, max: 6 }),
  deputies: fc.integer({ min: 5, max: 40 }),
  // Few different values, so that ties are common.
  shares: fc.array(fc.constantFrom(0.3, 0.5, 0.55, 0.6, 0.6, 0.9, 1), { minLength: 14, maxLength: 14 }),
});

function counted({ places, surplus, deputies, shares }: Case): RoundStory | null {
  const voting = preDecided(
    collected(roundOf({ places, surplusLowPercent: 0, surplusHighPercent: 100 }), places + Math.min(surplus, places)),
  ).give(voteOf(deputies));
  const count = countOf(
    voting,
    shares.map((share) => Math.floor(share * deputies)),
  );
  const { round } = voting;
  const outcome = decideRound({ round, now: '2027-01-20T02:00:00.000Z', by: '周明', expectedSeq: round.seq }, count);
  return 'refused' in outcome ? null : voting.give(count);
}

test('no more are adopted than there are places, each with more than half of all deputies, and nobody with more votes is left out', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const story = counted(one);
      fc.pre(story !== null);
      const [sitting] = story.round.sittings;
      const { adopted, tied, others, placesLeft } = outcomeOf(sitting!, story.round.rules)!;
      const votesFor = (id: string) => sitting!.count!.votes.find(({ entry }) => entry === id)!.for;
      expect(adopted.length).toBeLessThanOrEqual(one.places);
      expect(adopted.length + placesLeft).toBe(one.places);
      for (const id of adopted) expect(votesFor(id) * 2).toBeGreaterThan(one.deputies);
      const least = Math.min(...adopted.map(votesFor));
      const eligible = [...tied, ...others].filter((id) => votesFor(id) * 2 > one.deputies);
      for (const id of eligible) expect(votesFor(id)).toBeLessThanOrEqual(least);
      expect([...adopted, ...tied, ...others].sort()).toEqual([...sitting!.candidates].sort());
    }),
  );
});

test('a tie at the last place is never decided by the machine', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const story = counted(one);
      fc.pre(story !== null);
      const [sitting] = story.round.sittings;
      const { adopted, tied, others, placesLeft } = outcomeOf(sitting!, story.round.rules)!;
      const votesFor = (id: string) => sitting!.count!.votes.find(({ entry }) => entry === id)!.for;
      for (const id of others.filter((each) => votesFor(each) * 2 > one.deputies))
        for (const chosen of adopted) expect(votesFor(chosen)).toBeGreaterThan(votesFor(id));
      expect(new Set(tied.map(votesFor)).size).toBe(tied.length > 0 ? 1 : 0);
      if (tied.length > 0) expect(tied.length).toBeGreaterThan(placesLeft);
      expect(story.round.stage).toBe(tied.length > 0 ? 'tied' : 'decided');
    }),
  );
});

test('replaying the events, also after a journey through JSON, gives the same round', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const story = counted(one);
      fc.pre(story !== null);
      expect(foldRound(story.events)).toEqual(story.round);
      expect(foldRound(JSON.parse(JSON.stringify(story.events)))).toEqual(story.round);
    }),
    { numRuns: 40 },
  );
});

test('a refused count changes nothing, and an accepted one is taken as it was', () => {
  const small = fc.integer({ min: -1, max: 45 });
  fc.assert(
    fc.property(
      fc.array(small, { minLength: 4, maxLength: 4 }),
      fc.array(small, { minLength: 4, maxLength: 4 }),
      (b, yes) => {
        const story = preDecided(collected(roundOf({ places: 3 }), 4)).give(voteOf(30));
        const before = JSON.stringify(story.round);
        const [handedOut = 0, returned = 0, valid = 0, spoilt = 0] = b;
        const act = {
          kind: 'count' as const,
          ballots: { handedOut, returned, valid, void: spoilt },
          votes: story.round.candidates.map((entry, at) => ({ entry, for: yes[at]!, against: 0, abstain: 0 })),
        };
        const { round } = story;
        const outcome = decideRound(
          { round, now: '2027-01-20T02:00:00.000Z', by: '周明', expectedSeq: round.seq },
          act,
        );
        expect(JSON.stringify(story.round)).toBe(before);
        const holds =
          [handedOut, returned, valid, spoilt, ...yes].every((number) => number >= 0) &&
          handedOut <= 30 &&
          returned <= handedOut &&
          valid + spoilt === returned &&
          yes.every((number) => number <= valid) &&
          yes.reduce((sum, number) => sum + number, 0) <= valid * 3;
        expect('refused' in outcome).toBe(!holds);
        if (!('refused' in outcome))
          expect(evolveRound(round, outcome).sittings.at(-1)?.count).toEqual({
            ballots: act.ballots,
            votes: act.votes,
          });
      },
    ),
  );
});

test('an urn of accepted ballots gives a count that is accepted, in whatever order they lie', () => {
  const mark = fc.constantFrom<Mark>('for', 'against', 'abstain');
  fc.assert(
    fc.property(fc.array(fc.tuple(mark, mark, mark, mark), { maxLength: 30 }), (all) => {
      const story = preDecided(collected(roundOf({ places: 3 }), 4)).give({ ...voteOf(30), method: 'online' });
      const vote = openVoteOf(story.round)!;
      const ballots = all
        .map((each) => Object.fromEntries(vote.entries.map((id, at) => [id, each[at]!])))
        .filter((ballot) => checkBallot(vote, ballot) === null);
      const urn = ballots.map((ballot) => ballotText(vote, ballot));
      const count = countUrn(vote, urn);
      expect(countUrn(vote, [...urn].sort())).toEqual(count);
      const { sittings } = story.give(count).round;
      const yes = (id: string) => ballots.filter((ballot) => ballot[id] === 'for').length;
      expect(sittings.at(-1)?.count?.votes.map((votes) => votes.for)).toEqual(vote.entries.map(yes));
    }),
  );
});
