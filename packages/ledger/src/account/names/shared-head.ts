// 供水、排污管道分别改造12公里、9公里: the first of two things that share their last word is named without it.
import { squeezedName } from '../text/folded.ts';

const shortest = 2;
const longest = 4;

/** The first thing's whole name, or null. `words`: the clause; `second`: the measure of the figure that follows. */
export function withSharedHead(first: string, second: string | undefined, words: string): string | null {
  const [one, other] = [squeezedName(first), squeezedName(second ?? '')];
  if (one.length < shortest || one.length > longest || other.length < one.length + shortest) return null;
  const head = other.slice(one.length);
  return words.includes(`${one}、${other}分别`) && !one.endsWith(head) ? one + head : null;
}
