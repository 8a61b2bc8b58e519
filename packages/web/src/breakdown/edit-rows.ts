// What a person does to the rows of the grid. Every edit gives new rows, numbered from 1; nothing is changed in place.
import type { BreakdownRow, ProposedField } from '@luoshi/ledger';
import { type CellProblem, type Column, columns, isProblem } from './columns.ts';
import type { DirectoryNames } from './directory-names.ts';

/** A text for the cell in a row and column, both counted from 0. */
export interface CellText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface Written {
  readonly rows: readonly BreakdownRow[];
  /** Cells that stayed as they were, and why. */
  readonly problems: readonly (CellProblem & { readonly row: number; readonly column: number })[];
  /** Rows and columns of a pasted block that hang over the table's edge. */
  readonly beyond: { readonly rows: number; readonly columns: number };
}

/** Cells outside the table are left out and counted. A written cell is no longer a proposal. */
export function writeCells(rows: readonly BreakdownRow[], cells: readonly CellText[], names: DirectoryNames): Written {
  const next = [...rows];
  const problems: Written['problems'][number][] = [];
  for (const { row, column, text } of cells) {
    const [before, rule] = [next[row], columns[column]];
    if (before === undefined || rule === undefined || rule.text(before, names) === text.trim()) continue;
    const after = rule.write(before, text, names);
    if (isProblem(after)) problems.push({ ...after, row, column });
    else next[row] = settled(after, rule);
  }
  return { rows: next, problems, beyond: beyondOf(rows, cells) };
}

function beyondOf(rows: readonly BreakdownRow[], cells: readonly CellText[]): Written['beyond'] {
  const filled = cells.filter(({ text }) => text.trim() !== '');
  const count = (at: readonly number[], size: number) => new Set(at.filter((each) => each >= size)).size;
  return {
    rows: count(
      filled.map(({ row }) => row),
      rows.length,
    ),
    columns: count(
      filled.map(({ column }) => column),
      columns.length,
    ),
  };
}

/** The proposals in these cells hold as a person's own. */
export function confirmCells(
  rows: readonly BreakdownRow[],
  cells: readonly { readonly row: number; readonly column: number }[],
): readonly BreakdownRow[] {
  const next = [...rows];
  for (const { row, column } of cells) {
    const [before, rule] = [next[row], columns[column]];
    if (before !== undefined && rule !== undefined) next[row] = settled(before, rule);
  }
  return next;
}

/** A second row of the same promise under the first, to be given its own task. */
export function splitRow(rows: readonly BreakdownRow[], at: number, id: string): readonly BreakdownRow[] {
  const row = rows[at];
  return row === undefined ? rows : numbered([...rows.slice(0, at + 1), { ...row, id }, ...rows.slice(at + 1)]);
}

/** The rows become the first of them, which keeps the promises, targets and co-units of all. */
export function mergeRows(rows: readonly BreakdownRow[], from: number, to: number): readonly BreakdownRow[] {
  const [first, ...others] = rows.slice(from, to + 1);
  if (first === undefined || others.length === 0) return rows;
  const otherPromises = others.flatMap((row) => [row.promise, ...(row.otherPromises ?? [])]);
  const merged: BreakdownRow = {
    ...first,
    otherPromises: [...(first.otherPromises ?? []), ...otherPromises],
    title: [first, ...others]
      .map(({ title }) => title)
      .join('；')
      .slice(0, 200),
    targets: [first, ...others].flatMap(({ targets }) => targets),
    coUnits: [...new Set([first, ...others].flatMap(({ coUnits }) => coUnits))].filter(
      (unit) => unit !== first.leadUnit,
    ),
  };
  return numbered([...rows.slice(0, from), merged, ...rows.slice(to + 1)]);
}

export function removeRows(rows: readonly BreakdownRow[], from: number, to: number): readonly BreakdownRow[] {
  return numbered([...rows.slice(0, from), ...rows.slice(to + 1)]);
}

/** An empty row under `at`, of the same promise and heading. */
export function addRow(rows: readonly BreakdownRow[], at: number, id: string): readonly BreakdownRow[] {
  const beside = rows[at];
  if (beside === undefined) return rows;
  const row: BreakdownRow = {
    ...beside,
    id,
    class: 'task',
    title: '',
    targets: [],
    leadUnit: null,
    leaderPost: null,
    collectingUnit: null,
    coUnits: [],
    limit: null,
    quarterlyPlan: ['', '', '', ''],
    monthlyPlan: Array.from({ length: 12 }, () => ''),
    resultForm: '',
    proposed: {},
  };
  return numbered([...rows.slice(0, at + 1), row, ...rows.slice(at + 1)]);
}

/** The rows `from`..`to` one place up (-1) or down (1). */
export function moveRows(rows: readonly BreakdownRow[], from: number, to: number, by: 1 | -1): readonly BreakdownRow[] {
  if (from + by < 0 || to + by >= rows.length) return rows;
  const block = rows.slice(from, to + 1);
  const rest = [...rows.slice(0, from), ...rows.slice(to + 1)];
  return numbered([...rest.slice(0, from + by), ...block, ...rest.slice(from + by)]);
}

/** Rows that block issuing, with what they lack. */
export function unready(
  rows: readonly BreakdownRow[],
): readonly { readonly row: number; readonly lacks: readonly ('title' | 'leadUnit' | 'limit')[] }[] {
  return rows.flatMap((each, row) => {
    const lacks = [
      ...(each.title === '' ? (['title'] as const) : []),
      ...(each.leadUnit === null ? (['leadUnit'] as const) : []),
      ...(each.limit === null ? (['limit'] as const) : []),
    ];
    return lacks.length === 0 ? [] : [{ row, lacks }];
  });
}

function settled(row: BreakdownRow, { proposedField }: Column): BreakdownRow {
  if (proposedField === null || row.proposed[proposedField] === undefined) return row;
  const proposed: Partial<Record<ProposedField, BreakdownRow['proposed'][ProposedField]>> = { ...row.proposed };
  delete proposed[proposedField];
  return { ...row, proposed: proposed as BreakdownRow['proposed'] };
}

const numbered = (rows: readonly BreakdownRow[]): readonly BreakdownRow[] =>
  rows.map((row, index) => (row.number === index + 1 ? row : { ...row, number: index + 1 }));
