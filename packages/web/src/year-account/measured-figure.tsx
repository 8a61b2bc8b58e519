// What the year's measurements bear out of a line, with its way to the indicator where the person may see it.
import { Link } from '@tanstack/react-router';
import type { YearAccountLine } from '../api/contract.ts';
import type { LanguageInUse } from './line-texts.ts';
import { measuredText } from './line-texts.ts';

interface MeasuredFigureProps {
  readonly line: YearAccountLine;
  readonly language: LanguageInUse;
  /** Year of the indicators that the person may see; null for who may not. */
  readonly indicatorsYear: number | null;
}

export function MeasuredFigure({ line, language, indicatorsYear }: MeasuredFigureProps) {
  const text = measuredText(line, language);
  if (text === '') return null;
  if (indicatorsYear === null) return <span className="measured-figure">{text}</span>;
  return (
    <Link
      className="measured-figure"
      to="/indicators"
      search={{ year: String(indicatorsYear), open: line.promise.id }}
      title={language.words.measured.open}
    >
      {text}
    </Link>
  );
}
