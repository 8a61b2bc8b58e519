// How hard the promises of a report are: what of them a third party could hold it to.
import type { Commitment, Milestone } from '@luoshi/grammar';

/** Shares of all commitments, 0..1 with three decimals; all null for a report without commitments. */
export interface Hardness {
  readonly withNumber: number | null;
  readonly withMilestone: number | null;
  readonly withDeadline: number | null;
  /** With at least one of the three. */
  readonly withAny: number | null;
}

/** Stages that can be seen done. 达到 and 保持 need a number, 推进 has no end. */
const milestones: ReadonlySet<Milestone> = new Set([
  'plan',
  'sign',
  'start',
  'main',
  'complete',
  'operate',
  'award',
  'hold',
]);

export function hardnessOf(commitments: readonly Commitment[]): Hardness {
  const hasNumber = ({ quantities }: Commitment) => quantities.length > 0;
  const hasMilestone = ({ milestone }: Commitment) => milestones.has(milestone);
  const hasDeadline = ({ deadline }: Commitment) => deadline !== null;
  const share = (has: (one: Commitment) => boolean): number | null =>
    commitments.length === 0 ? null : Math.round((commitments.filter(has).length / commitments.length) * 1000) / 1000;
  return {
    withNumber: share(hasNumber),
    withMilestone: share(hasMilestone),
    withDeadline: share(hasDeadline),
    withAny: share((one) => hasNumber(one) || hasMilestone(one) || hasDeadline(one)),
  };
}
