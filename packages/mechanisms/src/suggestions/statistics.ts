// 办理情况统计: how suggestions and proposals were handled, by unit, with every share over a denominator that is named.
import type { Standing } from '../kernel/clock-state.ts';
import { clockStates } from '../kernel/clock-states.ts';
import { phaseOf } from '../kernel/find-rule.ts';
import type { Grade, ReplyClass, SubmissionStanding } from './submission-standing.ts';

export interface CountedSubmission {
  readonly standing: Standing;
  readonly submission: SubmissionStanding;
}

export interface SubmissionCounts {
  /** Handed out and not withdrawn: what every other count is a part of. */
  readonly handed: number;
  readonly replied: number;
  /** Replied by the end of its limit, an extension included; of `replied`. */
  readonly onTime: number;
  /** Not replied and its limit over; of `handed`. */
  readonly overdue: number;
  /** By the class of the last reply; they add up to `replied`. */
  readonly classes: Readonly<Record<ReplyClass, number>>;
  /** By the last grade; with `waiting` they add up to `replied`. */
  readonly grades: Readonly<Record<Grade, number>>;
  /** Replied and not graded yet. */
  readonly waiting: number;
  /** Satisfied or basically, of all that a proposer graded; null where none was. */
  readonly satisfaction: { readonly satisfied: number; readonly graded: number } | null;
}

/** Clocks of a first reply, one of which every matter has. */
const replyClocks: readonly string[] = ['reply', 'reply-plenary'];

export function submissionCounts(all: readonly CountedSubmission[]): SubmissionCounts {
  const handed = all.filter(isHanded);
  const replied = handed.filter(({ submission }) => submission.repliedAt !== null);
  const of = (how: 'met' | 'overdue') => (one: CountedSubmission) => standingOfReply(one) === how;
  const inClass = (id: ReplyClass) => replied.filter(({ submission }) => submission.replyClass === id).length;
  const graded = (id: Grade) => replied.filter(({ submission }) => submission.grade === id).length;
  const grades = {
    satisfied: graded('satisfied'),
    basically: graded('basically'),
    unsatisfied: graded('unsatisfied'),
    ungraded: graded('ungraded'),
  };
  const judged = grades.satisfied + grades.basically + grades.unsatisfied;
  return {
    handed: handed.length,
    replied: replied.length,
    onTime: replied.filter(of('met')).length,
    overdue: handed.filter(of('overdue')).length,
    classes: { A: inClass('A'), B: inClass('B'), C: inClass('C'), D: inClass('D') },
    grades,
    waiting: replied.length - judged - grades.ungraded,
    satisfaction: judged === 0 ? null : { satisfied: grades.satisfied + grades.basically, graded: judged },
  };
}

function isHanded({ standing: { mechanism, matter } }: CountedSubmission): boolean {
  const phase = phaseOf(mechanism, matter.state);
  return phase !== 'preparing' && phase !== 'withdrawn';
}

/** Of the unit that has it now: the clock of a unit that gave it back does not count. */
const standingOfReply = ({ standing }: CountedSubmission): string | undefined =>
  clockStates(standing).findLast(({ clock, standing: how }) => replyClocks.includes(clock) && how !== 'given-up')
    ?.standing;
