// What a rule of the scanner answers.
import type { Amount } from './amount.ts';

/** What a rule says of a place: an amount read, or that the run up to `end` is none. */
export type Found = Amount | { readonly form: 'none'; readonly end: number };
