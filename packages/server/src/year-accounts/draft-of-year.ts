// The drafted review of a year's account, with the figures measured through the year.
import { draftMeasurements, type ReviewDraft, reviewDraft } from '@luoshi/ledger';
import type { KeptYearAccount, Store } from '@luoshi/store';

export async function draftOfYear(store: Store, { account }: KeptYearAccount): Promise<ReviewDraft> {
  const events = await store.measurements.list(account.government.code, account.year);
  return reviewDraft(account, draftMeasurements(events));
}
