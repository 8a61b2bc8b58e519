// The tellers' count typed in, checked line by line by the server, its result shown before it is kept.
import { Button } from 'antd';
import { useState } from 'react';
import type { LivelihoodRound, LivelihoodSitting } from '../api/contract.ts';
import type { RoundAct } from '../api/livelihood-calls.ts';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { BallotCounts, ballotNumbers, emptyBallots, isFilled } from './ballot-counts.tsx';
import { CheckedLine } from './checked-line.tsx';
import { CountTable, isComplete, numbersIn } from './count-table.tsx';
import { nameOf } from './entries-of.ts';
import { useCheckedAct } from './use-checked-act.ts';
import { useRoundAct } from './use-round-act.ts';
import { VoteBars } from './vote-bars.tsx';

interface CountFormProps {
  readonly round: LivelihoodRound;
  readonly sitting: LivelihoodSitting;
}

export function CountForm({ round, sitting }: CountFormProps) {
  const { vote, candidates, project } = useLivelihoodWords();
  const [ballots, setBallots] = useState(emptyBallots);
  const [values, setValues] = useState<Readonly<Record<string, readonly string[]>>>({});
  const lines = sitting.candidates.map((id) => ({ id, name: nameOf(round, id) }));
  const isAsked = isFilled(ballots) && isComplete(lines, values, 3);
  const act: RoundAct | null = isAsked
    ? {
        kind: 'count',
        ballots: ballotNumbers(ballots),
        votes: lines.map(({ id }) => {
          const [yes = 0, against = 0, abstain = 0] = numbersIn(values, id);
          return { entry: id, for: yes, against, abstain };
        }),
      }
    : null;
  const checked = useCheckedAct(round, act);
  const { act: send, isBusy, problem } = useRoundAct(round);
  const outcome = checked?.outcome ?? null;
  return (
    <div className="panel-box">
      <h3>{vote.count}</h3>
      <p className="soft">{vote.countLead}</p>
      <BallotCounts ballots={ballots} onChange={setBallots} />
      <CountTable
        head={project.name}
        columns={[candidates.for, candidates.against, candidates.abstain]}
        lines={lines}
        values={values}
        onChange={setValues}
      />
      <CheckedLine isAsked={isAsked} checked={checked} />
      {outcome && <VoteBars round={round} sitting={outcome} title={vote.preview} />}
      {problem !== null && (
        <p className="form-problem" role="alert">
          {problem}
        </p>
      )}
      <Button type="primary" disabled={outcome === null} loading={isBusy} onClick={() => act && send(act)}>
        {vote.saveCount}
      </Button>
    </div>
  );
}
