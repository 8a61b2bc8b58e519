// A block of cells copied in Excel or WPS into an edit of the table, or what is wrong with which cell.
import type { Directory } from '../../directory/directory.ts';
import { parseCsv } from '../../table/parse-csv.ts';
import type { BreakdownRow } from '../breakdown-row.ts';
import type { PasteProblem } from '../refusal.ts';
import { type CellContext, type GridColumn, gridColumns } from './cell-values.ts';
import type { Edit, RowChanges } from './edit.ts';

export interface PasteAsked {
  readonly rows: readonly BreakdownRow[];
  /** Cells as lines of strings. */
  readonly cells: readonly (readonly string[])[];
  /** Where the first cell goes. */
  readonly at: { readonly row: string; readonly column: GridColumn };
  readonly directory: Directory;
  /** The day (ISO) for names of leaders, and the year for days written without one. */
  readonly on: string;
}

/** Text from the clipboard as cells; line ends inside quotes belong to their cell. */
export const cellsOfClipboard = (text: string): readonly (readonly string[])[] => parseCsv(text, '\t');

/**
 * The edit that sets what was pasted, only where it differs; all problems, and no edit, where a cell cannot be taken. A single cell is
 * pasted as it is; use `assignAll` to spread it over a selection.
 */
export function editFromPaste({
  rows,
  cells,
  at,
  directory,
  on,
}: PasteAsked): Edit | { readonly problems: readonly PasteProblem[] } {
  const first = rows.findIndex(({ id }) => id === at.row);
  const left = gridColumns.findIndex(({ column }) => column === at.column);
  if (cells.length === 0 || first === -1) return { problems: [{ code: 'paste-empty', row: 1, column: 1, facts: {} }] };
  const problems: PasteProblem[] = [];
  const changes: { readonly row: string; readonly changes: RowChanges }[] = [];
  for (const [down, line] of cells.entries()) {
    const row = rows[first + down];
    if (!row) {
      const facts = { rows: rows.length - first };
      problems.push({ code: 'paste-below-table', row: down + 1, column: 1, facts });
      break;
    }
    const read = readLine(line, { row, left, down, context: { directory, on } });
    problems.push(...read.problems);
    if (Object.keys(read.changes).length > 0) changes.push({ row: row.id, changes: read.changes });
  }
  return problems.length > 0 ? { problems } : { kind: 'set', changes };
}

interface LineContext {
  readonly row: BreakdownRow;
  readonly left: number;
  readonly down: number;
  readonly context: CellContext;
}

function readLine(line: readonly string[], { row, left, down, context }: LineContext) {
  const problems: PasteProblem[] = [];
  let changed = row;
  for (const [right, cell] of line.entries()) {
    const column = gridColumns[left + right];
    const place = { row: down + 1, column: right + 1 };
    if (!column) {
      problems.push({ code: 'paste-right-of-table', ...place, facts: { columns: gridColumns.length - left } });
      break;
    }
    const read = column.read(cell.trim(), changed, context);
    if ('code' in read) problems.push({ ...read, ...place });
    else changed = { ...changed, ...read };
  }
  return { problems, changes: differences(row, changed) };
}

/** Fields whose values differ. */
function differences(row: BreakdownRow, changed: BreakdownRow): RowChanges {
  const fields = (Object.keys(changed) as (keyof RowChanges)[]).filter(
    (field) => JSON.stringify(changed[field]) !== JSON.stringify(row[field]),
  );
  return Object.fromEntries(fields.map((field) => [field, changed[field]]));
}
