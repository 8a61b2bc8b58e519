// What a project is, in the words and order of the ballot.
import type { LivelihoodItem } from '../api/contract.ts';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';

type Project = LivelihoodItem['project'];

/** Investment, unit and finish date on one line. */
export function ProjectFacts({ project }: { readonly project: Project }) {
  const words = useLivelihoodWords();
  const { dates } = useSupervisionWords();
  const { investmentWanYuan, unit, finishOn } = project;
  return (
    <span className="project-facts soft">
      <span>{investmentWanYuan === null ? words.noAmount : words.wan(investmentWanYuan)}</span>
      <span lang="zh-CN">{unit?.name ?? words.noUnit}</span>
      <span>{finishOn === null ? words.noDay : words.byDay(dates.day(finishOn))}</span>
    </span>
  );
}

export function ProjectWords({ project }: { readonly project: Project }) {
  const { description, yearGoal } = project;
  return (
    <p className="project-words" lang="zh-CN">
      {description}
      {yearGoal !== '' && <span className="soft">（{yearGoal}）</span>}
    </p>
  );
}
