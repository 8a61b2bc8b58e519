// The drafted review of a year: fetched anew whenever the account may have changed.
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';
import type { ReviewDraftAnswer } from './contract.ts';
import { yearAccountPath } from './year-account-calls.ts';

/** Beneath the account's own key, so that a ruling makes the draft stale as well. */
export const draftQuery = (government: string, year: number) =>
  queryOptions({
    queryKey: ['year-account', government, year, 'draft'],
    queryFn: ({ signal }) => call<ReviewDraftAnswer>(`${yearAccountPath(government, year)}/draft`, { signal }),
  });

/** Where the Word document is. */
export const draftFile = (government: string, year: number): string =>
  `${yearAccountPath(government, year)}/draft.docx`;
