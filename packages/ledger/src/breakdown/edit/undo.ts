// Undo and redo: a stack of edits, each with the edit that takes it back.
import type { BreakdownRow } from '../breakdown-row.ts';
import type { BreakdownRefusal } from '../refusal.ts';
import { applyEdit } from './apply-edit.ts';
import type { Edit } from './edit.ts';

type Table = readonly BreakdownRow[];

/** The edit that leads from `after` back to `before`: only rows that differ are in it. */
export function inverseBetween(before: Table, after: Table): Extract<Edit, { kind: 'restore' }> {
  const now = new Map(after.map((row) => [row.id, row]));
  const was = new Set(before.map(({ id }) => id));
  return {
    kind: 'restore',
    rows: before.filter((row) => now.get(row.id) !== row),
    without: after.filter(({ id }) => !was.has(id)).map(({ id }) => id),
    order: before.map(({ id }) => id),
  };
}

/** The edit that undoes `edit` on this table; a refusal where the edit itself is refused. */
export function inverseOf(table: Table, edit: Edit): Edit | BreakdownRefusal {
  const after = applyEdit(table, edit);
  return 'refused' in after ? after : inverseBetween(table, after);
}

/** A table with the way back and forth. `done` and `undone` hold edits that lead back and forward, the next last. */
export interface EditHistory {
  readonly rows: Table;
  readonly done: readonly Edit[];
  readonly undone: readonly Edit[];
}

export const startHistory = (rows: Table): EditHistory => ({ rows, done: [], undone: [] });

/** The table after an edit, which can be undone; what had been undone before is forgotten. */
export function perform(history: EditHistory, edit: Edit): EditHistory | BreakdownRefusal {
  const rows = applyEdit(history.rows, edit);
  if ('refused' in rows) return rows;
  return { rows, done: [...history.done, inverseBetween(history.rows, rows)], undone: [] };
}

/** 撤销: one edit back; the same history where there is none. */
export function undo({ rows, done, undone }: EditHistory): EditHistory | BreakdownRefusal {
  const edit = done.at(-1);
  if (!edit) return { rows, done, undone };
  const next = applyEdit(rows, edit);
  return 'refused' in next
    ? next
    : { rows: next, done: done.slice(0, -1), undone: [...undone, inverseBetween(rows, next)] };
}

/** 重做: one undone edit forward again; the same history where there is none. */
export function redo({ rows, done, undone }: EditHistory): EditHistory | BreakdownRefusal {
  const edit = undone.at(-1);
  if (!edit) return { rows, done, undone };
  const next = applyEdit(rows, edit);
  return 'refused' in next
    ? next
    : { rows: next, done: [...done, inverseBetween(rows, next)], undone: undone.slice(0, -1) };
}
