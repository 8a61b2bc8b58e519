import type { Pool } from 'pg';
import { appendAudit } from '../audit/append-audit.ts';
import type { Actor } from '../audit/audit-entry.ts';
import { INSTALLATION } from '../installation.ts';
import type { Queryable } from '../queries/queryable.ts';
import { inTransaction } from '../transaction.ts';
import { keepPhones, lockPhones, placeOfPhone } from './kept-phones.ts';
import { type KeptSecrets, keepSecrets, lockSecrets, placeOf } from './kept-secrets.ts';
import type { KeyRing } from './key-ring.ts';
import { seal } from './sealed.ts';
import { idInForce, lockKeys, type Open, type Sealing } from './sealing.ts';
import type { SecretKey } from './secret-key.ts';
import type { KeysChanged } from './secrets.ts';
import { SecretsUnavailable } from './secrets-unavailable.ts';

interface Changing {
  readonly ring: KeyRing;
  readonly sealing: Sealing;
  readonly by: Actor;
  readonly now: Date;
}

/** One change at a time; the key is in its file before the database names it, so that breaking off between loses nothing. */
export function changeKey(pool: Pool, { ring, sealing, by, now }: Changing): Promise<KeysChanged> {
  return inTransaction(pool, async (db) => {
    await lockKeys(db);
    const before = await idInForce(db, 'for update');
    const key = ring.next(before);
    await putInForce(db, key, now);
    const rows = await lockSecrets(db, 'all');
    const opened = rows.map((row) => ({ row, secrets: openedOf(row, sealing) }));
    const phones = await changePhones(db, sealing.opener(), key);
    for (const { row, secrets } of opened) if (secrets !== null) await keepSecrets(db, sealedAnew(row, secrets, key));
    const lost = opened
      .filter(({ secrets }) => secrets === null)
      .map(({ row: { government, login } }) => ({ government, login }));
    const changed = { key: key.id, before, sealed: rows.length - lost.length, lost, phones };
    const facts = {
      key: key.id,
      before: before ?? '',
      sealed: changed.sealed,
      lost: lost.length,
      phones: phones.sealed,
      phonesLost: phones.lost,
    };
    const entry = {
      government: INSTALLATION,
      ...by,
      event: 'secret-key-changed',
      target: key.id,
      result: 'done',
      facts,
    };
    await appendAudit(db, entry, now);
    return changed;
  });
}

/** Numbers that no key here opens stay as they are until they are entered again. */
async function changePhones(db: Queryable, open: Open, key: SecretKey): Promise<KeysChanged['phones']> {
  const rows = await lockPhones(db, 'all');
  const sealed = rows.flatMap((row) => {
    const phone = orNull(() => open(row.phone, placeOfPhone(row)));
    return phone === null ? [] : [{ ...row, phone: seal(phone, placeOfPhone(row), key) }];
  });
  await keepPhones(db, sealed);
  return { sealed: sealed.length, lost: rows.length - sealed.length };
}

async function putInForce(db: Queryable, { id }: SecretKey, now: Date): Promise<void> {
  await db.query('update secret_keys set ended_at = $1 where ended_at is null', [now]);
  await db.query(
    `insert into secret_keys (id, began_at) values ($1, $2)
     on conflict (id) do update set began_at = excluded.began_at, ended_at = null`,
    [id, now],
  );
}

/** Null where no key here opens one of them. */
function openedOf(row: KeptSecrets, sealing: Sealing): Pick<KeptSecrets, 'pending' | 'current'> | null {
  const open = (text: string | null) => (text === null ? null : sealing.open(text, placeOf(row)));
  return orNull(() => ({ pending: open(row.pending), current: open(row.current) }));
}

function orNull<Opened>(work: () => Opened): Opened | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof SecretsUnavailable) return null;
    throw error;
  }
}

function sealedAnew(
  row: KeptSecrets,
  { pending, current }: Pick<KeptSecrets, 'pending' | 'current'>,
  key: SecretKey,
): KeptSecrets {
  const sealed = (secret: string | null) => (secret === null ? null : seal(secret, placeOf(row), key));
  return { ...row, pending: sealed(pending), current: sealed(current) };
}
