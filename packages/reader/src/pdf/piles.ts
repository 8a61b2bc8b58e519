// Vertical headlines: characters of one size piled below each other.
import type { Item } from './page-items.ts';

/** Items of a headline from top to bottom. */
export type Pile = readonly Item[];

const MIN_CHARACTERS = 4;
/** Sideways shift, and step from one character to the next, in em. */
const MAX_SHIFT_EM = 0.35;
const MAX_STEP_EM = 1.5;
/** A character with a neighbour this near on its line belongs to a line. In em. */
const NEIGHBOUR_EM = 0.5;
/** Text larger than its neighbour by this factor is not on one line with it, however near. */
const SAME_LINE_SIZE = 1.4;
/** A page with more pieces than this is no newspaper; comparing them all would take too long. */
const MAX_ITEMS = 20_000;

/** Takes the piles and everything turned on its side out of the items; piles from right to left, as they are read. */
export function takePiles(items: readonly Item[]): { piles: Pile[]; rest: Item[] } {
  const turned = items.filter(({ isTurned }) => isTurned);
  const level = items.filter(({ isTurned }) => !isTurned);
  const singles = level.length <= MAX_ITEMS ? loneCharacters(level) : [];
  const piles = [...pileUp(singles), ...turned.map((item) => [item])];
  const taken = new Set(piles.flat());
  piles.sort((a, b) => (b[0]?.left ?? 0) - (a[0]?.left ?? 0));
  return { piles, rest: level.filter((item) => !taken.has(item)) };
}

function loneCharacters(items: readonly Item[]): Item[] {
  const byBand = new Map<number, Item[]>();
  const bandOf = (y: number): number => Math.floor(y / 20);
  for (const item of items) {
    const band = byBand.get(bandOf(item.baseline));
    if (band) band.push(item);
    else byBand.set(bandOf(item.baseline), [item]);
  }
  return items.filter((item) => {
    if ([...item.text].length > 2) return false;
    const band = bandOf(item.baseline);
    const near = [band - 1, band, band + 1].flatMap((at) => byBand.get(at) ?? []);
    return !near.some((other) => other !== item && isNeighbour(item, other));
  });
}

function isNeighbour(item: Item, other: Item): boolean {
  const isSameSize = Math.max(item.size, other.size) < SAME_LINE_SIZE * Math.min(item.size, other.size);
  const isOnLine = isSameSize && Math.abs(item.baseline - other.baseline) < 0.5 * Math.max(item.size, other.size);
  const gap = Math.max(item.left - other.right, other.left - item.right);
  return isOnLine && gap < NEIGHBOUR_EM * Math.max(item.size, other.size);
}

function pileUp(singles: readonly Item[]): Pile[] {
  const open: Item[][] = [];
  for (const item of [...singles].sort((a, b) => a.baseline - b.baseline)) {
    const pile = open.find((candidate) => goesOn(candidate.at(-1), item));
    if (pile) pile.push(item);
    else open.push([item]);
  }
  return open.filter(isHeadline);
}

function goesOn(above: Item | undefined, item: Item): boolean {
  if (!above) return false;
  const size = Math.max(above.size, item.size);
  const shift = Math.abs((above.left + above.right - item.left - item.right) / 2);
  const step = item.baseline - above.baseline;
  return (
    shift <= MAX_SHIFT_EM * size &&
    step > 0.5 * size &&
    step <= MAX_STEP_EM * size &&
    Math.abs(above.size - item.size) < 0.2 * size
  );
}

/** Numbers below each other are a table's column; a headline has at least some different Chinese characters. */
function isHeadline(pile: readonly Item[]): boolean {
  const characters =
    pile
      .map(({ text }) => text)
      .join('')
      .match(/\p{Script=Han}/gu) ?? [];
  return characters.length >= MIN_CHARACTERS && new Set(characters).size * 2 > characters.length;
}
