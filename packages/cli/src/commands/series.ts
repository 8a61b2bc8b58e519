// luoshi series: reports of governments into their years, target beside result, with the verdicts there is ground for.
import { type Reading, type Series, seriesColumns, seriesOf, seriesRows, seriesTable } from '@luoshi/ledger';
import type { Context } from '../context.ts';
import { eachReading } from '../reading/given-readings.ts';
import { intoTable, type TableOptions } from '../reading/table-output.ts';

/**
 * Prints a line a government (or a row an indicator and year), governments in the order in which they first came. All readings are
 * kept until the last has come. Years of which no report plans are told on standard error, and compared without verdict.
 * 0 when all that was given were readings.
 */
export function series(files: readonly string[], options: TableOptions, context: Context): Promise<number> {
  const { messages, language } = context;
  const form = {
    heads: seriesTable([], '', language).columns,
    lines: ({ years }: Series) => seriesTable(years, '', language).rows,
    columns: seriesColumns,
    rows: ({ years }: Series) => seriesRows(years),
  };
  return intoTable(options, form, context, async (add) => {
    const governments = new Map<string, Reading[]>();
    const exitCode = await eachReading(files, context, (reading) => {
      const key = governmentOf(reading);
      governments.set(key, [...(governments.get(key) ?? []), reading]);
    });
    for (const [name, readings] of governments) {
      const its = seriesOf(readings);
      const years = its.missing.join(language === 'zh' ? '、' : ', ');
      if (years !== '') console.error(messages['series.missing']({ name, years }));
      await add(its);
    }
    return exitCode;
  });
}

/** By name: a code changes when a county becomes a district, and many reports tell none. */
const governmentOf = ({ report, source }: Reading): string => report.jurisdiction?.name ?? source.name;
