// An account made by who runs the server, with a password to be told to its owner.
import type { Account, AccountRole, Actor, Store, StoreRefusal } from '@luoshi/store';
import { oneTimePassword } from './one-time-password.ts';
import { hashPassword } from './password-hash.ts';

export interface FirstAccount {
  readonly government: string;
  readonly login: string;
  readonly name: string;
  readonly roles: readonly AccountRole[];
}

/** The password must be changed at the first sign-in. */
export async function createFirstAccount(
  store: Store,
  account: FirstAccount,
  by: Actor,
): Promise<{ readonly account: Account; readonly password: string } | StoreRefusal> {
  const password = oneTimePassword();
  const passwordHash = await hashPassword(password);
  const outcome = await store.accounts.create({ ...account, staff: null, passwordHash, mustChange: true }, by);
  return 'refused' in outcome ? outcome : { account: outcome, password };
}
