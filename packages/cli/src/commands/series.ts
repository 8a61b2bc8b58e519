// luoshi series: reports of governments into their years, target beside result, with the verdicts there is ground for.
import { type Reading, type Series, seriesColumns, seriesOf, seriesRows, seriesTable } from '@luoshi/ledger';
import type { Context } from '../context.ts';
import type { Messages } from '../messages/say.ts';
import { eachReading } from '../reading/given-readings.ts';
import { intoTable, type TableOptions } from '../reading/table-output.ts';

/**
 * Prints a line a government (or a row an indicator and year), governments in the order in which they first came. All readings are
 * kept until the last has come; of two of one year the later given counts. Years of which no report plans, reports without any year
 * and years given twice are told on standard error; what the others say of missing years is shown without verdict.
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
      const { reviewYear, planYear } = reading.report;
      if (reviewYear === null && planYear === null) {
        console.error(messages['series.noYear']({ name: reading.source.name }));
        return;
      }
      const key = governmentOf(reading);
      const before = governments.get(key) ?? [];
      const twice = before.find((other) => isOfSameYear(other, reading));
      if (twice) tellTwice(key, twice, reading, messages);
      governments.set(key, [...before.filter((other) => other !== twice), reading]);
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

/** The same bytes are the same report, and given twice without harm. */
function tellTwice(
  name: string,
  { source: unused }: Reading,
  { source: used, report }: Reading,
  messages: Messages,
): void {
  if (unused.sha256 === used.sha256) return;
  const year = report.planYear ?? report.reviewYear! + 1;
  console.error(messages['series.twice']({ name, year, used: used.name, unused: unused.name }));
}

const isOfSameYear = ({ report: one }: Reading, { report: other }: Reading): boolean =>
  one.planYear === other.planYear && one.reviewYear === other.reviewYear;

/** By name: a code changes when a county becomes a district, and many reports tell none. */
const governmentOf = ({ report, source }: Reading): string => report.jurisdiction?.name ?? source.name;
