// The grid of figures as what was typed over what is kept: pure, so that a paste is one step.
import type { IndicatorItem, Indicators, MeasurementEntry } from '../api/contract.ts';
import { pastedCells, typedFigure } from './typed-figure.ts';

export type CellKey = string;

export const cellKey = ({ key }: Pick<IndicatorItem, 'key'>, month: number): CellKey => `${key} ${month}`;

export interface PasteAt {
  /** Index of the row, from 0. */
  readonly row: number;
  readonly month: number;
  /** Months behind it take nothing. */
  readonly last: number;
}

/** Cells outside the grid and rows that may not be typed into take nothing; an empty cell of the paste leaves what is there. */
export function pasteInto(
  typed: ReadonlyMap<CellKey, string>,
  items: readonly IndicatorItem[],
  { row, month, last }: PasteAt,
  text: string,
): ReadonlyMap<CellKey, string> {
  const result = new Map(typed);
  for (const [down, cells] of pastedCells(text).entries()) {
    const item = items[row + down];
    if (!item?.mayEnter) continue;
    for (const [across, cell] of cells.entries())
      if (month + across <= last && cell.trim() !== '') result.set(cellKey(item, month + across), cell.trim());
  }
  return result;
}

export interface Changed {
  readonly entries: readonly MeasurementEntry[];
  readonly unreadable: ReadonlySet<CellKey>;
}

/** What differs from what is kept: a figure, a correction that names the one it replaces, or one taken back. */
export function changedEntries(
  { year, indicators }: Pick<Indicators, 'year' | 'indicators'>,
  typed: ReadonlyMap<CellKey, string>,
): Changed {
  const entries: MeasurementEntry[] = [];
  const unreadable = new Set<CellKey>();
  for (const item of indicators)
    for (const point of item.points) {
      const text = typed.get(cellKey(item, point.month));
      const value = text === undefined ? point.value : typedFigure(text);
      if (value === undefined) unreadable.add(cellKey(item, point.month));
      else if (value !== point.value) entries.push(entryOf(item, point, value, year));
    }
  return { entries, unreadable };
}

function entryOf(
  { key, kind, unit, cumulation }: IndicatorItem,
  { month, state, measurements }: IndicatorItem['points'][number],
  value: number | null,
  year: number,
): MeasurementEntry {
  const replaces = state === 'measured' ? (measurements[0] ?? null) : null;
  const at = `${year}-${String(month).padStart(2, '0')}`;
  return { promise: key, kind, unit, cumulation, month: at, value, replaces };
}
