import { createHash } from 'node:crypto';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const length = 12;

interface Named {
  readonly government: string;
  readonly year: number;
  /** SHA-256 of the plan report's file; never shown. */
  readonly plan: string;
  /** Id of the promise in the plan's reading. */
  readonly promise: string;
}

/**
 * Permanent id of a promise on public pages: 60 bits in Crockford's base 32, lower case. It comes from what names the promise for good and
 * tells neither its place among the others nor how many there are; to find that out one needs the plan's file, whose promises one can then count anyway.
 */
export function publicId({ government, year, plan, promise }: Named): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([government, year, plan, promise]))
    .digest();
  let bits = hash.readBigUInt64BE(0);
  let id = '';
  for (let at = 0; at < length; at++) {
    id += alphabet[Number(bits & 31n)];
    bits >>= 5n;
  }
  return id;
}
