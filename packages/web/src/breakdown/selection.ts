// The chosen rectangle of cells: where it began, where it ends now, and how keys move it.

export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface Selection {
  readonly anchor: Cell;
  readonly focus: Cell;
}

export interface Rectangle {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export function rectangleOf({ anchor, focus }: Selection): Rectangle {
  return {
    top: Math.min(anchor.row, focus.row),
    bottom: Math.max(anchor.row, focus.row),
    left: Math.min(anchor.column, focus.column),
    right: Math.max(anchor.column, focus.column),
  };
}

export const isWithin = ({ top, bottom, left, right }: Rectangle, { row, column }: Cell): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

export function cellsOf({ top, bottom, left, right }: Rectangle): readonly Cell[] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_, over) => ({ row: top + down, column: left + over })),
  ).flat();
}

const STEPS: Readonly<Record<string, readonly [down: number, over: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [12, 0],
  PageUp: [-12, 0],
  Home: [0, -1_000],
  End: [0, 1_000],
};

/** Null for keys that move nothing. With Shift the rectangle grows; Control goes to the table's edge, with Home and End to its corners. */
export function moved(
  { anchor, focus }: Selection,
  key: { readonly key: string; readonly shiftKey: boolean; readonly ctrlKey: boolean },
  size: Size,
): Selection | null {
  const step = STEPS[key.key];
  if (step === undefined) return null;
  if (key.ctrlKey && (key.key === 'Home' || key.key === 'End')) {
    const corner = key.key === 'Home' ? { row: 0, column: 0 } : { row: size.rows - 1, column: size.columns - 1 };
    return { anchor: key.shiftKey ? anchor : corner, focus: corner };
  }
  const far = key.ctrlKey ? 1_000 : 1;
  const next = {
    row: clamped(focus.row + step[0] * far, size.rows),
    column: clamped(focus.column + step[1] * far, size.columns),
  };
  return { anchor: key.shiftKey ? anchor : next, focus: next };
}

const clamped = (at: number, count: number): number => Math.max(0, Math.min(count - 1, at));
