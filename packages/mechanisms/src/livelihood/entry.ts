// What is collected for a year's livelihood projects: entries of the reserve library (储备库), each with what a ballot would print.
import type { IsoDate } from '../calendar/index.ts';
import type { Instant } from '../kernel/matter.ts';
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

/** 答复: what the office tells a deputy of what became of the proposal. */
export interface ProposalAnswer {
  readonly text: string;
  readonly at: Instant;
  /** Name of the person. */
  readonly by: string;
}

export interface Entry {
  readonly id: string;
  readonly project: Project;
  readonly from: Proposer;
  /** Which unit, deputy, delegation or inlet; no private person's name. */
  readonly proposer: string;
  /** Year of the round whose library it waited in; null for a new one. */
  readonly carriedFrom: number | null;
  /** Null until somebody went through the checklist. */
  readonly criteria: Readonly<Record<Criterion, boolean>> | null;
  readonly note: string;
  /** Why it was put aside; null while it stands. */
  readonly droppedBecause: string | null;
  /** Log-in of the deputy who handed it in here; null for what the office entered. */
  readonly handedInBy: string | null;
  /** 撤回: when the deputy took it back; null while it was not. */
  readonly withdrawnAt: Instant | null;
  /** 并案: the entry that it is dealt with as; null while it stands alone. */
  readonly mergedInto: string | null;
  readonly answer: ProposalAnswer | null;
}

/** Whether it may still become a candidate: neither put aside, nor merged into another, nor taken back. */
export const stands = ({ droppedBecause, mergedInto, withdrawnAt }: Entry): boolean =>
  droppedBecause === null && mergedInto === null && withdrawnAt === null;

/** Longest name and description of a proposal, in characters; defaults of ours. The ballot prints both. */
export const longestProposal = { name: 60, description: 1000 };
