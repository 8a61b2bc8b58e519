// Somebody saved the table first: theirs or one's own, the person decides.
import { Button } from 'antd';
import type { BreakdownAnswer } from '../api/contract.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';

interface OvertakenProps {
  readonly theirs: BreakdownAnswer;
  readonly onTake: () => void;
  readonly onKeep: () => void;
}

export function Overtaken({ theirs, onTake, onKeep }: OvertakenProps) {
  const { breakdown } = useSupervisionWords();
  return (
    <div className="overtaken" role="alert" data-testid="overtaken">
      <p>{breakdown.overtaken(theirs.issuedBy ?? breakdown.somebody)}</p>
      <Button onClick={onTake}>{breakdown.takeTheirs}</Button> <Button onClick={onKeep}>{breakdown.keepMine}</Button>
    </div>
  );
}
