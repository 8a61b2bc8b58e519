// What is collected for a year's livelihood projects: entries of the reserve library (储备库), each with what a ballot would print.
import type { IsoDate } from '../calendar/index.ts';
import type { Criterion } from './criteria.ts';

/** 征集对象: 部门、乡镇、代表、群众. */
export type Proposer = 'department' | 'township' | 'deputy' | 'public';
export const proposers: readonly Proposer[] = ['department', 'township', 'deputy', 'public'];

/** A livelihood project in the words of the ballot. */
export interface Project {
  readonly name: string;
  /** 万元; null while nobody has estimated it. */
  readonly investmentWanYuan: number | null;
  readonly description: string;
  /** 完成时限; null while it is open. */
  readonly finishOn: IsoDate | null;
  /** 年度目标 of a work that takes longer than the year; empty for one that does not. */
  readonly yearGoal: string;
  /** 责任单位, an id of the directory; null while it is open. */
  readonly unit: string | null;
}

export interface Entry {
  readonly id: string;
  readonly project: Project;
  readonly from: Proposer;
  /** Which unit, delegation or inlet; no private person's name. */
  readonly proposer: string;
  /** Year of the round whose library it waited in; null for a new one. */
  readonly carriedFrom: number | null;
  /** Null until somebody went through the checklist. */
  readonly criteria: Readonly<Record<Criterion, boolean>> | null;
  readonly note: string;
  /** Why it was put aside; null while it stands. */
  readonly droppedBecause: string | null;
}
