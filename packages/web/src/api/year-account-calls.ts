// The account of a year: fetched, and ruled on.
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';
import type { AccountActed, AccountActsRequest, AccountYears, YearAccountAnswer, YearLineAnswer } from './contract.ts';

export const yearAccountPath = (government: string, year: number): string =>
  `/api/year-accounts/${encodeURIComponent(government)}/${year}`;

export const accountYearsQuery = (government: string) =>
  queryOptions({
    queryKey: ['year-account', government, 'years'],
    queryFn: ({ signal }) => call<AccountYears>(`/api/governments/${encodeURIComponent(government)}/years`, { signal }),
  });

/** The whole account; the page filters it itself, so that every filter answers at once. */
export const yearAccountQuery = (government: string, year: number) =>
  queryOptions({
    queryKey: ['year-account', government, year, 'all'],
    queryFn: ({ signal }) => call<YearAccountAnswer>(yearAccountPath(government, year), { signal }),
    staleTime: 30_000,
  });

/** `seq` is in the key: a line's history is of the account as it stood then. */
export const yearLineQuery = (government: string, year: number, promise: string, seq: number) =>
  queryOptions({
    queryKey: ['year-account', government, year, 'line', promise, seq],
    queryFn: ({ signal }) =>
      call<YearLineAnswer>(`${yearAccountPath(government, year)}/lines/${encodeURIComponent(promise)}`, { signal }),
  });

/** All acts are done, or none. Refused with 409 and what happened meanwhile when somebody acted on the lines since `expectedSeq`. */
export function actOnAccount(government: string, year: number, request: AccountActsRequest): Promise<AccountActed> {
  return call(`${yearAccountPath(government, year)}/acts`, { method: 'POST', body: request });
}
