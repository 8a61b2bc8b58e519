// Whether what is typed in agrees, told while it is typed.
import type { RoundCheck } from '../api/contract.ts';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { useWords } from '../words/words-context.tsx';

interface CheckedLineProps {
  /** Whether there is anything to check yet. */
  readonly isAsked: boolean;
  readonly checked: RoundCheck | null;
}

export function CheckedLine({ isAsked, checked }: CheckedLineProps) {
  const { vote } = useLivelihoodWords();
  const { language } = useWords();
  if (!isAsked) return null;
  if (checked === null) return <p className="soft">{vote.checking}</p>;
  return checked.refusal === null ? (
    <p className="count-fits" role="status">
      ✓ {vote.fits}
    </p>
  ) : (
    <p className="form-problem" role="alert">
      {checked.refusal[language]}
    </p>
  );
}
