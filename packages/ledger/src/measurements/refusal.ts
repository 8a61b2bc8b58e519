// Why a figure is not taken: a code, the entry it is about, and facts. Sentences are in `messages/measurements-*.ts`.

/** Every code, with when it occurs. All are answered with HTTP status 422. */
export const measurementProblems = {
  'month-malformed': 'a month that is none: a thirteenth, or words',
  'month-other-year': 'a month of another year than the page’s',
  'month-future': 'a month that has not begun',
  'value-malformed': 'words where a figure should stand, or a figure that is not finite',
  'unit-unknown': 'words that are no unit',
  'unit-other': 'a unit that does not convert into the target’s',
  'growth-not-percent': 'growth in anything but %',
  'indicator-unknown': 'no indicator of the year’s report has the name',
  'indicator-missing': 'a row with figures and no name',
  'measured-already': 'another figure is kept for the month and the entry does not say that it corrects it',
  'measured-twice': 'two figures of one month in what was handed in',
  'replaces-other': 'the figure to be corrected is not the one in force: somebody was there before',
  'nothing-to-take-back': 'a month is to be emptied for which nothing is kept',
  'kind-unknown': 'a cell that says neither level nor growth',
  'cumulation-unknown': 'a cell that says neither cumulated nor of the month nor at its end',
  'head-missing': 'a sheet without the heads that are needed',
  'formula-cell': 'a formula in place of a figure',
  'not-yours': 'a figure of an indicator that another unit answers for',
} as const;

export type MeasurementProblemCode = keyof typeof measurementProblems;

export interface MeasurementProblem {
  readonly code: MeasurementProblemCode;
  /** Index of the entry; null where none came of it. */
  readonly entry: number | null;
  /** Row and column of the sheet, from 1; null where it came from no sheet. */
  readonly row: number | null;
  readonly column: number | null;
  readonly facts: Readonly<Record<string, string | number>>;
}
