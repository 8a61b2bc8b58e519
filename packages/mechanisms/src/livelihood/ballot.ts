// A deputy's secret ballot, checked, and an urn of them counted. A ballot holds marks only: no name, no time, no number.
import { type RoundRefusal, refuseRound } from './refusal.ts';
import type { Evaluation, Round } from './round.ts';
import type { ActOf } from './round-act.ts';
import type { BallotCount, Sitting } from './sitting.ts';

/** 赞成、反对、弃权 on candidates; 满意、基本满意、不满意 on items. */
export type Mark = 'for' | 'against' | 'abstain';
export type SatisfactionMark = 'satisfied' | 'basically' | 'dissatisfied';
export const marks: readonly Mark[] = ['for', 'against', 'abstain'];
export const satisfactionMarks: readonly SatisfactionMark[] = ['satisfied', 'basically', 'dissatisfied'];

/** A mark for each entry that is voted on. */
export type Ballot = Readonly<Record<string, Mark | SatisfactionMark>>;

/** What this system's urn is open for; null while none is. */
export interface OpenVote {
  /** Number of the sitting; 0 for the satisfaction vote. */
  readonly sitting: number;
  /** In the order of the ballot. */
  readonly entries: readonly string[];
  readonly marks: readonly (Mark | SatisfactionMark)[];
  /** Most 赞成 that a ballot may have; null where there is no such limit. */
  readonly most: number | null;
  readonly present: number;
}

export function openVoteOf({ stage, sittings, items, evaluation }: Round): OpenVote | null {
  const sitting = sittings.at(-1);
  if (stage === 'voting' && sitting?.method === 'online') return voteOnCandidates(sitting);
  return stage === 'evaluating' && evaluation?.method === 'online'
    ? voteOnItems(
        evaluation,
        items.map(({ entry }) => entry),
      )
    : null;
}

const voteOnCandidates = ({ number, candidates, places, present }: Sitting): OpenVote => ({
  sitting: number,
  entries: candidates,
  marks,
  most: places,
  present,
});

const voteOnItems = ({ present }: Evaluation, entries: readonly string[]): OpenVote => ({
  sitting: 0,
  entries,
  marks: satisfactionMarks,
  most: null,
  present,
});

/** The deputy hears at once that a ballot would be void, which paper cannot tell. */
export function checkBallot({ entries, marks: allowed, most }: OpenVote, ballot: Ballot): RoundRefusal | null {
  const marked = Object.keys(ballot).length;
  const isComplete = entries.every((id) => allowed.some((mark) => mark === ballot[id]));
  if (marked !== entries.length || !isComplete) return refuseRound('ballot-incomplete', { candidates: entries.length });
  const yes = Object.values(ballot).filter((mark) => mark === 'for').length;
  return most !== null && yes > most ? refuseRound('ballot-over-voted', { yes, places: most }) : null;
}

/** Marks alone in the order of the ballot, as one text: two ballots that vote alike are one text. */
export const ballotText = ({ entries, marks: allowed }: OpenVote, ballot: Ballot): string =>
  entries.map((id) => String(allowed.indexOf(ballot[id] ?? 'abstain'))).join('');

/** The urn counted into the act that enters it. Every ballot in it was checked, so that all are valid. */
export function countUrn(vote: OpenVote, urn: readonly string[]): ActOf<'count'> | ActOf<'evaluate'> {
  const { entries, present } = vote;
  const cast = urn.length;
  const ballots: BallotCount = { handedOut: Math.max(cast, present), returned: cast, valid: cast, void: 0 };
  const countOf = (at: number, mark: number) => urn.filter((text) => Number(text[at]) === mark).length;
  if (vote.sitting === 0)
    return {
      kind: 'evaluate',
      ballots,
      votes: entries.map((entry, at) => ({
        entry,
        satisfied: countOf(at, 0),
        basically: countOf(at, 1),
        dissatisfied: countOf(at, 2),
      })),
    };
  return {
    kind: 'count',
    ballots,
    votes: entries.map((entry, at) => ({
      entry,
      for: countOf(at, 0),
      against: countOf(at, 1),
      abstain: countOf(at, 2),
    })),
  };
}
