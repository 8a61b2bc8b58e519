// Years of a government, and governments of a year, side by side.
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';
import type { GovernmentSeries, GovernmentsOfYear } from './contract.ts';

export const seriesPath = (government: string): string => `/api/series/${encodeURIComponent(government)}`;

export const seriesQuery = (government: string) =>
  queryOptions({
    queryKey: ['series', government],
    queryFn: ({ signal }) => call<GovernmentSeries>(seriesPath(government), { signal }),
    staleTime: 30_000,
  });

/** The newest year where none is given. */
export const comparisonQuery = (year: string | undefined) =>
  queryOptions({
    queryKey: ['comparison', year ?? ''],
    queryFn: ({ signal }) =>
      call<GovernmentsOfYear>(year === undefined ? '/api/comparison' : `/api/comparison?year=${year}`, { signal }),
    staleTime: 30_000,
  });
