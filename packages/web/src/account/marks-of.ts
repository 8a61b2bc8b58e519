// The marks a report's text carries: one for each row, one for each place where a term of its glossary occurs.
import type { LedgerRow } from '@luoshi/ledger';
import { headingSpans } from '../text/blocks.ts';
import type { Mark, MarkKind } from '../text/mark.ts';
import { termOccurrences } from '../text/term-marks.ts';
import type { ReportView } from './report-view.ts';

/** In no particular order. Headings lead to no row. */
export function marksOf(view: ReportView): Mark[] {
  return [...factMarks(view.rows), ...measureMarks(view.rows), ...fixedMarks(view)];
}

/** Past results and background are figures; what is planned is a target. */
function markKind(row: LedgerRow): MarkKind {
  if (row.kind !== 'quantity') return row.kind;
  return row.effective.status === 'planned' ? 'target' : 'figure';
}

function factMarks(rows: readonly LedgerRow[]): Mark[] {
  return rows.map((row) => ({
    kind: markKind(row),
    row: row.id,
    start: row.effective.start,
    end: row.effective.end,
  }));
}

function measureMarks(rows: readonly LedgerRow[]): Mark[] {
  return rows.flatMap((row) => {
    if (row.kind !== 'quantity' || row.effective.measure.start >= row.effective.measure.end) return [];
    const { start, end } = row.effective.measure;
    return [{ kind: 'measure' as const, row: row.id, start, end }];
  });
}

function fixedMarks(view: ReportView): Mark[] {
  const { source, glossary } = view.reading;
  const terms = termOccurrences(source.text, source.omitted, glossary).map(({ start, end, entry }) => ({
    kind: 'term' as const,
    row: `g${entry + 1}`,
    start,
    end,
  }));
  const headings = headingSpans(view.reading).map(({ start, end }) => ({
    kind: 'heading' as const,
    row: null,
    start,
    end,
  }));
  return [...terms, ...headings];
}
