// Which row of the workbook is which row of the table in force: by id, else by 序号 and 任务, else by 任务 alone.
import type { BreakdownRow } from '@luoshi/ledger';
import type { FoundTable } from './find-table.ts';
import type { Problem } from './problem.ts';
import { problemAt, type TableRow } from './table-rows.ts';

export interface MatchedRow {
  readonly found: TableRow;
  /** Null: a new row. */
  readonly current: BreakdownRow | null;
}

export interface MatchedRows {
  readonly matched: readonly MatchedRow[];
  readonly removed: readonly BreakdownRow[];
  readonly problems: readonly Problem[];
}

/** Ids first over all rows, so that a row whose id was lost never takes the place of one that kept it. */
export function matchRows(table: FoundTable, rows: readonly TableRow[], current: readonly BreakdownRow[]): MatchedRows {
  const byId = new Map(current.map((row) => [row.id, row]));
  const problems: Problem[] = [];
  const taken = new Map<string, TableRow>();
  const pairs = new Map<TableRow, BreakdownRow>();
  const twice = new Set<TableRow>();
  const idColumn = table.columns.get('id') ?? null;
  for (const found of rows) {
    const id = textIn(found, 'id');
    const row = byId.get(id);
    const first = taken.get(id);
    if (id === '') continue;
    if (first) {
      problems.push(problemAt(table, found.row, idColumn, 'id-twice', { value: id, firstRow: first.row }));
      twice.add(found);
      continue;
    }
    taken.set(id, found);
    if (row) pairs.set(found, row);
    else problems.push(problemAt(table, found.row, idColumn, 'id-unknown', { value: id }));
  }
  const free = new Set(current.filter(({ id }) => !taken.has(id)));
  for (const found of rows) {
    if (pairs.has(found) || twice.has(found)) continue;
    const row = byWords(found, free);
    if (row) {
      pairs.set(found, row);
      free.delete(row);
    }
  }
  const matched = rows
    .filter((found) => !twice.has(found))
    .map((found) => ({ found, current: pairs.get(found) ?? null }));
  return { matched, removed: [...free], problems };
}

function byWords(found: TableRow, free: ReadonlySet<BreakdownRow>): BreakdownRow | null {
  const title = textIn(found, 'title');
  if (title === '') return null;
  const titled = [...free].filter((row) => row.title.trim() === title);
  const numbered = titled.find(({ number }) => String(number) === textIn(found, 'number'));
  return numbered ?? (titled.length === 1 ? titled[0]! : null);
}

function textIn({ cells }: TableRow, key: 'id' | 'title' | 'number'): string {
  return cells.get(key)?.text ?? '';
}
