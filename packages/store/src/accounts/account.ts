// Accounts: who may sign in, with which roles, and how signing in is counted, locked and kept open.
import type { Duty } from '@luoshi/ledger';
import type { Actor } from '../audit/audit-entry.ts';
import type { StoreRefusal } from '../refusal.ts';
import type { AccountRole } from './roles.ts';

export interface AccountKey {
  readonly government: string;
  /** Unique in the whole installation: small letters, digits, `.`, `_`, `-`, 3 to 40, a letter first. */
  readonly login: string;
}

export interface Account extends AccountKey {
  /** The person's, when the account belongs to one. */
  readonly name: string;
  /** Id of the person in the directory; null for an account without a post. */
  readonly staff: string | null;
  readonly roles: readonly AccountRole[];
  readonly disabled: boolean;
  readonly mustChange: boolean;
  /** ISO 8601 instants, UTC. */
  readonly passwordSetAt: string;
  readonly lockedUntil: string | null;
  readonly hasTotp: boolean;
  /** Belongs to the made-up county; its password is no secret. */
  readonly sample: boolean;
}

export interface NewAccount extends AccountKey {
  readonly name: string;
  readonly staff: string | null;
  readonly roles: readonly AccountRole[];
  readonly passwordHash: string;
  /** Whether the password must be changed at the first sign-in. */
  readonly mustChange: boolean;
  readonly sample?: boolean | undefined;
}

export interface AccountChange extends AccountKey {
  readonly name?: string | undefined;
  readonly staff?: string | null | undefined;
  readonly roles?: readonly AccountRole[] | undefined;
  readonly disabled?: boolean | undefined;
}

/** One try to sign in, counted before the password is looked at, so that tries at the same time are counted too. */
export interface Attempt {
  readonly account: Account;
  /** False for an account that is disabled or locked: whatever the password, it does not open. */
  readonly isOpen: boolean;
  /** The newest first; the first is the one that opens the account. */
  readonly passwordHashes: readonly string[];
  /** Whether this try was the last before the lock. */
  readonly locks: boolean;
}

export type WhichSecret = 'pending' | 'current';

export interface LockRule {
  readonly tries: number;
  readonly lockedMs: number;
}

export interface HeldPost {
  readonly id: string;
  readonly title: string;
  readonly duty: Duty;
  readonly unit: string;
  readonly unitName: string;
}

/** The account of a valid session, with the posts its person holds today. */
export interface SignedIn {
  readonly account: Account;
  readonly governmentName: string;
  readonly governmentParent: string | null;
  /** The government that it was merged into; null while it stands. */
  readonly governmentSuccessor: { readonly code: string; readonly name: string } | null;
  readonly posts: readonly HeldPost[];
}

export interface SampleLogin extends AccountKey {
  readonly name: string;
  readonly roles: readonly AccountRole[];
  readonly unitName: string | null;
}

/** What changes something also appends to the audit log, in the same transaction. Null or false: no such account. */
export interface Accounts {
  create(account: NewAccount, by: Actor): Promise<Account | StoreRefusal>;
  find(key: AccountKey): Promise<Account | null>;
  list(government: string): Promise<readonly Account[]>;
  /** Ends the account's sessions when its roles change or it is disabled. */
  change(change: AccountChange, by: Actor): Promise<Account | StoreRefusal | null>;
  unlock(key: AccountKey, by: Actor): Promise<boolean>;
  /** Ends the account's sessions, but for that of `keptToken`. */
  setPassword(
    change: AccountKey & {
      readonly hash: string;
      readonly mustChange: boolean;
      readonly keptToken?: string | undefined;
    },
    by: Actor,
  ): Promise<boolean>;

  /** Counts a try; null for a login nobody has. */
  attempt(login: string, rule: LockRule): Promise<Attempt | null>;
  /** The try was good: the count begins anew. */
  attemptGood(key: AccountKey): Promise<void>;
  /** The try was neither good nor bad and is not counted. */
  attemptWithdrawn(key: AccountKey): Promise<void>;

  /** Keeps a secret, sealed, that counts once it is confirmed. Throws `SecretsUnavailable`. */
  beginTotp(key: AccountKey, secret: string): Promise<void>;
  /** The secret begun and not confirmed, or the one in force; null where there is none. Throws `SecretsUnavailable`. */
  totpSecret(key: AccountKey, which: WhichSecret): Promise<string | null>;
  /**
   * Puts the pending secret in force if it is `secret`, the one whose code was verified; false where another set-up was begun or
   * confirmed meanwhile, or the second step was removed. Throws `SecretsUnavailable`.
   */
  confirmTotp(key: AccountKey, secret: string, by: Actor): Promise<boolean>;
  /** Opens nothing, so that it works without the key too. */
  clearTotp(key: AccountKey, by: Actor): Promise<boolean>;
  /** Marks a time step as used; false when it or a later one has been used before. */
  useTotpStep(key: AccountKey, step: number): Promise<boolean>;

  /** Tokens begin with the government's code and a full stop; kept as their hash. */
  openSession(session: AccountKey & { readonly token: string; readonly lastsMs: number }): Promise<void>;
  /** Null when there is none, it has run out, was idle for `idleMs`, or its account is disabled. Counts as use. */
  session(token: string, idleMs: number): Promise<SignedIn | null>;
  closeSession(token: string): Promise<void>;

  /** Accounts of the made-up county; none when its reports are not there. */
  sampleLogins(): Promise<readonly SampleLogin[]>;
}
