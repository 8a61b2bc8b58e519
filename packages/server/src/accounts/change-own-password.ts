// Somebody changes their own password.
import type { Store } from '@luoshi/store';
import { apiFailure } from '../refusals/api-failure.ts';
import { hashPassword, isPassword } from './password-hash.ts';
import { passwordFault, passwordRules } from './password-rules.ts';
import { actorOf, type RequestAccount } from './request-account.ts';

interface Change {
  readonly current: string;
  readonly next: string;
  /** Token of the session it is done from, which stays open. */
  readonly token: string;
}

/** Throws `password-wrong`, the rule the new one breaks, or `password-used-before`. */
export async function changeOwnPassword(
  { store, passwordCost }: { readonly store: Store; readonly passwordCost: number },
  account: RequestAccount,
  { current, next, token }: Change,
): Promise<void> {
  const hashes = await requirePassword(store, account, current);
  const fault = passwordFault(next, account.login);
  if (fault) throw apiFailure(fault, { letters: passwordRules.leastLength });
  for (const hash of hashes.slice(0, passwordRules.barred))
    if (await isPassword(next, hash)) throw apiFailure('password-used-before', { count: passwordRules.barred });
  const hash = await hashPassword(next, passwordCost);
  await store.accounts.setPassword({ ...keyOf(account), hash, mustChange: false, keptToken: token }, actorOf(account));
}

/** Throws `password-wrong` unless it is the account's; counts as a try to sign in. Gives the hashes kept, the newest first. */
export async function requirePassword(
  store: Store,
  account: RequestAccount,
  password: string,
): Promise<readonly string[]> {
  const attempt = await store.accounts.attempt(account.login, passwordRules.lock);
  const isRight = attempt !== null && (await isPassword(password, attempt.passwordHashes[0]!));
  if (!attempt?.isOpen || !isRight) throw apiFailure('password-wrong');
  await store.accounts.attemptGood(keyOf(account));
  return attempt.passwordHashes;
}

const keyOf = ({ government, login }: RequestAccount) => ({ government, login });
