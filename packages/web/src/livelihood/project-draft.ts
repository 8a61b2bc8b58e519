// A project as it is typed in, and the project that is sent.
import type { LivelihoodItem } from '../api/contract.ts';
import type { RoundAct } from '../api/livelihood-calls.ts';

export interface ProjectDraft {
  readonly name: string;
  readonly amount: string;
  readonly description: string;
  readonly finishOn: string;
  readonly yearGoal: string;
  readonly unit: string | null;
}

type Project = Extract<RoundAct, { kind: 'revise' }>['project'];

export const emptyDraft: ProjectDraft = {
  name: '',
  amount: '',
  description: '',
  finishOn: '',
  yearGoal: '',
  unit: null,
};

export const draftOf = (project: LivelihoodItem['project']): ProjectDraft => ({
  name: project.name,
  amount: project.investmentWanYuan === null ? '' : String(project.investmentWanYuan),
  description: project.description,
  finishOn: project.finishOn ?? '',
  yearGoal: project.yearGoal,
  unit: project.unit?.id ?? null,
});

/** Empty fields are open, not zero. An amount that is no number stays open too. */
export function projectOf({ amount, finishOn, ...draft }: ProjectDraft): Project {
  const number = Number(amount);
  return {
    ...draft,
    investmentWanYuan: amount.trim() === '' || !Number.isFinite(number) || number < 0 ? null : number,
    finishOn: finishOn === '' ? null : finishOn,
  };
}
