// A sheet of figures, one row an indicator with a column a month or one row a figure, into entries and problems with row and column.
import type { MeasuredTarget } from '../measured-target.ts';
import type { Cumulation, MeasurementKind, NewMeasurement } from '../measurement.ts';
import { monthOf } from '../month.ts';
import { indicatorNamed, type NamedIndicator } from '../named-indicator.ts';
import type { MeasurementProblem, MeasurementProblemCode } from '../refusal.ts';
import { figureOfCell } from './figure-of-cell.ts';
import { cumulationOfWords, type HeadKey, headKey, kindOfWords, monthOfWords } from './heads.ts';

export interface GridAsked {
  /** Cells as text, any number of title rows before the heads. */
  readonly grid: readonly (readonly string[])[];
  readonly year: number;
  readonly known: readonly NamedIndicator[];
  readonly targets: readonly MeasuredTarget[];
}

/** An entry and the cell it came from, rows and columns from 1. */
export interface EntryOfSheet {
  readonly entry: NewMeasurement;
  readonly row: number;
  readonly column: number;
}

export interface GridRead {
  readonly entries: readonly EntryOfSheet[];
  readonly problems: readonly MeasurementProblem[];
}

interface Heads {
  readonly row: number;
  readonly columns: ReadonlyMap<HeadKey, number>;
  /** Column and YYYY-MM. */
  readonly months: readonly (readonly [number, string])[];
}

/** Heads are looked for in so many rows at the top. */
const ROWS_OF_HEADS = 12;

/** Nothing is thrown or guessed: a cell that cannot be read is a problem, an empty one is no data. `replaces` is null throughout. */
export function measurementsFromGrid(asked: GridAsked): GridRead {
  const heads = findHeads(asked);
  if (!heads)
    return { entries: [], problems: [problem('head-missing', 1, null, { heads: '指标、1月…12月（或月份、数值）' })] };
  const entries: EntryOfSheet[] = [];
  const problems: MeasurementProblem[] = [];
  for (const [at, cells] of asked.grid.entries()) {
    if (at <= heads.row) continue;
    const read = entriesOfRow(cells, at + 1, heads, asked);
    entries.push(...read.entries);
    problems.push(...read.problems);
  }
  return { entries, problems };
}

function findHeads({ grid, year }: GridAsked): Heads | null {
  for (const [row, cells] of grid.slice(0, ROWS_OF_HEADS).entries()) {
    const columns = new Map<HeadKey, number>();
    const months: [number, string][] = [];
    for (const [column, words] of cells.entries()) {
      const key = headKey(words);
      const month = key === null ? monthOfWords(words, year) : null;
      if (key !== null && !columns.has(key)) columns.set(key, column);
      if (month !== null) months.push([column, month]);
    }
    const isLong = columns.has('month') && columns.has('value');
    if (columns.has('measure') && (isLong || months.length > 0)) return { row, columns, months: isLong ? [] : months };
  }
  return null;
}

function entriesOfRow(cells: readonly string[], row: number, heads: Heads, asked: GridAsked): GridRead {
  const cell = (key: HeadKey): string => (cells[heads.columns.get(key) ?? -1] ?? '').trim();
  const columnOf = (key: HeadKey): number | null => (heads.columns.has(key) ? heads.columns.get(key)! + 1 : null);
  const figures = figuresOfRow(cells, heads, asked.year).filter(({ words }) => figureOfCell(words) !== 'empty');
  if (figures.length === 0) return { entries: [], problems: [] };
  const one = (code: MeasurementProblemCode, key: HeadKey, facts: MeasurementProblem['facts']): GridRead => ({
    entries: [],
    problems: [problem(code, row, columnOf(key), facts)],
  });
  if (cell('measure') === '') return one('indicator-missing', 'measure', {});
  const named = indicatorNamed(cell('measure'), asked.known);
  if ('nearest' in named)
    return one('indicator-unknown', 'measure', { measure: cell('measure'), nearest: named.nearest.join('、') });
  const kind = cell('kind') === '' ? usualKind(named.found, cell('unit')) : kindOfWords(cell('kind'));
  if (kind === null) return one('kind-unknown', 'kind', { words: cell('kind') });
  const said = cell('cumulation') === '' ? usual(named.found, kind, asked) : cumulationOfWords(cell('cumulation'));
  if (said === null) return one('cumulation-unknown', 'cumulation', { words: cell('cumulation') });
  const { series, indicator, measure } = named.found;
  const unit = cell('unit') || (kind === 'growth' ? '%' : (named.found.units.level ?? ''));
  const common = { series, indicator, measure, kind, cumulation: said, source: cell('source'), note: cell('note') };
  const entries: EntryOfSheet[] = [];
  const problems: MeasurementProblem[] = [];
  for (const { words, month, column } of figures) {
    const figure = figureOfCell(words);
    if (typeof figure === 'string') problems.push(problem('value-malformed', row, column, { words, measure }));
    else if (monthOf(month) === null) problems.push(problem('month-malformed', row, column, { month, measure }));
    else {
      const entry = { ...common, month, value: figure.value, unit: figure.unit ?? unit, replaces: null };
      entries.push({ entry, row, column });
    }
  }
  return { entries, problems };
}

interface FigureOfRow {
  readonly words: string;
  readonly month: string;
  readonly column: number;
}

function figuresOfRow(cells: readonly string[], { columns, months }: Heads, year: number): readonly FigureOfRow[] {
  if (months.length > 0)
    return months.map(([column, month]) => ({ words: cells[column] ?? '', month, column: column + 1 }));
  const [month, value] = [columns.get('month')!, columns.get('value')!];
  const written = (cells[month] ?? '').trim();
  return [{ words: cells[value] ?? '', month: monthOfWords(written, year) ?? written, column: value + 1 }];
}

/** Where no column says it: the kind of the target; with targets of both kinds, growth for % and else the level. */
function usualKind({ units }: NamedIndicator, unit: string): MeasurementKind {
  if (units.growth === undefined) return 'level';
  return units.level === undefined && (unit === '' || /^[%％]$/.test(unit))
    ? 'growth'
    : /^[%％]$/.test(unit)
      ? 'growth'
      : 'level';
}

const usual = ({ series }: NamedIndicator, kind: MeasurementKind, { targets }: GridAsked): Cumulation =>
  targets.find((target) => target.series === series && target.kind === kind)?.cumulation ?? 'since-january';

const problem = (
  code: MeasurementProblemCode,
  row: number,
  column: number | null,
  facts: MeasurementProblem['facts'],
): MeasurementProblem => ({ code, entry: null, row, column, facts });
