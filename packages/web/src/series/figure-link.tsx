// A figure as written, leading to its place in its report.
import type { PlacedFigure } from '@luoshi/ledger';
import { Link } from '@tanstack/react-router';
import { valueText } from '../account/number-text.ts';

interface FigureLinkProps {
  readonly figure: PlacedFigure | null;
  /** From a report's hash to its id. */
  readonly reports: Readonly<Record<string, string>>;
}

export function FigureLink({ figure, reports }: FigureLinkProps) {
  if (figure === null) return <span className="soft">—</span>;
  const text = `${valueText(figure)}${figure.unit}`;
  const id = reports[figure.report];
  if (id === undefined) return <>{text}</>;
  return (
    <Link className="figure-link" to="/reports/$id" params={{ id }} search={{ at: `${figure.start}-${figure.end}` }}>
      {text}
    </Link>
  );
}
