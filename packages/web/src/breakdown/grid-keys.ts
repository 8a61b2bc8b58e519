// What the keys do in the grid, apart from writing. Tab leaves it, so that a keyboard is not caught there.
import type { KeyboardEvent } from 'react';
import type { Grid } from './use-grid.ts';

interface Keyed {
  readonly grid: Grid;
  readonly isEditing: boolean;
  readonly isReadOnly: boolean;
  /** Whether the active cell holds a proposal that Enter would confirm. */
  readonly isProposed: boolean;
  edit(): void;
  commit(): void;
  cancel(): void;
}

const DOWN = { key: 'ArrowDown', shiftKey: false, ctrlKey: false };
const RIGHT = { key: 'ArrowRight', shiftKey: false, ctrlKey: false };

export function gridKey(event: KeyboardEvent, keyed: Keyed): void {
  const isTaken = keyed.isEditing ? editingKey(event, keyed) : movingKey(event, keyed);
  if (!isTaken) return;
  event.preventDefault();
  event.stopPropagation();
}

function editingKey({ key, altKey }: KeyboardEvent, { grid, commit, cancel }: Keyed): boolean {
  if (key === 'Escape') cancel();
  else if (key === 'Enter' && !altKey) {
    commit();
    grid.move(DOWN);
  } else if (key === 'Tab') {
    commit();
    grid.move(RIGHT);
  } else return false;
  return true;
}

function movingKey(event: KeyboardEvent, keyed: Keyed): boolean {
  const { grid, isReadOnly } = keyed;
  const { key, shiftKey } = event;
  const ctrlKey = event.ctrlKey || event.metaKey;
  if (grid.move({ key, shiftKey, ctrlKey })) return true;
  if (isReadOnly) return false;
  if (ctrlKey) return controlKey(key.toLowerCase(), shiftKey, grid);
  if (key === 'Enter') {
    if (keyed.isProposed) {
      grid.confirm();
      grid.move(DOWN);
    } else keyed.edit();
  } else if (key === 'F2') keyed.edit();
  else if (key === 'Delete' || key === 'Backspace') grid.clear();
  else return false;
  return true;
}

function controlKey(key: string, shiftKey: boolean, grid: Grid): boolean {
  if (key === 'z') shiftKey ? grid.redo() : grid.undo();
  else if (key === 'y') grid.redo();
  else if (key === 'd') grid.fillDown();
  else return false;
  return true;
}
