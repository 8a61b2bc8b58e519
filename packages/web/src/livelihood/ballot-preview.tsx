// The ballot as it is printed: name, investment, description, finish date, three boxes.
import { Button } from 'antd';
import type { LivelihoodRound } from '../api/contract.ts';
import { WideTable } from '../parts/wide-table.tsx';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { entriesOf } from './entries-of.ts';
import { ProjectFacts, ProjectWords } from './project-text.tsx';

interface BallotPreviewProps {
  readonly round: LivelihoodRound;
  /** Null where nothing may be changed any more. */
  readonly onRevise: ((entry: LivelihoodRound['entries'][number]) => void) | null;
}

export function BallotPreview({ round, onRevise }: BallotPreviewProps) {
  const words = useLivelihoodWords();
  const { candidates, project, library } = words;
  const { dates } = useSupervisionWords();
  return (
    <WideTable name={candidates.ballot}>
      <table className="plain-table ballot">
        <thead>
          <tr>
            <th scope="col">{candidates.order}</th>
            <th scope="col">{project.name}</th>
            <th scope="col" className="is-figure">
              {project.amount}
            </th>
            <th scope="col">{project.description}</th>
            <th scope="col">{project.finish}</th>
            <th scope="col">{candidates.for}</th>
            <th scope="col">{candidates.against}</th>
            <th scope="col">{candidates.abstain}</th>
            {onRevise && <th scope="col">{library.columns.acts}</th>}
          </tr>
        </thead>
        <tbody>
          {entriesOf(round, round.candidates).map((entry, at) => (
            <tr key={entry.id}>
              <td className="is-figure">{at + 1}</td>
              <th scope="row" lang="zh-CN">
                {entry.project.name}
                <span className="phone-only">
                  <ProjectFacts project={entry.project} />
                </span>
              </th>
              <td className="is-figure screen-only">{entry.project.investmentWanYuan}</td>
              <td>
                <ProjectWords project={entry.project} />
              </td>
              <td className="no-wrap screen-only">{entry.project.finishOn && dates.day(entry.project.finishOn)}</td>
              {['for', 'against', 'abstain'].map((box) => (
                <td key={box} className="ballot-box" aria-hidden="true">
                  □
                </td>
              ))}
              {onRevise && (
                <td>
                  <Button size="small" onClick={() => onRevise(entry)}>
                    {library.revise}
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
