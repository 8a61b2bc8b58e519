// What a person does to the breakdown table: edits as data, so that they can be kept, sent and undone.
import type { BreakdownRow, ProposedField } from '../breakdown-row.ts';

/** What a person may change in a row. The promise, the id and the number are not among it. */
export type RowChanges = Partial<Omit<BreakdownRow, 'id' | 'number' | 'promise' | 'otherPromises' | 'proposed'>>;

/** A work of a split: its words, and the targets that are its own. */
export interface SplitPart {
  readonly title: string;
  readonly targets?: BreakdownRow['targets'];
}

/**
 * `set` changes fields, row by row; a changed field is nobody's proposal any more. `confirm` takes proposals as they stand, all of a row
 * without `fields`. `split` makes several works of one: the first keeps the id. `merge` makes one of several: the first of the table stays
 * and holds all promises, targets and units. `move` and `add` put rows before another row, at the end with null. `restore` is what undoing
 * does: those rows as they were, in that order, without what the edit had brought.
 */
export type Edit =
  | {
      readonly kind: 'set';
      readonly changes: readonly { readonly row: string; readonly changes: RowChanges }[];
    }
  | { readonly kind: 'confirm'; readonly rows: readonly string[]; readonly fields?: readonly ProposedField[] }
  | { readonly kind: 'split'; readonly row: string; readonly into: readonly SplitPart[] }
  | { readonly kind: 'merge'; readonly rows: readonly string[]; readonly title?: string }
  | { readonly kind: 'move'; readonly rows: readonly string[]; readonly before: string | null }
  | { readonly kind: 'add'; readonly rows: readonly BreakdownRow[]; readonly before: string | null }
  | { readonly kind: 'remove'; readonly rows: readonly string[]; readonly reason: string }
  | {
      readonly kind: 'restore';
      readonly rows: readonly BreakdownRow[];
      readonly without: readonly string[];
      readonly order: readonly string[];
    };

/** 批量设置: the same values for many rows. */
export const assignAll = (rows: readonly string[], changes: RowChanges): Edit => ({
  kind: 'set',
  changes: rows.map((row) => ({ row, changes })),
});

/** 向下填充: some fields of the first of the selected rows (in the order of the table) for all others. */
export function fillDown(
  table: readonly BreakdownRow[],
  selected: readonly string[],
  fields: readonly (keyof RowChanges)[],
): Edit {
  const [first, ...others] = table.filter(({ id }) => selected.includes(id));
  if (!first) return { kind: 'set', changes: [] };
  const changes: RowChanges = Object.fromEntries(fields.map((field) => [field, first[field]]));
  return assignAll(
    others.map(({ id }) => id),
    changes,
  );
}
