// A figure as written, leading to its place in its report.
import type { PlacedFigure } from '@luoshi/ledger';
import { Link } from '@tanstack/react-router';
import { useSeriesWords } from '../words/series/use-series-words.ts';
import { figureText } from './figure-text.ts';

interface FigureLinkProps {
  readonly figure: PlacedFigure | null;
  /** From a report's hash to its id. */
  readonly reports: Readonly<Record<string, string>>;
}

export function FigureLink({ figure, reports }: FigureLinkProps) {
  const words = useSeriesWords();
  if (figure === null) return <span className="soft">—</span>;
  const text = figureText(figure, words);
  const id = reports[figure.report];
  return (
    <>
      {id === undefined ? (
        text
      ) : (
        <Link
          className="figure-link"
          to="/reports/$id"
          params={{ id }}
          search={{ at: `${figure.start}-${figure.end}` }}
        >
          {text}
        </Link>
      )}
      {figure.estimated && <span className="soft"> {words.estimated}</span>}
    </>
  );
}
