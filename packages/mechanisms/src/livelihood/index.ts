// What the room of livelihood projects (民生实事票决) offers: a round decided and folded, votes counted, ballots checked.

export { roundSentence } from '../messages/round-sentence.ts';
export {
  type Ballot,
  ballotText,
  checkBallot,
  countUrn,
  type Mark,
  marks,
  type OpenVote,
  openVoteOf,
  type SatisfactionMark,
  satisfactionMarks,
} from './ballot.ts';
export { checkCandidates, unfit } from './check-candidates.ts';
export { type Attendance, checkBallots, checkCount } from './check-count.ts';
export { checkWithdrawal } from './check-withdrawal.ts';
export { type Criterion, criteria, criteriaSource } from './criteria.ts';
export { decideRound, type RoundSituation, stagesOfAct } from './decide-round.ts';
export {
  type Entry,
  longestProposal,
  type Project,
  type ProposalAnswer,
  type Proposer,
  proposers,
  stands,
} from './entry.ts';
export { evolveRound, foldRound } from './evolve-round.ts';
export { type LikelyLink, likelyLinks, type ReportedItem } from './likely-links.ts';
export { type Outcome, outcomeOf } from './outcome.ts';
export { type RoundRefusal, type RoundRefusalCode, refuseRound, roundRefusals } from './refusal.ts';
export {
  type Evaluation,
  type Item,
  type ItemChange,
  type ItemLink,
  type Remark,
  type Round,
  type RoundStage,
  reserveOf,
  roundStages,
} from './round.ts';
export type { ActOf, Approval, Opened, RoundAct, RoundActKind, RoundEvent, Satisfaction } from './round-act.ts';
export { actNames, proposerNames, stageNames, voteMethodNames } from './round-names.ts';
export { candidateBounds, defaultRoundRules, moreThan, type RoundRules } from './round-rules.ts';
export {
  type BallotCount,
  type CandidateVotes,
  type Sitting,
  type VoteCount,
  type VoteMethod,
  voteMethods,
} from './sitting.ts';
