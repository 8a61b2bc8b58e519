// What an edited workbook would change, as a preview: nothing is written.
import type { WorkClass, WorkTarget } from '@luoshi/ledger';
import type { ColumnKey } from '../breakdown/breakdown-columns.ts';

/** Columns that can be edited, with what they hold once read. */
export interface FieldValues {
  readonly number: number;
  readonly heading: string;
  readonly class: WorkClass;
  readonly title: string;
  readonly targets: readonly WorkTarget[];
  /** Ids of the directory; null: none. */
  readonly leaderPost: string | null;
  readonly leadUnit: string | null;
  readonly collectingUnit: string | null;
  readonly coUnits: readonly string[];
  /** ISO date; null: none. */
  readonly limit: string | null;
  readonly quarter1: string;
  readonly quarter2: string;
  readonly quarter3: string;
  readonly quarter4: string;
  readonly resultForm: string;
}

export type FieldKey = Exclude<ColumnKey, 'id'> & keyof FieldValues;

/** One cell of one row that says something else than the table in force. */
export type FieldChange = {
  readonly [Key in FieldKey]: {
    readonly kind: 'changed';
    /** Id and 序号 of the row in force. */
    readonly id: string;
    readonly number: number;
    /** Row of the sheet, from 1. */
    readonly row: number;
    readonly field: Key;
    /** As the table shows it, before and after. */
    readonly from: string;
    readonly to: string;
    readonly value: FieldValues[Key];
  };
}[FieldKey];

/** A row that the table in force does not have; only the fields that could be read. */
export interface AddedRow {
  readonly kind: 'added';
  readonly row: number;
  readonly title: string;
  readonly values: Partial<FieldValues>;
}

/** A row of the table in force that the workbook no longer has. */
export interface RemovedRow {
  readonly kind: 'removed';
  readonly id: string;
  readonly number: number;
  readonly title: string;
}

export type Change = FieldChange | AddedRow | RemovedRow;
