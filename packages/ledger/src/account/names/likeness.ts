// How surely two names name one thing, by what their words share, each pair of letters with its weight.
import { coverage, type Weigh } from '../text/bigram-weights.ts';
import { excludeEachOther } from './exclusive-words.ts';
import type { MeasureName } from './measure-name.ts';

export interface Named {
  readonly name: MeasureName;
  readonly indicator: string | null;
}

export interface InContext extends Named {
  /** Words of its sentence around the figure: a thing is often named there (清偿拖欠企业账款…，清偿率100%). */
  readonly context: string;
}

/** What only the context says counts so much. */
const inContext = 0.9;

/**
 * 1 for one name, less the more of the promise's name is missing or the more the candidate's name says beyond it.
 * 0 where the names exclude each other, their size classes differ, or both are main indicators and not the same.
 */
export function likeness(promise: InContext, candidate: InContext, weigh: Weigh): number {
  const [mine, theirs] = [promise.name, candidate.name];
  if (promise.indicator && candidate.indicator && promise.indicator !== candidate.indicator) return 0;
  if (mine.sizes.join() !== theirs.sizes.join() || excludeEachOther(mine.words, theirs.words)) return 0;
  if (mine.words === theirs.words) return 1;
  const own = coverage(mine.words, theirs.words, weigh);
  if (own < 0.1) return 0;
  const found = coverage(mine.words, theirs.words + candidate.context, weigh);
  const told = Math.max(
    coverage(theirs.words, mine.words, weigh),
    inContext * coverage(theirs.words, mine.words + promise.context, weigh),
  );
  const like = Math.min(0.97, found * (0.3 + 0.7 * told));
  return isKindOf(candidate, promise) ? Math.max(like, kindOfIt) : like;
}

/** 户用沼气池 are 沼气池. Never of main statistics: 制造业贷款余额 is not 贷款余额. */
const kindOfIt = 0.7;

const isKindOf = (one: Named, other: Named): boolean =>
  one.indicator === null &&
  other.indicator === null &&
  other.name.words.length >= 3 &&
  !/[率度比重]$/.test(other.name.words) &&
  one.name.words.endsWith(other.name.words);
