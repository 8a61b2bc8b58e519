// What is not counted above: targets without a number, and other figures of the report that nobody measures yet.
import { Link } from '@tanstack/react-router';
import type { Indicators } from '../api/contract.ts';
import { useIndicatorWords } from '../words/indicators/use-indicator-words.ts';

export function InWordsList({ year: { inWords, others, report } }: { readonly year: Indicators }) {
  const words = useIndicatorWords();
  return (
    <div className="in-words">
      {inWords.length > 0 && (
        <>
          <p className="soft">{words.inWords(inWords.length)}</p>
          <ul>
            {inWords.map(({ promise, words: text, place }) => (
              <li key={promise}>
                <Link to="/reports/$id" params={{ id: report.id }} search={{ at: `${place.start}-${place.end}` }}>
                  {text}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && (
        <details className="data-table not-printed">
          <summary>
            {words.others} ({others.length})
          </summary>
          <p className="soft">{words.othersHint}</p>
          <ul className="other-figures">
            {others.map(({ key, words: text }) => (
              <li key={key}>{text}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
