// luoshi compare: one line a report, over as many as one likes.
import { comparisonCells, comparisonHeads, comparisonRow, figureColumns, figureRows } from '@luoshi/ledger';
import { type Context, UsageError } from '../context.ts';
import { readingsIn } from '../reading/given-readings.ts';
import { type TableOptions, tableOutput } from '../reading/table-output.ts';

/**
 * Tells a line a reading (or a row a figure), in input order, and keeps one reading at a time. What is no reading is told and
 * passed over. 0 when all were readings; a Parquet file is put in its place at the end, or not at all.
 */
export async function compare(files: readonly string[], options: TableOptions, context: Context): Promise<number> {
  const { messages, language } = context;
  if (files.length === 0) throw new UsageError(messages['compare.noFiles']);
  const output = await tableOutput(
    options,
    {
      heads: comparisonHeads(language),
      lines: (row: ReturnType<typeof comparisonRow>) => [comparisonCells(row)],
      columns: figureColumns,
      rows: figureRows,
    },
    context,
  );
  let exitCode = 0;
  try {
    for (const file of files)
      for await (const given of readingsIn(file, context)) {
        if ('problem' in given) {
          console.error(given.problem);
          exitCode = 1;
          continue;
        }
        await output.add(comparisonRow(given.reading));
      }
    await output.close();
  } catch (error) {
    await output.abandon();
    throw error;
  }
  return exitCode;
}
