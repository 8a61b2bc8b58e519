// A number with its unit, found but not yet understood.
import type { UnitFamily } from '../units/lexicon.ts';

/** Positions are plain positions; `start`..`end` is number and unit, without words of bound around it. */
export interface Amount {
  readonly form: 'amount' | 'rank';
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly upper: number | null;
  /** As written, without hedge. */
  readonly unit: string;
  readonly family: UnitFamily | 'bare' | 'rank';
  readonly factor: number;
  readonly base: string;
  /** A hedge stands inside (400余亩), or a rank says 前十. */
  readonly hedge: 'more' | 'within' | null;
  /** Wholly in Chinese numerals. */
  readonly spelled: boolean;
}
