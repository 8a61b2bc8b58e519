// A ballot (表决票) on livelihood projects: what each candidate is, and a box for each vote. It carries no number and no name.

/** One line of the ballot. */
export interface BallotCandidate {
  readonly name: string;
  /** 万元; null where it is not stated. */
  readonly investmentWanYuan: number | null;
  readonly description: string;
  /** ISO date; null where it is open. */
  readonly finishOn: string | null;
  /** 年度目标 of a work that takes longer; empty for others. */
  readonly yearGoal: string;
}

export interface BallotDocument {
  /** 澜溪县第十七届人民代表大会第六次会议. */
  readonly session: string;
  readonly year: number;
  /** Day of the vote, ISO date. */
  readonly date: string;
  /** 应选: a ballot with more 赞成 is void. */
  readonly places: number;
  /** 第N次表决, from 1; those after the first are among the tied. */
  readonly sitting: number;
  readonly candidates: readonly BallotCandidate[];
}
