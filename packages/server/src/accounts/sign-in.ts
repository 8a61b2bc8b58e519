// Signing in with login, password and code; whatever goes wrong takes the same time and is answered alike.
import { type Account, type Attempt, INSTALLATION, type Store } from '@luoshi/store';
import { type ApiFailure, apiFailure } from '../refusals/api-failure.ts';
import { isPassword, passTime } from './password-hash.ts';
import { passwordRules } from './password-rules.ts';
import { stepOfCode } from './totp.ts';

export interface Credentials {
  readonly login: string;
  readonly password: string;
  readonly totp?: string | undefined;
}

export interface SignInPlace {
  readonly store: Store;
  /** scrypt's N for a login that nobody has. */
  readonly passwordCost: number;
  /** Whether the server is reached from a network: there the made-up county's accounts, whose password anybody knows, stay shut. */
  readonly isOpen: boolean;
  /** The caller's address, for the audit log. */
  readonly address: string;
}

type Reason = 'login-unknown' | 'disabled-or-locked' | 'sample-on-network' | 'password-wrong';

/** The account, or a failure thrown: `sign-in-refused`, `totp-needed`, `totp-wrong`; `SecretsUnavailable` once the password is right. Every outcome but a missing code is in the audit log. */
export async function signInAccount(place: SignInPlace, credentials: Credentials): Promise<Account> {
  const login = credentials.login.trim().toLowerCase();
  const attempt = await place.store.accounts.attempt(login, passwordRules.lock);
  const reason = await whyNot(attempt, credentials.password, place);
  if (attempt === null || reason !== null) throw await refused(place, attempt, reason ?? 'login-unknown');
  await requireCode(place, attempt, credentials.totp);
  await place.store.accounts.attemptGood(attempt.account);
  return attempt.account;
}

/** The password is derived in every case. */
async function whyNot(attempt: Attempt | null, password: string, place: SignInPlace): Promise<Reason | null> {
  if (attempt === null) {
    await passTime(password, place.passwordCost);
    return 'login-unknown';
  }
  const isRight = await isPassword(password, attempt.passwordHashes[0]!);
  if (!attempt.isOpen) return 'disabled-or-locked';
  if (attempt.account.sample && place.isOpen) return 'sample-on-network';
  return isRight ? null : 'password-wrong';
}

async function requireCode(place: SignInPlace, attempt: Attempt, totp: string | undefined): Promise<void> {
  const { store } = place;
  const secret = await secretOf(store, attempt.account);
  if (secret === null) return;
  if (totp === undefined || totp === '') {
    await store.accounts.attemptWithdrawn(attempt.account);
    throw apiFailure('totp-needed');
  }
  const step = stepOfCode(secret, totp, store.now());
  if (step !== null && (await store.accounts.useTotpStep(attempt.account, step))) return;
  await told(place, attempt, 'totp-wrong', step === null ? 'code-wrong' : 'code-used');
  throw apiFailure('totp-wrong');
}

/** Where the key of sealed secrets is missing the try is not counted: it was neither good nor bad. */
async function secretOf(store: Store, account: Account): Promise<string | null> {
  if (!account.hasTotp) return null;
  try {
    return await store.accounts.totpSecret(account, 'current');
  } catch (error) {
    await store.accounts.attemptWithdrawn(account);
    throw error;
  }
}

async function refused(place: SignInPlace, attempt: Attempt | null, reason: Reason): Promise<ApiFailure> {
  await told(place, attempt, 'sign-in-refused', reason);
  return apiFailure('sign-in-refused');
}

/** A login nobody has is not written down: it is often a password typed into the wrong field. */
async function told(
  { store, address }: SignInPlace,
  attempt: Attempt | null,
  result: string,
  reason: string,
): Promise<void> {
  const { government = INSTALLATION, login = null, name = null } = attempt?.account ?? {};
  const locks = attempt?.locks ?? false;
  const facts = { address, reason, locked: locks };
  await store.audit.append({ government, account: login, name, event: 'sign-in-failed', target: login, result, facts });
}
