// What the store offers about sealed secrets: whether they can be opened here, and a change of keys.
import type { AccountKey } from '../accounts/account.ts';
import type { Actor } from '../audit/audit-entry.ts';
import type { SecretsUnavailable } from './secrets-unavailable.ts';

export interface SecretsStanding {
  /** Id of the key in force; null while nothing was ever sealed. */
  readonly key: string | null;
  /** Secrets sealed under the key in force, those not yet confirmed and telephone numbers included. */
  readonly inForce: number;
  /** Secrets sealed under another key. */
  readonly older: number;
  /** Secrets as an earlier version kept them. */
  readonly unsealed: number;
}

export interface KeysChanged {
  /** Ids of the key in force now and of the one before; null where there was none. */
  readonly key: string;
  readonly before: string | null;
  /** Accounts whose secret was sealed anew. */
  readonly sealed: number;
  /** Accounts whose secret no key here opens: they stay as they are until their second step is reset. */
  readonly lost: readonly AccountKey[];
  /** How many telephone numbers were sealed anew, and how many no key here opens: those are entered again. */
  readonly phones: { readonly sealed: number; readonly lost: number };
}

export interface Secrets {
  /** Why secrets cannot be opened or sealed by this process; null when they can, also while there is none yet. */
  problem(): Promise<SecretsUnavailable | null>;
  standing(): Promise<SecretsStanding>;
  /** Seals every secret anew under another key, in one transaction with its line in the audit log. Throws `SecretsUnavailable`. */
  changeKey(by: Actor): Promise<KeysChanged>;
}
