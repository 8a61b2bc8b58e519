// luoshi series: reports of governments into their years, target beside result, with the verdicts there is ground for.
import { type Reading, type Series, seriesColumns, seriesOf, seriesRows, seriesTable } from '@luoshi/ledger';
import { type Context, UsageError } from '../context.ts';
import { readingsIn } from '../reading/given-readings.ts';
import { type TableOptions, tableOutput } from '../reading/table-output.ts';

/**
 * Prints a line a government (or a row an indicator and year), governments in the order in which they first came. All readings are
 * kept until the last has come. Years of which no report plans are told on standard error, and compared without verdict.
 * 0 when all that was given were readings.
 */
export async function series(files: readonly string[], options: TableOptions, context: Context): Promise<number> {
  const { messages, language } = context;
  if (files.length === 0) throw new UsageError(messages['compare.noFiles']);
  const output = await tableOutput<Series>(
    options,
    {
      heads: seriesTable([], '', language).columns,
      lines: ({ years }) => seriesTable(years, '', language).rows,
      columns: seriesColumns,
      rows: ({ years }) => seriesRows(years),
    },
    context,
  );
  const governments = new Map<string, Reading[]>();
  let exitCode = 0;
  try {
    for (const file of files)
      for await (const given of readingsIn(file, context)) {
        if ('problem' in given) {
          console.error(given.problem);
          exitCode = 1;
          continue;
        }
        const key = governmentOf(given.reading);
        governments.set(key, [...(governments.get(key) ?? []), given.reading]);
      }
    for (const [name, readings] of governments) {
      const its = seriesOf(readings);
      if (its.missing.length > 0)
        console.error(messages['series.missing']({ name, years: its.missing.join(language === 'zh' ? '、' : ', ') }));
      await output.add(its);
    }
    await output.close();
  } catch (error) {
    await output.abandon();
    throw error;
  }
  return exitCode;
}

/** By name: a code changes when a county becomes a district, and many reports tell none. */
const governmentOf = ({ report, source }: Reading): string => report.jurisdiction?.name ?? source.name;
