// The breakdown table after an edit, or why not. Rows are numbered anew, and the rows given are never touched.
import type { BreakdownRow } from '../breakdown-row.ts';
import { type BreakdownRefusal, refuseEdit } from '../refusal.ts';
import type { Edit } from './edit.ts';
import { mergeRows } from './merge-rows.ts';
import { changedRow, proposedFields, proposedWithout, refuseChanges } from './set-fields.ts';
import { splitRow } from './split-row.ts';

type Table = readonly BreakdownRow[];
type EditOf<Kind extends Edit['kind']> = Extract<Edit, { kind: Kind }>;

/** Refuses with the codes of `breakdownRefusals`; then nothing has changed. */
export function applyEdit(table: Table, edit: Edit): Table | BreakdownRefusal {
  const next = nextTable(table, edit);
  if ('refused' in next) return next;
  const numbered = renumbered(next);
  return isSameTable(table, numbered) ? refuseEdit('nothing-to-change') : numbered;
}

function nextTable(table: Table, edit: Edit): Table | BreakdownRefusal {
  if (edit.kind === 'restore') return restored(table, edit);
  if (edit.kind === 'add') return added(table, edit);
  const named = rowsNamed(edit);
  if (named.length === 0) return refuseEdit('no-rows');
  const unknown = named.find((id) => !table.some((row) => row.id === id));
  if (unknown !== undefined) return refuseEdit('row-unknown', { row: unknown });
  switch (edit.kind) {
    case 'set':
      return withSet(table, edit);
    case 'confirm':
      return confirmed(table, edit);
    case 'split':
      return withSplit(table, edit);
    case 'merge':
      return merged(table, edit);
    case 'move':
      return moved(table, edit);
    case 'remove':
      return edit.reason.trim() === ''
        ? refuseEdit('reason-missing')
        : table.filter(({ id }) => !edit.rows.includes(id));
  }
}

function rowsNamed(edit: Exclude<Edit, { kind: 'restore' | 'add' }>): readonly string[] {
  if (edit.kind === 'set') return edit.changes.map(({ row }) => row);
  if (edit.kind === 'split') return [edit.row];
  return edit.rows.length > 0 && edit.kind === 'move' && edit.before !== null ? [...edit.rows, edit.before] : edit.rows;
}

function withSet(table: Table, { changes }: EditOf<'set'>): Table | BreakdownRefusal {
  for (const one of changes) {
    const refused = refuseChanges(one.changes);
    if (refused) return refused;
  }
  return table.map((row) =>
    changes.filter((one) => one.row === row.id).reduce((next, one) => changedRow(next, one.changes), row),
  );
}

function confirmed(table: Table, { rows, fields }: EditOf<'confirm'>): Table {
  return table.map((row) =>
    rows.includes(row.id) ? { ...row, proposed: proposedWithout(row.proposed, fields ?? proposedFields(row)) } : row,
  );
}

function withSplit(table: Table, { row: id, into }: EditOf<'split'>): Table | BreakdownRefusal {
  if (into.length < 2) return refuseEdit('split-needs-two');
  for (const { title } of into) {
    const refused = refuseChanges({ title });
    if (refused) return refused;
  }
  const taken = new Set(table.map((row) => row.id));
  return table.flatMap((row) => (row.id === id ? splitRow(row, into, taken) : [row]));
}

function merged(table: Table, { rows, title }: EditOf<'merge'>): Table | BreakdownRefusal {
  const [first, second, ...more] = table.filter(({ id }) => rows.includes(id));
  if (!first || !second) return refuseEdit('merge-needs-two');
  const refused = title === undefined ? null : refuseChanges({ title });
  if (refused) return refused;
  const one = mergeRows([first, second, ...more], title);
  return table.flatMap((row) => (row.id === first.id ? [one] : rows.includes(row.id) ? [] : [row]));
}

function moved(table: Table, { rows, before }: EditOf<'move'>): Table {
  const moving = table.filter(({ id }) => rows.includes(id));
  if (before !== null && rows.includes(before)) return table;
  return insertedBefore(
    table.filter(({ id }) => !rows.includes(id)),
    moving,
    before,
  );
}

function added(table: Table, { rows, before }: EditOf<'add'>): Table | BreakdownRefusal {
  if (rows.length === 0) return refuseEdit('no-rows');
  const ids = [...table.map(({ id }) => id), ...rows.map(({ id }) => id)];
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) return refuseEdit('id-taken', { row: twice });
  if (before !== null && !table.some(({ id }) => id === before)) return refuseEdit('row-unknown', { row: before });
  for (const row of rows) {
    const refused = refuseChanges(row);
    if (refused) return refused;
  }
  return insertedBefore(table, rows, before);
}

function insertedBefore(table: Table, rows: Table, before: string | null): Table {
  const at = before === null ? table.length : table.findIndex(({ id }) => id === before);
  return [...table.slice(0, at), ...rows, ...table.slice(at)];
}

/** Refused when a row has come, or gone, since the edit that is undone. */
function restored(table: Table, { rows, without, order }: EditOf<'restore'>): Table | BreakdownRefusal {
  const newer = table.find(({ id }) => !order.includes(id) && !without.includes(id));
  if (newer) return refuseEdit('table-changed', { row: newer.title });
  const kept = new Map([...table, ...rows].map((row) => [row.id, row]));
  const missing = order.find((id) => !kept.has(id));
  if (missing !== undefined) return refuseEdit('table-changed', { row: missing });
  return order.map((id) => kept.get(id)!);
}

const renumbered = (table: Table): Table =>
  table.map((row, at) => (row.number === at + 1 ? row : { ...row, number: at + 1 }));

const isSameTable = (one: Table, other: Table): boolean =>
  one.length === other.length &&
  one.every((row, at) => row === other[at] || JSON.stringify(row) === JSON.stringify(other[at]));
