// The four numbers of the ballots: handed out, returned, valid, void.
import { TextField } from '../parts/text-field.tsx';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';

export interface BallotTexts {
  readonly handedOut: string;
  readonly returned: string;
  readonly valid: string;
  readonly void: string;
}

interface BallotCountsProps {
  readonly ballots: BallotTexts;
  readonly onChange: (ballots: BallotTexts) => void;
}

const KEYS = ['handedOut', 'returned', 'valid', 'void'] as const;

export function BallotCounts({ ballots, onChange }: BallotCountsProps) {
  const { vote } = useLivelihoodWords();
  return (
    <div className="ballot-counts">
      {KEYS.map((key) => (
        <TextField
          key={key}
          label={vote[key]}
          value={ballots[key]}
          onChange={(value) => onChange({ ...ballots, [key]: value })}
          name={key}
          type="number"
        />
      ))}
    </div>
  );
}

export const emptyBallots: BallotTexts = { handedOut: '', returned: '', valid: '', void: '' };

export const ballotNumbers = (ballots: BallotTexts) => ({
  handedOut: Number(ballots.handedOut),
  returned: Number(ballots.returned),
  valid: Number(ballots.valid),
  void: Number(ballots.void),
});

export const isFilled = (ballots: BallotTexts): boolean => Object.values(ballots).every((text) => text.trim() !== '');
