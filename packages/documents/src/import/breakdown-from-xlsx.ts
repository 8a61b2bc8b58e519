// An edited breakdown workbook into a preview: what would change, row by row and field by field, and what cannot be read.
import type { BreakdownRow, Directory } from '@luoshi/ledger';
import { type BreakdownColumn, breakdownColumns, type Naming } from '../breakdown/breakdown-columns.ts';
import { type DocumentsRefusal, refuse } from '../messages/refusal.ts';
import { readXlsx, type XlsxLimits } from '../xlsx/reading/read-xlsx.ts';
import type { AddedRow, Change, FieldChange, FieldKey, FieldValues } from './change.ts';
import { type FoundTable, findTables } from './find-table.ts';
import { matchRows } from './match-rows.ts';
import type { Problem } from './problem.ts';
import { fieldRules } from './read-fields.ts';
import type { ReadValue } from './read-value.ts';
import { problemAt, type TableRow, tableRows } from './table-rows.ts';

export interface ImportAgainst {
  /** The table in force. */
  readonly current: readonly BreakdownRow[];
  readonly directory: Directory;
  /** ISO date on which leaders are named in `from`; without it they are shown by their posts alone. */
  readonly date?: string;
  readonly limits?: Partial<XlsxLimits>;
}

export interface ImportPreview {
  /** In the order of the sheet; removed rows last. */
  readonly changes: readonly Change[];
  /** In the order of the sheet. What has a problem changes nothing. */
  readonly problems: readonly Problem[];
}

type BreakdownField = BreakdownColumn & { readonly key: FieldKey };
const fields = breakdownColumns.filter((column): column is BreakdownField => column.key !== 'id');

/**
 * Reads the workbook against the table in force. Nothing is written. Refuses with the codes of `readXlsx`, and with `sheet-missing`
 * when no visible sheet has the heads of a breakdown table.
 */
export function breakdownFromXlsx(
  bytes: Uint8Array,
  { current, directory, date = '', limits = {} }: ImportAgainst,
): ImportPreview | DocumentsRefusal {
  const workbook = readXlsx(bytes, limits);
  if ('refused' in workbook) return workbook;
  const [table, ...others] = findTables(workbook);
  if (!table) return refuse('sheet-missing', { sheets: workbook.sheets.map(({ name }) => name).join('、') });
  const read = tableRows(table);
  const { matched, removed, problems } = matchRows(table, read.rows.filter(isFilled), current);
  const naming = { directory, date };
  const compared = matched.map(({ found, current }) =>
    current ? changedFields(table, found, current, naming) : addedRow(table, found, directory),
  );
  const all = [
    ...others.map((other) => problemAt(other, other.headRow, null, 'table-twice', { read: table.sheet.name })),
    ...read.problems,
    ...problems,
    ...compared.flatMap((one) => one.problems),
    ...numbersTwice(table, read.rows),
  ];
  return {
    changes: [
      ...compared.flatMap((one) => one.changes),
      ...removed.map(({ id, number, title }) => ({ kind: 'removed' as const, id, number, title })),
    ],
    problems: all.toSorted((a, b) => a.row - b.row),
  };
}

interface Compared {
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
}

/** A row with nothing but a number is a prepared empty line. */
function isFilled({ cells }: TableRow): boolean {
  return [...cells].some(([key, { text }]) => key !== 'number' && text !== '') || cells.size === 0;
}

/** A cell that shows what the table in force shows is no change, whatever its text would be read as. */
function changedFields(table: FoundTable, found: TableRow, row: BreakdownRow, naming: Naming): Compared {
  const changes: FieldChange[] = [];
  const problems: Problem[] = [];
  for (const column of fields) {
    const cell = found.cells.get(column.key);
    const from = column.text(row, naming);
    if (!cell || cell.text === from.trim()) continue;
    const read: ReadValue<unknown> = fieldRules[column.key](cell, naming.directory);
    if (!read.ok) problems.push(fieldProblem(table, found, column.key, read));
    else if (!isSame(read.value, inForce(row, column.key))) {
      const { id, number } = row;
      const change = {
        kind: 'changed',
        id,
        number,
        row: found.row,
        field: column.key,
        from,
        to: cell.text,
        value: read.value,
      };
      changes.push(change as FieldChange); // the rule of a key gives the value of that key: `fieldRules` is typed so
    }
  }
  return { changes, problems };
}

function addedRow(table: FoundTable, found: TableRow, directory: Directory): Compared {
  const values: Partial<Record<FieldKey, unknown>> = {};
  const problems: Problem[] = [];
  for (const { key } of fields) {
    const cell = found.cells.get(key);
    if (!cell || (cell.text === '' && key !== 'title')) continue;
    const read: ReadValue<unknown> = fieldRules[key](cell, directory);
    if (read.ok) values[key] = read.value;
    else problems.push(fieldProblem(table, found, key, read));
  }
  const title = found.cells.get('title')?.text ?? '';
  const added: AddedRow = { kind: 'added', row: found.row, title, values: values as Partial<FieldValues> };
  return { changes: title === '' ? [] : [added], problems };
}

function fieldProblem(
  table: FoundTable,
  { row }: TableRow,
  key: FieldKey,
  { code, facts }: Extract<ReadValue<unknown>, { ok: false }>,
): Problem {
  return problemAt(table, row, table.columns.get(key) ?? null, code, facts);
}

function inForce(row: BreakdownRow, key: FieldKey): unknown {
  const quarter = /^quarter([1-4])$/.exec(key);
  return quarter ? row.quarterlyPlan[Number(quarter[1]) - 1] : row[key as keyof BreakdownRow];
}

/** Values are plain data in one order of keys, as rules and rows write them. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function numbersTwice(table: FoundTable, rows: readonly TableRow[]): Problem[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ row, cells }) => {
    const text = cells.get('number')?.text ?? '';
    const before = first.get(text);
    if (text === '') return [];
    if (before === undefined) {
      first.set(text, row);
      return [];
    }
    return [
      problemAt(table, row, table.columns.get('number') ?? null, 'number-twice', { value: text, firstRow: before }),
    ];
  });
}
