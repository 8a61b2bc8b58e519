// A secret into a text that only the key and the place it was sealed for open again (AES-256-GCM).
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { SecretKey } from './secret-key.ts';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** What no secret begins with that was kept before secrets were sealed: those are Base32. */
const PREFIX = 'sealed:1:';
const shape = /^sealed:1:([0-9a-f]{16}):([0-9A-Za-z_-]+)$/;

/** Whose secret it is and which, e.g. `['totp', government, login]`: the same words open it, no others. */
export type Place = readonly string[];

/** `sealed:1:KEY-ID:` and Base64url of nonce, sealed bytes and tag; another one each time. */
export function seal(secret: string, place: Place, key: SecretKey): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key.bytes, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(boundTo(place, key.id));
  const bytes = Buffer.concat([nonce, cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return `${PREFIX}${key.id}:${bytes.toString('base64url')}`;
}

/** Null when it was sealed under another key, for another place, or was changed since. */
export function unseal(text: string, place: Place, key: SecretKey): string | null {
  const [, id, encoded = ''] = shape.exec(text) ?? [];
  const bytes = Buffer.from(encoded, 'base64url');
  // Of several spellings of the same bytes only ours is one.
  if (id !== key.id || bytes.length < NONCE_BYTES + TAG_BYTES || bytes.toString('base64url') !== encoded) return null;
  const end = bytes.length - TAG_BYTES;
  const decipher = createDecipheriv(CIPHER, key.bytes, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(boundTo(place, key.id));
  decipher.setAuthTag(bytes.subarray(end));
  const opened = decipher.update(bytes.subarray(NONCE_BYTES, end));
  try {
    return Buffer.concat([opened, decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

/** Whether it is a sealed text at all, and not a secret as an earlier version kept it. */
export const isSealed = (text: string): boolean => text.startsWith('sealed:');

/** Id of the key it was sealed under; null for what is no sealed text. */
export const keyIdOf = (text: string): string | null => shape.exec(text)?.[1] ?? null;

const boundTo = (place: Place, keyId: string): Buffer => Buffer.from(JSON.stringify([PREFIX, keyId, ...place]));
