// Whose account a call is about, and that account; what the caller may not see is refused before anything is told of it.
import { accountRefusals } from '@luoshi/ledger';
import type { AccountYear, KeptYearAccount, NoAccount, Store } from '@luoshi/store';
import type { FastifyRequest } from 'fastify';
import { requireGovernment } from '../permissions/index.ts';
import { type ApiFailure, accountFailure, apiFailure, yearAccountFailure } from '../refusals/api-failure.ts';

type Caller = Pick<FastifyRequest, 'account'>;

interface Asked {
  readonly government: string;
  readonly year: number;
}

/**
 * Whoever has an account sees the years of their own government; without one, only those of the made-up county: `account-needed` (401).
 * To be asked before anything else is answered.
 */
export async function requireAccountOf(store: Store, { account }: Caller, government: string): Promise<void> {
  if (account !== null) requireGovernment({ account }, government);
  else if (!isSample(await store.yearAccounts.years(government))) throw apiFailure('account-needed');
}

const isSample = (years: readonly AccountYear[]): boolean =>
  years.some(({ sample }) => sample) && years.every(({ plan, sample }) => plan === null || sample);

/** The account as it stands; throws the refusal of a year or pair without account. */
export async function requiredAccountOf(
  store: Store,
  caller: Caller,
  { government, year }: Asked,
): Promise<KeptYearAccount> {
  await requireAccountOf(store, caller, government);
  const found = await store.yearAccounts.account(government, year);
  if ('refused' in found) throw noAccount(found);
  return found;
}

/** The ledger has two lists of codes: why a pair gives no account, and why a year or an act does not stand. */
export const noAccount = (refusal: NoAccount): ApiFailure =>
  isOfPair(refusal) ? accountFailure(refusal) : yearAccountFailure(refusal);

const isOfPair = (refusal: NoAccount): refusal is Parameters<typeof accountFailure>[0] =>
  refusal.code in accountRefusals;
