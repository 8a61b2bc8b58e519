// The count of the satisfaction vote typed in, checked while it is.
import { Button } from 'antd';
import { useState } from 'react';
import type { LivelihoodRound } from '../api/contract.ts';
import type { RoundAct } from '../api/livelihood-calls.ts';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { BallotCounts, ballotNumbers, emptyBallots, isFilled } from './ballot-counts.tsx';
import { CheckedLine } from './checked-line.tsx';
import { CountTable, isComplete, numbersIn } from './count-table.tsx';
import { useCheckedAct } from './use-checked-act.ts';
import { useRoundAct } from './use-round-act.ts';

export function SatisfactionForm({ round }: { readonly round: LivelihoodRound }) {
  const { vote, satisfaction, project } = useLivelihoodWords();
  const [ballots, setBallots] = useState(emptyBallots);
  const [values, setValues] = useState<Readonly<Record<string, readonly string[]>>>({});
  const lines = round.items.map(({ entry, project: { name } }) => ({ id: entry, name }));
  const isAsked = isFilled(ballots) && isComplete(lines, values, 3);
  const act: RoundAct | null = isAsked
    ? {
        kind: 'evaluate',
        ballots: ballotNumbers(ballots),
        votes: lines.map(({ id }) => {
          const [satisfied = 0, basically = 0, dissatisfied = 0] = numbersIn(values, id);
          return { entry: id, satisfied, basically, dissatisfied };
        }),
      }
    : null;
  const checked = useCheckedAct(round, act);
  const { act: send, isBusy, problem } = useRoundAct(round);
  return (
    <div className="panel-box">
      <h3>{satisfaction.count}</h3>
      <p className="soft">{vote.countLead}</p>
      <BallotCounts ballots={ballots} onChange={setBallots} />
      <CountTable
        head={project.name}
        columns={[satisfaction.satisfied, satisfaction.basically, satisfaction.dissatisfied]}
        lines={lines}
        values={values}
        onChange={setValues}
      />
      <CheckedLine isAsked={isAsked} checked={checked} />
      {problem !== null && (
        <p className="form-problem" role="alert">
          {problem}
        </p>
      )}
      <Button
        type="primary"
        disabled={checked === null || checked.refusal !== null}
        loading={isBusy}
        onClick={() => act && send(act)}
      >
        {satisfaction.saveCount}
      </Button>
    </div>
  );
}
