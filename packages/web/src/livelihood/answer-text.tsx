// The office's answer to a deputy's proposal, with who gave it and when.
import type { LivelihoodRound } from '../api/contract.ts';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';

interface AnswerTextProps {
  readonly answer: NonNullable<LivelihoodRound['entries'][number]['answer']>;
}

export function AnswerText({ answer: { text, at, by } }: AnswerTextProps) {
  const { own, library } = useLivelihoodWords();
  const { colon } = useWords();
  const { dates } = useSupervisionWords();
  return (
    <p className="entry-answer">
      {own.answer}
      {colon}
      <span lang="zh-CN">{text}</span> <span className="soft">{library.answered(by, dates.time(at))}</span>
    </p>
  );
}
