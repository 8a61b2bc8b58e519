// What the mechanisms offer: rules as data, and one kernel that runs them all.
export { type Course, courseOf, courses } from './bulletin/course.ts';
export { type BulletinFigures, bulletinFigures, type Counts } from './bulletin/figures.ts';
export * from './calendar/index.ts';
export { describeMechanism, stateDiagram } from './description/describe-mechanism.ts';
export type * from './kernel/clock-state.ts';
export { clockStates } from './kernel/clock-states.ts';
export { type DayKind, type DaysOver, dayKindOf, daysOver } from './kernel/days-over.ts';
export { type Command, decide, type Situation } from './kernel/decide.ts';
export { type DueQuestion, due, type Timer } from './kernel/due.ts';
export type * from './kernel/event.ts';
export { evolve, fold } from './kernel/evolve.ts';
export { clockRule, commandRule, isEnded, phaseOf } from './kernel/find-rule.ts';
export { isAsked, isOffered } from './kernel/form.ts';
export { type Light, type LightReason, lights, worst } from './kernel/lights.ts';
export type * from './kernel/matter.ts';
export { offeredCommands } from './kernel/offered-commands.ts';
export { type NewMatter, openMatter, valuesOf } from './kernel/open-matter.ts';
export { type MatterRefusal, type MatterRefusalCode, matterRefusals } from './kernel/refusal.ts';
export { type ChildStanding, type RolledUp, rollUp } from './kernel/roll-up.ts';
export { behindSchedule, doneShare, plannedShare } from './kernel/schedule.ts';
export { type Deduction, type Period, type Score, score, scoreLess, unitScore } from './kernel/score.ts';
export { interviewCalled, nextColour, proposedSlips, type SlipProposal, slipSeriesOf } from './kernel/slips.ts';
export type * from './kernel/submission.ts';
export { nextStep, nextTurn, turnsOf } from './kernel/whose-turn.ts';
export type * from './mechanism/bilingual.ts';
export { type Clashes, checkMechanism } from './mechanism/check-mechanism.ts';
export type * from './mechanism/clock-rule.ts';
export { type CommandRule, type Effect, type Field, type Relation, relations } from './mechanism/command-rule.ts';
export type * from './mechanism/light-rule.ts';
export type * from './mechanism/mechanism.ts';
export type * from './mechanism/parameter.ts';
export type * from './mechanism/score-rule.ts';
export { type SlipColour, type SlipRule, slipColours } from './mechanism/slip-rule.ts';
export type * from './mechanism/source.ts';
export { matterSentence } from './messages/matter-sentence.ts';
export { type ParameterSet, paceParametersOf, paceSettings } from './pace/pace-settings.ts';
export { mechanismOf, mechanisms } from './rules/mechanisms.ts';
export { contentGrades, replyClasses } from './rules/parts/reply-round.ts';
export {
  type AgendaAsked,
  type AgendaItem,
  type AgendaMatter,
  agendaOf,
  type Decision,
} from './sessions/agenda.ts';
export { type LitAsked, litSince } from './sessions/lit-since.ts';
export { openCoordination } from './sessions/open-coordination.ts';
export {
  personNamed,
  type Register,
  type RegisterRow,
  registerFromGrid,
  registerHeads,
  SUBMISSION_UNITS,
} from './suggestions/register/register-from-grid.ts';
export { type RegisterProblem, registerProblems, registerSentence } from './suggestions/register/register-problem.ts';
export { type CountedSubmission, type SubmissionCounts, submissionCounts } from './suggestions/statistics.ts';
export {
  type GivenGrade,
  type Grade,
  grades,
  type Reply,
  type ReplyClass,
  replyClassIds,
  type SubmissionStanding,
  submissionStanding,
} from './suggestions/submission-standing.ts';
