// The years of a government as a caller may see them: with what its own people ruled, or as its reports alone have it.
import type { Store } from '@luoshi/store';
import type { FastifyRequest } from 'fastify';
import type { GovernmentSeries, GovernmentsOfYear } from '../api/series.ts';
import { apiFailure } from '../refusals/api-failure.ts';

type Caller = Pick<FastifyRequest, 'account'>;

/** Rulings are a government's own until they are cleared for the public. */
const isOwn = ({ account }: Caller, government: string): boolean => account?.government === government;

/** Throws `series-empty` (404) for a government without reports. */
export async function seriesOfGovernment(store: Store, caller: Caller, government: string): Promise<GovernmentSeries> {
  const found = await store.yearAccounts.yearsBeside({ government, withRulings: isOwn(caller, government) });
  if (found === null) throw apiFailure('series-empty', { government });
  const [first] = found.years;
  return {
    ...found,
    years: [...found.years],
    reports: { ...found.reports },
    missing: found.years.filter(({ plan, year }) => plan === null && year !== first?.year).map(({ year }) => year),
  };
}

/** Every government with a report that plans or reviews the year, by code. */
export async function governmentsOfYear(
  store: Store,
  caller: Caller,
  asked: number | undefined,
): Promise<GovernmentsOfYear> {
  const kept = await store.reports();
  const planned = kept.flatMap(({ planYear }) => (planYear === null ? [] : [planYear]));
  const years = [...new Set(planned)].sort((a, b) => b - a);
  const year = asked ?? years[0];
  if (year === undefined) throw apiFailure('series-empty', { government: '' });
  const codes = kept.flatMap(({ government, planYear, reviewYear }) =>
    planYear === year || reviewYear === year ? [government.code] : [],
  );
  const governments: GovernmentsOfYear['governments'] = [];
  const reports: Record<string, string> = {};
  for (const government of [...new Set(codes)].sort()) {
    const found = await store.yearAccounts.yearsBeside({ government, year, withRulings: isOwn(caller, government) });
    for (const one of found?.years ?? [])
      governments.push({ government: found!.government, sample: found!.sample, year: one });
    Object.assign(reports, found?.reports);
  }
  return { year, years, governments, reports };
}
