// Sealing and opening under the key that the database names as the one in force.
import type { Queryable } from '../queries/queryable.ts';
import type { KeyRing } from './key-ring.ts';
import { isSealed, keyIdOf, type Place, seal, unseal } from './sealed.ts';
import type { SecretKey } from './secret-key.ts';
import { SecretsUnavailable } from './secrets-unavailable.ts';

/** Throws `SecretsUnavailable`. */
export type Open = (text: string, place: Place) => string;

export interface Sealing {
  /** In the caller's transaction, so that a change of keys waits for it or goes before. Throws `SecretsUnavailable`. */
  seal(db: Queryable, secret: string, place: Place): Promise<string>;
  /** A secret of an earlier version, not sealed yet, comes back as it is. Throws `SecretsUnavailable`. */
  open: Open;
  /** The same for many secrets: the key in force is asked for once. Throws `SecretsUnavailable`. */
  sealer(db: Queryable): Promise<(secret: string, place: Place) => string>;
  /** The same for many secrets: keys are looked for once. */
  opener(): Open;
}

export function openSealing(ring: KeyRing, now: () => Date): Sealing {
  return {
    seal: async (db, secret, place) => seal(secret, place, await keyInForce(db, ring, now())),
    open: (text, place) => opened(text, place, ring),
    sealer: async (db) => {
      const key = await keyInForce(db, ring, now());
      return (secret, place) => seal(secret, place, key);
    },
    opener: () => {
      const looked = lookedOnce(ring);
      return (text, place) => opened(text, place, looked);
    },
  };
}

type Keys = Pick<KeyRing, 'all' | 'find'>;

function opened(text: string, place: Place, keys: Keys): string {
  if (!isSealed(text)) return text;
  const id = keyIdOf(text);
  const secret = id === null ? null : unseal(text, place, keyOf(id, keys));
  if (secret === null) throw new SecretsUnavailable('secret-broken');
  return secret;
}

/** Not before the first key is asked for. */
function lookedOnce(ring: KeyRing): Keys {
  let found: readonly SecretKey[] | undefined;
  const all = () => {
    found ??= ring.all();
    return found;
  };
  return { all, find: (id) => all().find((key) => key.id === id) ?? null };
}

/** Id of the key in force; null in an installation that has sealed nothing yet. `lock` holds it until the transaction ends. */
export async function idInForce(db: Queryable, lock: '' | 'for share' | 'for update' = ''): Promise<string | null> {
  const { rows } = await db.query<{ id: string }>(`select id from secret_keys where ended_at is null ${lock}`);
  return rows[0]?.id ?? null;
}

/** Nobody else changes or begins keys until the transaction ends. */
export async function lockKeys(db: Queryable): Promise<void> {
  await db.query('lock table secret_keys in share row exclusive mode');
}

/** The key of that id, or `secret-key-missing` where there is none at all, `secret-key-wrong` where there are others. */
export function keyOf(id: string, ring: Keys): SecretKey {
  const key = ring.find(id);
  if (key !== null) return key;
  throw new SecretsUnavailable(ring.all().length === 0 ? 'secret-key-missing' : 'secret-key-wrong', { key: id });
}

/** Of two processes that begin at once with keys of their own, one's is in force, and the other is told that it lacks it. */
async function keyInForce(db: Queryable, ring: KeyRing, now: Date): Promise<SecretKey> {
  const id = (await idInForce(db, 'for share')) ?? (await begin(db, ring.first(), now));
  return keyOf(id, ring);
}

async function begin(db: Queryable, { id }: SecretKey, now: Date): Promise<string> {
  await db.query('insert into secret_keys (id, began_at) values ($1, $2) on conflict do nothing', [id, now]);
  return (await idInForce(db, 'for share'))!;
}
