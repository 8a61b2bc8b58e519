// What the rules for measures tell each other: the measure found, and what the sentence has named so far.
import type { Mention } from '../mention.ts';
import type { NounBefore } from './noun-before.ts';
import type { NounRun } from './noun-behind.ts';

/** The thing measured; `start`..`end` is the plain run of its main words. `how` says where they stand. */
export interface MeasureRead {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly how: 'behind' | 'before' | 'shared' | 'inherited' | 'none';
}

/** What the sentence has named up to here. */
export interface Memory {
  /** The last thing named, to which 总投资, 增速 and so on belong. */
  topic: MeasureRead | null;
  /** The last measure, also of the sentence before. */
  last: MeasureRead | null;
  /** Things named one after the other, each with an amount of its own. */
  named: MeasureRead[];
  /** Things named as a list (城乡居民, 蔬菜、水果), and where. */
  subjects: { readonly names: readonly string[]; readonly start: number; readonly end: number } | null;
  /** What the last threshold measured (收入30万元以上). */
  floor: MeasureRead | null;
}

/** One amount with what stands around it. */
export interface Clue {
  readonly chars: string;
  readonly mention: Mention;
  readonly next: Mention | null;
  /** The mentions from `next` on, for rules that look along a list. */
  readonly following: (distance: number) => Mention | null;
  readonly before: NounBefore;
  /** The noun the amount counts, where one stands behind it. */
  readonly behind: NounRun | null;
  readonly memory: Readonly<Memory>;
}

/** `topic`: what the sentence speaks of from here on; null leaves it as it is. */
export interface Answer {
  readonly measure: MeasureRead;
  readonly topic: MeasureRead | null;
}

/** A rule answers or declines. */
export type MeasureRule = (clue: Clue) => Answer | null;

/** An answer that the sentence now speaks of. */
export function asTopic(measure: MeasureRead): Answer {
  return { measure, topic: measure };
}
