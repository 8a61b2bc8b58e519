// 分别增长7%、9%左右: the bound behind the last value of a 分别 list holds for all of them.
import type { Bound } from '../facts.ts';
import { boundBehind } from './bound-behind.ts';
import type { Mention } from './mention.ts';

/** For each mention the bound of the 分别 list that it stands in, null outside of such lists. */
export function listBounds(chars: string, mentions: readonly Mention[]): (Bound | null)[] {
  const bounds: (Bound | null)[] = new Array(mentions.length).fill(null);
  for (let first = 0; first < mentions.length; ) {
    let behind = first + 1;
    while (mentions[behind]?.isListed) behind++;
    const last = mentions[behind - 1] as Mention;
    if (behind - first > 1 && (mentions[first] as Mention).left.includes('分别')) {
      bounds.fill(boundBehind(chars, last.amount.end, last.amount.family === 'time')?.bound ?? null, first, behind);
    }
    first = behind;
  }
  return bounds;
}
