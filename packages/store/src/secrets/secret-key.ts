// A key that secrets are sealed under: from its text in an environment variable or a file, and back.
import { createHmac, randomBytes } from 'node:crypto';

export interface SecretKey {
  /** Sixteen hex digits that follow from the key and tell nothing of it: they stand beside what is sealed under it. */
  readonly id: string;
  /** 32 bytes, for AES-256. */
  readonly bytes: Buffer;
}

const KEY_BYTES = 32;
const hex = /^[0-9a-f]{64}$/i;
/** 43 letters and, in plain Base64, a padding sign. */
const base64 = /^[0-9A-Za-z+/_-]{43}=?$/;

/** A key of 32 bytes as 64 hex digits or as Base64, e.g. from `openssl rand -base64 32`; null for anything else. */
export function secretKeyOf(text: string): SecretKey | null {
  const trimmed = text.trim();
  if (hex.test(trimmed)) return keyOf(Buffer.from(trimmed, 'hex'));
  return base64.test(trimmed) ? keyOf(Buffer.from(trimmed, 'base64')) : null;
}

/** A key that nobody had before. */
export const newSecretKey = (): SecretKey => keyOf(randomBytes(KEY_BYTES));

/** As `secretKeyOf` reads it. */
export const textOfKey = ({ bytes }: SecretKey): string => bytes.toString('base64');

function keyOf(bytes: Buffer): SecretKey {
  return { id: createHmac('sha256', bytes).update('luoshi key id').digest('hex').slice(0, 16), bytes };
}
