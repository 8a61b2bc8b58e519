// luoshi compare: one line a report, over as many as one likes.
import {
  type ComparisonRow,
  comparisonCells,
  comparisonHeads,
  comparisonRow,
  figureColumns,
  figureRows,
} from '@luoshi/ledger';
import type { Context } from '../context.ts';
import { eachReading } from '../reading/given-readings.ts';
import { intoTable, type TableOptions } from '../reading/table-output.ts';

/** Tells a line a reading (or a row a figure), in input order, and keeps one reading at a time. 0 when all were readings. */
export function compare(files: readonly string[], options: TableOptions, context: Context): Promise<number> {
  const form = {
    heads: comparisonHeads(context.language),
    lines: (row: ComparisonRow) => [comparisonCells(row, context.language)],
    columns: figureColumns,
    rows: figureRows,
  };
  return intoTable(options, form, context, (add) =>
    eachReading(files, context, (reading) => add(comparisonRow(reading))),
  );
}
