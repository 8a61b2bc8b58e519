// Which of several stages in one promise is the one to be judged: the latest.
import type { Milestone } from '../../facts.ts';

/** Later stages have higher ranks. 前期 is last on purpose: 启动 X 前期 promises the preparation and no start. */
export const MILESTONE_RANK: Readonly<Record<Milestone, number>> = {
  reach: 0,
  advance: 1,
  sign: 2,
  start: 3,
  hold: 4,
  main: 5,
  complete: 6,
  operate: 7,
  award: 8,
  sustain: 9,
  plan: 10,
};

/** The later of two stages. */
export function laterMilestone(a: Milestone, b: Milestone): Milestone {
  return MILESTONE_RANK[b] > MILESTONE_RANK[a] ? b : a;
}
