// What the colours of the text mean, and that a dashed line waits for a person.
import { useWords } from '../words/words-context.tsx';

const KINDS = ['figure', 'target', 'commitment', 'livelihood', 'term'] as const;

export function MarkKey() {
  const words = useWords();
  return (
    <div className="mark-key">
      {KINDS.map((kind) => (
        <span key={kind} className={`mark is-${kind}`}>
          {words.marks[kind]}
        </span>
      ))}
      <span>{words.report.dashed}</span>
    </div>
  );
}
