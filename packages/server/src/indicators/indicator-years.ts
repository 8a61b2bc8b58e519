// The years whose figures can be typed: those that a report plans, and one before where only the next year's report tells of it.
import type { Store } from '@luoshi/store';

/** The newest first. The year before a first plan gives the seasons that the plan's year is compared with. */
export async function indicatorYears(store: Store, government: string): Promise<readonly number[]> {
  const planned = (await store.yearAccounts.years(government)).filter(({ plan }) => plan !== null);
  const years = planned.map(({ year }) => year);
  const first = years.filter((year) => !years.includes(year - 1));
  const told = await Promise.all(
    first.map(async (year) => (await store.yearAccounts.targets(government, year))?.reviewYear === year - 1),
  );
  return [...years, ...first.flatMap((year, at) => (told[at] ? [year - 1] : []))].sort((one, other) => other - one);
}
