// A password to be told to somebody and changed at the first sign-in.
import { randomInt } from 'node:crypto';

/** Without what looks alike: 0 O, 1 l I. */
const letters = 'abcdefghijkmnpqrstuvwxyz';
const capitals = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const digits = '23456789';
const GROUPS = 4;

/** Four groups of four, to be read out over the phone: each has a capital letter, two small ones and a digit; about 70 bits. */
export function oneTimePassword(): string {
  return Array.from({ length: GROUPS }, () => [capitals, letters, letters, digits].map(oneOf).join('')).join('-');
}

const oneOf = (from: string): string => from[randomInt(from.length)]!;
