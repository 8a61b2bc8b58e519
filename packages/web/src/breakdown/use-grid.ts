// The grid's rows with their past, the chosen cells, and everything a person does to them.
import type { BreakdownRow } from '@luoshi/ledger';
import { useState } from 'react';
import { columns } from './columns.ts';
import type { DirectoryNames } from './directory-names.ts';
import {
  addRow,
  type CellText,
  confirmCells,
  mergeRows,
  moveRows,
  removeRows,
  splitRow,
  type Written,
  writeCells,
} from './edit-rows.ts';
import { type Cell, cellsOf, moved, type Rectangle, rectangleOf, type Selection } from './selection.ts';
import { readBlock, writeBlock } from './tab-separated.ts';
import { begun, done, redone, type Undoable, undone } from './undo.ts';

export interface Grid {
  readonly rows: readonly BreakdownRow[];
  readonly selection: Selection;
  readonly rectangle: Rectangle;
  readonly problems: Written['problems'];
  readonly beyond: Written['beyond'];
  readonly mayUndo: boolean;
  readonly mayRedo: boolean;
  select(cell: Cell, isGrowing: boolean): void;
  /** False for a key that moves nothing. */
  move(key: { readonly key: string; readonly shiftKey: boolean; readonly ctrlKey: boolean }): boolean;
  write(text: string): void;
  clear(): void;
  confirm(): void;
  fillDown(): void;
  paste(text: string): void;
  copied(): string;
  split(): void;
  merge(): void;
  add(): void;
  remove(): void;
  shift(by: 1 | -1): void;
  undo(): void;
  redo(): void;
  /** All rows exchanged in one step that can be undone. */
  put(rows: readonly BreakdownRow[]): void;
}

const START: Selection = { anchor: { row: 0, column: 0 }, focus: { row: 0, column: 0 } };

const NOTHING_TOLD = { problems: [], beyond: { rows: 0, columns: 0 } };

export function useGrid(initial: readonly BreakdownRow[], names: DirectoryNames): Grid {
  const [state, setState] = useState<Undoable<readonly BreakdownRow[]>>(() => begun(initial));
  const [chosen, setSelection] = useState<Selection>(START);
  const [{ problems, beyond }, setTold] = useState<Pick<Written, 'problems' | 'beyond'>>(NOTHING_TOLD);
  const rows = state.present;
  const size = { rows: rows.length, columns: columns.length };
  const selection = within(chosen, rows.length);
  const rectangle = rectangleOf(selection);
  const { top, bottom, left } = rectangle;

  const put = (next: readonly BreakdownRow[]) => setState((now) => done(now, next));
  const writeAll = (cells: readonly CellText[]) => {
    const written = writeCells(rows, cells, names);
    setTold(written);
    if (cells.length > 0) put(written.rows);
  };
  const textAt = (row: number, column: number) => columns[column]!.text(rows[row]!, names);

  return {
    rows,
    selection,
    rectangle,
    problems,
    beyond,
    mayUndo: state.past.length > 0,
    mayRedo: state.future.length > 0,
    select: (cell, isGrowing) => setSelection((now) => ({ anchor: isGrowing ? now.anchor : cell, focus: cell })),
    move: (key) => {
      const next = moved(selection, key, size);
      if (next !== null) setSelection(next);
      return next !== null;
    },
    write: (text) => writeAll([{ ...selection.focus, text }]),
    clear: () =>
      writeAll(
        cellsOf(rectangle)
          .filter(({ column }) => columns[column]!.id !== 'title')
          .map((cell) => ({ ...cell, text: '' })),
      ),
    confirm: () => put(confirmCells(rows, cellsOf(rectangle))),
    fillDown: () =>
      writeAll(
        cellsOf(rectangle)
          .filter(({ row }) => row > top)
          .map((cell) => ({ ...cell, text: textAt(top, cell.column) })),
      ),
    paste: (text) => writeAll(pasted(readBlock(text), rectangle)),
    copied: () =>
      writeBlock(
        rows
          .slice(top, bottom + 1)
          .map((_, down) =>
            cellsOf({ ...rectangle, top: top + down, bottom: top + down }).map(({ row, column }) =>
              textAt(row, column),
            ),
          ),
      ),
    split: () => put(splitRow(rows, selection.focus.row, freshId())),
    merge: () => put(mergeRows(rows, top, bottom)),
    add: () => {
      put(addRow(rows, selection.focus.row, freshId()));
      const cell = { row: selection.focus.row + 1, column: 0 };
      setSelection({ anchor: cell, focus: cell });
    },
    remove: () => put(removeRows(rows, top, bottom)),
    shift: (by) => {
      const next = moveRows(rows, top, bottom, by);
      if (next === rows) return;
      put(next);
      setSelection({ anchor: { row: top + by, column: left }, focus: { row: bottom + by, column: rectangle.right } });
    },
    undo: () => setState(undone),
    redo: () => setState(redone),
    put,
  };
}

/** One cell pasted over many goes into each of them; a block goes down and right from the corner. */
function pasted(block: readonly (readonly string[])[], rectangle: Rectangle): readonly CellText[] {
  if (block.length === 1 && block[0]!.length === 1)
    return cellsOf(rectangle).map((cell) => ({ ...cell, text: block[0]![0]! }));
  return block.flatMap((line, down) =>
    line.map((text, over) => ({ row: rectangle.top + down, column: rectangle.left + over, text })),
  );
}

function within({ anchor, focus }: Selection, rows: number): Selection {
  const clamp = (cell: Cell): Cell => (cell.row < rows ? cell : { ...cell, row: Math.max(0, rows - 1) });
  return { anchor: clamp(anchor), focus: clamp(focus) };
}

/** Unique among all rows of all tables. */
function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return `w${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
