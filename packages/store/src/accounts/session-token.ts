// The token of an account's session: the government's code, a full stop, and what nobody can guess.
import { createHash } from 'node:crypto';

const shape = /^([0-9]{6}(?:[0-9]{3}){0,2})\./;

/** The government a token begins with; null for a token of another kind. */
export const governmentOfToken = (token: string): string | null => shape.exec(token)?.[1] ?? null;

/** Who reads the tables cannot sign in with what they find. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();
