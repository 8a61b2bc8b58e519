// Satisfied, basically satisfied, not satisfied as one bar with its numbers.
import type { LivelihoodItem } from '../api/contract.ts';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';

interface SatisfactionBarProps {
  readonly satisfaction: NonNullable<LivelihoodItem['satisfaction']>;
}

export function SatisfactionBar({ satisfaction }: SatisfactionBarProps) {
  const words = useLivelihoodWords().satisfaction;
  const { satisfied, basically, dissatisfied } = satisfaction;
  const all = satisfied + basically + dissatisfied;
  if (all === 0) return null;
  const parts = [
    ['satisfied', satisfied],
    ['basically', basically],
    ['dissatisfied', dissatisfied],
  ] as const;
  return (
    <div className="satisfaction">
      <span className="satisfaction-bar" aria-hidden="true">
        {parts.map(([key, count]) => (
          <span key={key} className={`is-${key}`} style={{ width: `${(count / all) * 100}%` }} />
        ))}
      </span>
      <span>
        {parts.map(([key, count]) => `${words[key]} ${count}`).join(' · ')}{' '}
        <b>{words.rate(`${(((satisfied + basically) / all) * 100).toFixed(1)}%`)}</b>
      </span>
    </div>
  );
}
