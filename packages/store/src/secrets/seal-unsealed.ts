import type { Pool } from 'pg';
import { inTransaction } from '../transaction.ts';
import { hasUnsealedPhones, keepPhones, lockPhones, placeOfPhone } from './kept-phones.ts';
import { hasUnsealed, type KeptSecrets, keepSecrets, lockSecrets, placeOf } from './kept-secrets.ts';
import { isSealed } from './sealed.ts';
import { lockKeys, type Sealing } from './sealing.ts';
import { SecretsUnavailable } from './secrets-unavailable.ts';

/**
 * Seals what an earlier version kept as it was, and gives the number of accounts and people. Of several processes that do so at once each
 * finds what the others left; a secret is sealed once. Throws `SecretsUnavailable`.
 */
async function sealUnsealed(pool: Pool, sealing: Sealing): Promise<number> {
  if (!(await hasUnsealed(pool)) && !(await hasUnsealedPhones(pool))) return 0;
  return inTransaction(pool, async (db) => {
    // Before the rows, as a change of keys does: the two never wait for each other.
    await lockKeys(db);
    const rows = await lockSecrets(db, 'unsealed');
    const phones = await lockPhones(db, 'unsealed');
    if (rows.length + phones.length === 0) return 0;
    const seal = await sealing.sealer(db);
    const sealed = (text: string | null, row: KeptSecrets) =>
      text === null || isSealed(text) ? text : seal(text, placeOf(row));
    for (const row of rows)
      await keepSecrets(db, {
        ...row,
        pending: sealed(row.pending, row),
        current: sealed(row.current, row),
      });
    await keepPhones(
      db,
      phones.map((row) => ({ ...row, phone: seal(row.phone, placeOfPhone(row)) })),
    );
    return rows.length + phones.length;
  });
}

/** The same where the key is there; without it, what is not sealed waits for the next time. */
export async function sealIfPossible(pool: Pool, sealing: Sealing): Promise<void> {
  try {
    await sealUnsealed(pool, sealing);
  } catch (error) {
    if (!(error instanceof SecretsUnavailable)) throw error;
  }
}
