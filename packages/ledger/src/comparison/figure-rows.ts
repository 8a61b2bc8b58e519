// Rows of a comparison as a long table for researchers: a line a figure, so that programs need not take cells apart.
import type { Cell } from '../table/csv.ts';
import { type ComparedFigure, type ComparisonRow, comparedIndicators } from './comparison-row.ts';

export type FigureColumnType = 'text' | 'whole' | 'number' | 'flag';

/** What a program finds in a column; a `flag` is a boolean. */
export type FigureCell = Cell | boolean;

/** Column names are for programs and the same in every language; documented in docs/comparison.md. */
export interface FigureColumn {
  readonly name: string;
  readonly type: FigureColumnType;
}

interface Filled extends FigureColumn {
  readonly cell: (row: ComparisonRow, figure: PlacedFigure | null) => FigureCell;
}

interface PlacedFigure extends ComparedFigure {
  readonly indicator: string;
  readonly side: 'planned' | 'achieved';
  readonly of: 'change' | 'level';
}

const text = (name: string, cell: Filled['cell']): Filled => ({ name, type: 'text', cell });
const whole = (name: string, cell: Filled['cell']): Filled => ({ name, type: 'whole', cell });
const number = (name: string, cell: Filled['cell']): Filled => ({ name, type: 'number', cell });
const flag = (name: string, cell: Filled['cell']): Filled => ({ name, type: 'flag', cell });

const columns: readonly Filled[] = [
  text('file', ({ name }) => name),
  text('sha256', ({ sha256 }) => sha256),
  text('government', ({ jurisdiction }) => jurisdiction),
  text('code', ({ code }) => code),
  text('level', ({ level }) => level),
  whole('review_year', ({ reviewYear }) => reviewYear),
  whole('plan_year', ({ planYear }) => planYear),
  whole('quantities', ({ quantities }) => quantities),
  whole('targets', ({ targets }) => targets),
  whole('commitments', ({ commitments }) => commitments),
  whole('livelihood_items', ({ livelihood }) => livelihood),
  number('share_with_number', ({ hardness }) => hardness.withNumber),
  number('share_with_milestone', ({ hardness }) => hardness.withMilestone),
  number('share_with_deadline', ({ hardness }) => hardness.withDeadline),
  number('share_with_any', ({ hardness }) => hardness.withAny),
  text('indicator', (_, figure) => figure?.indicator ?? null),
  text('side', (_, figure) => figure?.side ?? null),
  text('of', (_, figure) => figure?.of ?? null),
  whole('year', ({ planYear, reviewYear }, figure) => figure && (figure.side === 'planned' ? planYear : reviewYear)),
  number('value', (_, figure) => figure?.value ?? null),
  number('upper', (_, figure) => figure?.upper ?? null),
  text('unit', (_, figure) => figure?.unit ?? null),
  number('base_value', (_, figure) => figure?.base.value ?? null),
  text('base_unit', (_, figure) => figure?.base.unit ?? null),
  text('bound', (_, figure) => figure?.bound ?? null),
  whole('start', (_, figure) => figure?.start ?? null),
  whole('end', (_, figure) => figure?.end ?? null),
  flag('estimated', (_, figure) => (figure?.side === 'achieved' ? figure.estimated === true : null)),
];

export const figureColumns: readonly FigureColumn[] = columns.map(({ name, type }) => ({ name, type }));

/** A line for each figure of the compared indicators; one without figure for a report that has none. */
export function figureRows(row: ComparisonRow): readonly (readonly FigureCell[])[] {
  const figures = figuresOf(row);
  return (figures.length === 0 ? [null] : figures).map((figure) => columns.map(({ cell }) => cell(row, figure)));
}

const sides = [
  ['plannedChange', 'planned', 'change'],
  ['plannedLevel', 'planned', 'level'],
  ['achievedChange', 'achieved', 'change'],
  ['achievedLevel', 'achieved', 'level'],
] as const;

const figuresOf = ({ indicators }: ComparisonRow): readonly PlacedFigure[] =>
  comparedIndicators.flatMap((indicator) =>
    sides.flatMap(([key, side, of]) => {
      const figure = indicators[indicator]?.[key];
      return figure ? [{ ...figure, indicator, side, of }] : [];
    }),
  );
