// The numbers of a vote, as a round is held under them. Those without source are defaults of ours, 默认，可改.

export interface RoundRules {
  /** 应选项目数. */
  readonly places: number;
  /** Candidates beyond the places, in percent of the places: at least and at most. */
  readonly surplusLowPercent: number;
  readonly surplusHighPercent: number;
  /** More than this share of all deputies must be present. */
  readonly quorumPercent: number;
  /** Adopted with the votes of more than this share of all deputies. */
  readonly majorityPercent: number;
}

/** Ten places as in most of the lists found; 10 to 30 percent more candidates; more than half of all deputies for both. */
export const defaultRoundRules: RoundRules = {
  places: 10,
  surplusLowPercent: 10,
  surplusHighPercent: 30,
  quorumPercent: 50,
  majorityPercent: 50,
};

/** Fewest and most candidates that the rules allow; always more than places. */
export function candidateBounds({ places, surplusLowPercent, surplusHighPercent }: RoundRules): {
  readonly least: number;
  readonly most: number;
} {
  const least = places + Math.max(1, Math.ceil((places * surplusLowPercent) / 100));
  const most = Math.max(least, places + Math.floor((places * surplusHighPercent) / 100));
  return { least, most };
}

/** Fewest deputies that are more than `percent` of all. */
export const moreThan = (percent: number, deputies: number): number => Math.floor((deputies * percent) / 100) + 1;
