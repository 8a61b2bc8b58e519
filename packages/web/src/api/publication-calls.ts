// How far a year's account is public: fetched. Clearing is an act on the account.
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';
import type { PublicationAnswer } from './contract.ts';
import { yearAccountPath } from './year-account-calls.ts';

export const publicationQuery = (government: string, year: number) =>
  queryOptions({
    queryKey: ['year-account', government, year, 'publication'],
    queryFn: ({ signal }) => call<PublicationAnswer>(`${yearAccountPath(government, year)}/publication`, { signal }),
  });
