// Whether two reports follow each other: one government, one year after the other.
import type { Jurisdiction } from '@luoshi/grammar';
import { READING_SCHEMA, type Reading } from '../reading.ts';
import { type AccountRefusal, refuseAccount } from './refusal.ts';

/** The year to account for, or why there is none. Unknown jurisdictions are not held against a pair. */
export function yearOfPair(plan: Reading, next: Reading): number | AccountRefusal {
  for (const [which, reading] of [
    ['plan', plan],
    ['next', next],
  ] as const)
    if (!isReading(reading)) return refuseAccount('not-a-reading', { which });
  const [planned, following] = [planYearOf(plan), planYearOf(next)];
  if (planned === null) return refuseAccount('year-unknown', { name: plan.source.name });
  if (following === null) return refuseAccount('year-unknown', { name: next.source.name });
  const [mine, theirs] = [plan.report.jurisdiction, next.report.jurisdiction];
  if (mine && theirs && !isSame(mine, theirs))
    return refuseAccount('jurisdictions-differ', { plan: mine.name, next: theirs.name });
  if (planned === following) return refuseAccount('same-year', { year: planned });
  if (following < planned) return refuseAccount('wrong-order', { plan: planned, next: following });
  if (following > planned + 1)
    return refuseAccount('years-missing', { plan: planned, next: following, missing: between(planned, following) });
  if (!next.outline.some(({ role }) => role === 'review'))
    return refuseAccount('no-review', { name: next.source.name });
  return planned;
}

/** A value that came as JSON: only what every reading has is asked, not each field. */
export function isReading(value: unknown): value is Reading {
  if (typeof value !== 'object' || value === null) return false;
  const { schema, source, report, quantities, commitments, outline, livelihood } = value as Partial<Reading>;
  const lists: readonly unknown[] = [quantities, commitments, outline, livelihood];
  return (
    schema === READING_SCHEMA &&
    typeof source?.text === 'string' &&
    typeof report === 'object' &&
    report !== null &&
    lists.every(Array.isArray)
  );
}

function planYearOf({ report: { planYear, reviewYear, deliveredOn } }: Reading): number | null {
  if (planYear !== null) return planYear;
  if (reviewYear !== null) return reviewYear + 1;
  return deliveredOn === null ? null : Number(deliveredOn.slice(0, 4));
}

/** A county that became a district or a city keeps its name's stem. */
function isSame(one: Jurisdiction, other: Jurisdiction): boolean {
  if (one.code !== null && one.code === other.code) return true;
  const stems = [one, other].map(({ name }) => name.replace(/(?:[\p{Script=Han}]{1,3}族)*自治县$|[县市区旗]$/u, ''));
  return one.name === other.name || (one.level === other.level && stems[0]!.length >= 2 && stems[0] === stems[1]);
}

/** Years of the reports that are not there: 2023、2024 between 2022 and 2025. */
const between = (first: number, last: number): string =>
  Array.from({ length: last - first - 1 }, (_, at) => first + 1 + at).join('、');
