// What the sample tells of one livelihood project: what the ballot prints, who put it forward, how deputies voted, how it went.
import { type IsoDate, isoDate } from '@luoshi/mechanisms';
import type { Project, Proposer } from '@luoshi/mechanisms/livelihood';

/** How an item goes: as planned, behind, silent for a month, changed with approval, waiting for verification, done. */
export type ItemCourse = 'steady' | 'behind' | 'far-behind' | 'silent' | 'changed' | 'waiting' | 'done' | 'late';

export interface SampleProject {
  readonly project: Project;
  readonly from: Proposer;
  readonly proposer: string;
  /** 赞成、反对; null for one that was no candidate. */
  readonly votes: readonly [yes: number, against: number] | null;
  /** The amount that progress counts in: 20公里. */
  readonly amount: number;
  readonly unit: string;
  readonly course: ItemCourse;
}

type Told = readonly [
  name: string,
  lead: string,
  investmentWanYuan: number,
  description: string,
  finishOn: string,
  amount: readonly [number, string],
  from: readonly [Proposer, string],
  votes: readonly [number, number] | null,
  course: ItemCourse,
];

export const sampleProject = ([name, unit, investmentWanYuan, description, finishOn, ...rest]: Told): SampleProject => {
  const [[amount, counted], [from, proposer], votes, course] = rest;
  const finish: IsoDate = isoDate(finishOn);
  return {
    project: { name, unit, investmentWanYuan, description, finishOn: finish, yearGoal: '' },
    from,
    proposer,
    votes,
    amount,
    unit: counted,
    course,
  };
};
