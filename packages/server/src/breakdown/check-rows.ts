// Rows as they were sent, held against the directory, the report and each other.
import type { BreakdownRow } from '@luoshi/ledger';
import type { KeptDirectory } from '@luoshi/store';
import { apiFailure } from '../refusals/api-failure.ts';

/** Throws `breakdown-row-wrong` for the first row that cannot stand. */
export function checkRows(rows: readonly BreakdownRow[], report: string, directory: KeptDirectory): void {
  const units = new Set(directory.units.map(({ id }) => id));
  const posts = new Set(directory.posts.map(({ id }) => id));
  const ids = new Set<string>();
  for (const row of rows) {
    const wrong = (detail: string, reason: string) =>
      apiFailure('breakdown-row-wrong', { number: row.number, detail, reason });
    if (ids.has(row.id)) throw wrong('行标识重复', 'its id occurs twice');
    ids.add(row.id);
    const unit = unitsOf(row).find((one) => !units.has(one));
    if (unit !== undefined) throw wrong(`单位名录中没有“${unit}”`, `the directory has no unit “${unit}”`);
    if (row.leaderPost !== null && !posts.has(row.leaderPost))
      throw wrong(`岗位名录中没有“${row.leaderPost}”`, `the directory has no post “${row.leaderPost}”`);
    if (promisesOf(row).some((promise) => promise.report !== report))
      throw wrong('任务出自另一份报告', 'its promise is of another report');
  }
}

const unitsOf = ({ leadUnit, collectingUnit, coUnits }: BreakdownRow): readonly string[] =>
  [leadUnit, collectingUnit, ...coUnits].filter((unit) => unit !== null);

const promisesOf = ({ promise, otherPromises = [] }: BreakdownRow) => [promise, ...otherPromises];
