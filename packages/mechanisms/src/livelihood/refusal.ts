// Why a round of livelihood projects says no. Sentences in both languages are in `messages/`.

/** Every code, with when it occurs and the HTTP status it is answered with. */
export const roundRefusals = {
  'round-stale': { status: 409, when: 'somebody acted on the round since the caller looked' },
  'round-act-not-now': { status: 422, when: 'the act does not belong to the present stage' },
  'round-rules-wrong': { status: 422, when: 'rules that no vote can be held under' },
  'round-entry-unknown': {
    status: 422,
    when: 'the round has no such entry, or it was put aside or merged; for a deputy, none of the own',
  },
  'collecting-over': { status: 422, when: 'a deputy proposes after collecting has ended' },
  'proposal-incomplete': { status: 422, when: 'a proposal without name or description' },
  'proposal-too-long': { status: 422, when: 'name or description of a proposal beyond its length' },
  'proposal-twice': { status: 409, when: 'a deputy proposes what the same deputy has proposed' },
  'withdrawal-late': { status: 422, when: 'a deputy withdraws a proposal that was dealt with, or after collecting' },
  'entry-withdrawn': { status: 422, when: 'an entry is acted on after its deputy withdrew it' },
  'merge-itself': { status: 422, when: 'a proposal is merged into itself' },
  'answer-to-nobody': { status: 422, when: 'an answer to an entry that no deputy handed in' },
  'candidate-incomplete': { status: 422, when: 'a candidate lacks what the ballot prints' },
  'candidate-not-assessed': { status: 422, when: 'a candidate did not go through the checklist' },
  'candidate-unfit': { status: 422, when: 'a candidate that fails a point of the checklist' },
  'candidate-runs-on': { status: 422, when: 'a candidate that ends after the year and has no goal for it' },
  'candidates-too-few': { status: 422, when: 'not more candidates than places, or fewer than the surplus asks' },
  'candidates-too-many': { status: 422, when: 'more candidates than the surplus allows' },
  'candidate-twice': { status: 422, when: 'one entry twice among candidates or votes' },
  'present-exceed-deputies': { status: 422, when: 'more deputies present than there are' },
  'quorum-missing': { status: 422, when: 'not more than half of all deputies, or the share that was set, are present' },
  'count-number-wrong': { status: 422, when: 'a count that is no whole number from 0' },
  'ballots-exceed-deputies': { status: 422, when: 'more ballots handed out than there are deputies' },
  'ballots-exceed-present': { status: 422, when: 'more ballots handed out than deputies present' },
  'returned-exceed-handed-out': { status: 422, when: 'more ballots returned than handed out: the vote is void' },
  'valid-void-mismatch': { status: 422, when: 'valid and void ballots are not those returned' },
  'votes-incomplete': { status: 422, when: 'a candidate of the sitting without counts, or counts of somebody else' },
  'votes-exceed-valid': { status: 422, when: 'more votes on a candidate than valid ballots' },
  'votes-exceed-places': {
    status: 422,
    when: 'more votes for than valid ballots can hold: over-voted ones were counted',
  },
  'item-unknown': { status: 422, when: 'no adopted item of that id' },
  'item-handed-over': { status: 422, when: 'an item is handed over a second time' },
  'approval-missing': { status: 422, when: 'an adopted item is changed without the standing committee' },
  'day-too-early': { status: 422, when: 'a day before the one it has to follow' },
  'ballot-not-open': { status: 422, when: 'a ballot is cast while no vote by this system is open' },
  'ballot-cast-already': { status: 409, when: 'a deputy has voted in this sitting' },
  'ballot-over-voted': { status: 422, when: 'a ballot with more for than places' },
  'ballot-incomplete': { status: 422, when: 'a ballot that does not say of each candidate what it votes' },
} as const;

export type RoundRefusalCode = keyof typeof roundRefusals;

export interface RoundRefusal {
  readonly refused: true;
  readonly code: RoundRefusalCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

export function refuseRound(code: RoundRefusalCode, facts: RoundRefusal['facts'] = {}): RoundRefusal {
  return { refused: true, code, facts };
}
