// What hovering over a mark shows: a term's definition, or what was read and who reviewed it.
import { valueText } from '../account/number-text.ts';
import type { ViewRow } from '../account/row.ts';
import { standing } from '../review/standing.ts';
import { useWords } from '../words/words-context.tsx';

interface MarkCardProps {
  readonly row: ViewRow | undefined;
  readonly box: DOMRect;
}

export function MarkCard({ row, box }: MarkCardProps) {
  const words = useWords();
  if (row === undefined) return null;
  const isLow = box.bottom > window.innerHeight * 0.65;
  const left = Math.max(8, Math.min(box.left, window.innerWidth - 348));
  const place = isLow ? { bottom: window.innerHeight - box.top + 6 } : { top: box.bottom + 6 };
  return (
    <div className="mark-card" role="tooltip" style={{ left, ...place }}>
      {row.kind === 'glossary' ? (
        <>
          <strong>{row.effective.term}</strong>
          <p>{row.effective.definition}</p>
        </>
      ) : (
        <>
          {row.kind === 'quantity' && (
            <strong>
              {row.effective.measure.text} {valueText(row.effective)} {row.effective.unit}
            </strong>
          )}
          {row.kind === 'commitment' && (
            <strong>
              {words.marks.commitment} · {words.milestones[row.effective.milestone]}
              {row.effective.deadline === null ? '' : ` · ${row.effective.deadline.text}`}
            </strong>
          )}
          {row.kind === 'livelihood' && <strong>{words.tabs.livelihood}</strong>}
          <p>{standing(row, words)}</p>
        </>
      )}
    </div>
  );
}
