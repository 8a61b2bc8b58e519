// A figure as written, leading to its place in its report.
import type { PlacedFigure } from '@luoshi/ledger';
import { Link } from '@tanstack/react-router';
import { numberText } from '../account/number-text.ts';
import { useSeriesWords } from '../words/series/use-series-words.ts';

interface FigureLinkProps {
  readonly figure: PlacedFigure | null;
  /** From a report's hash to its id. */
  readonly reports: Readonly<Record<string, string>>;
}

export function FigureLink({ figure, reports }: FigureLinkProps) {
  const { bounded, estimated } = useSeriesWords();
  if (figure === null) return <span className="soft">—</span>;
  const { value, upper, unit, bound, estimated: isEstimate } = figure;
  const range = upper === null ? numberText(value) : `${numberText(value)}—${numberText(upper)}`;
  const text = bounded[bound](`${range}${unit}`);
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
      {isEstimate && <span className="soft"> {estimated}</span>}
    </>
  );
}
