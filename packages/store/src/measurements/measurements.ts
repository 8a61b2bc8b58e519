// Figures of indicators as they are kept.
import type { Measurement, MeasurementProblem, NamedIndicator, NewMeasurement } from '@luoshi/ledger';
import type { StoreRefusal } from '../refusal.ts';
import type { FiguresOfReport } from './list-reported-figures.ts';

export type { FiguresOfReport } from './list-reported-figures.ts';

export interface NewMeasurements {
  readonly government: string;
  readonly year: number;
  readonly entries: readonly NewMeasurement[];
  /** What the year's report names; anything else is refused. */
  readonly known: readonly NamedIndicator[];
  readonly by: string;
}

/** What was wrong with which entry; nothing was written. */
export interface MeasurementsRefused {
  readonly refused: true;
  readonly problems: readonly MeasurementProblem[];
}

export interface Measurements {
  /**
   * All or none, in one transaction, one after the other per year. Gives the new events; figures that are in force already, said again,
   * make none.
   */
  record(asked: NewMeasurements): Promise<readonly Measurement[] | MeasurementsRefused | StoreRefusal>;
  /** Every event of the year in order, replaced ones too. */
  list(government: string, year: number): Promise<readonly Measurement[]>;
  /** What units reported on matters of a report anyway, and who leads them. */
  reported(government: string, report: string): Promise<FiguresOfReport>;
}
