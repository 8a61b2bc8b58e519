import type { Queryable } from '../queries/queryable.ts';
import { placeOf } from '../secrets/kept-secrets.ts';
import type { Sealing } from '../secrets/sealing.ts';
import type { AccountKey } from './account.ts';
import { confirmPendingTotp, findTotpSecret } from './totp-secret.ts';

interface Confirming {
  readonly key: AccountKey;
  /** The secret whose code was verified. */
  readonly secret: string;
  readonly open: Sealing['open'];
}

/**
 * Whether `secret` is in force now; not where something else is pending, or nothing. A pending text that changed between the look
 * and the write is looked at again: a change of keys seals the same secret anew.
 */
export async function confirmTotp(db: Queryable, confirming: Confirming): Promise<boolean> {
  const { key, secret, open } = confirming;
  const pending = await findTotpSecret(db, key, 'pending');
  if (pending === null || open(pending, placeOf(key)) !== secret) return false;
  return (await confirmPendingTotp(db, key, pending)) || confirmTotp(db, confirming);
}
