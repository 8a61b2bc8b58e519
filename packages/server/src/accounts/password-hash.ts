// A password into what is kept of it, and the question whether a password is the one kept.
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { inTurn } from './derivation-queue.ts';

/** scrypt's N for passwords that must be hard to guess from a stolen table: 128 MB each (OWASP's recommendation). */
export const PASSWORD_COST = 2 ** 17;
const BLOCK_SIZE = 8;
const PARALLEL = 1;
const KEY_BYTES = 32;
const SALT_BYTES = 16;

interface Kept {
  readonly cost: number;
  readonly blockSize: number;
  readonly parallel: number;
  readonly salt: Buffer;
  readonly key: Buffer;
}

/** `scrypt$N$r$p$salt$key`, the last two in base64url. `cost` is a power of two. */
export async function hashPassword(password: string, cost: number = PASSWORD_COST): Promise<string> {
  const kept = { cost, blockSize: BLOCK_SIZE, parallel: PARALLEL, salt: randomBytes(SALT_BYTES) };
  const key = await derive(password, { ...kept, key: Buffer.alloc(KEY_BYTES) });
  const { salt } = kept;
  return ['scrypt', cost, BLOCK_SIZE, PARALLEL, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** Compares in a time that does not depend on how much of it is right. Throws for a hash that is none of ours. */
export async function isPassword(password: string, hash: string): Promise<boolean> {
  const kept = keptIn(hash);
  return timingSafeEqual(await derive(password, kept), kept.key);
}

/** What takes as long as `isPassword`, for a login that nobody has. */
export async function passTime(password: string, cost: number): Promise<void> {
  await hashPassword(password, cost);
}

/** A password typed on another keyboard is the same password: compatibility forms are made one (RFC 8265 in spirit). */
const bytesOf = (password: string): Buffer => Buffer.from(password.normalize('NFKC'));

function derive(password: string, { cost, blockSize, parallel, salt, key }: Kept): Promise<Buffer> {
  const options = { N: cost, r: blockSize, p: parallel, maxmem: 256 * cost * blockSize };
  return inTurn(
    () =>
      new Promise((resolve, reject) =>
        scrypt(bytesOf(password), salt, key.length, options, (error, derived) =>
          error ? reject(error) : resolve(derived),
        ),
      ),
  );
}

function keptIn(hash: string): Kept {
  const [scheme, cost, blockSize, parallel, salt, key] = hash.split('$');
  if (scheme !== 'scrypt' || !salt || !key)
    throw new Error('A kept password is not in the form scrypt$N$r$p$salt$key.');
  return {
    cost: Number(cost),
    blockSize: Number(blockSize),
    parallel: Number(parallel),
    salt: Buffer.from(salt, 'base64url'),
    key: Buffer.from(key, 'base64url'),
  };
}
