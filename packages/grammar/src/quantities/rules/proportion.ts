// Tells the parts of a proportion: 三次产业比重为15.1：42.6：42.3. Each is a share of a whole of 100.
// Declines times of day, scales and scores: 8：30：00, 1：500, 1：2：3.

const RUN = /\d+(?:\.\d+)?(?:[：:∶]\d+(?:\.\d+)?){2,3}/g;
const COLON = /[：:∶]/;
/** A proportion of four parts with decimals is no longer. */
const LONGEST = 32;
/** What rounding may add or take. */
const ROUNDING = 1;

/** Whether the number `[start, end)` is one of three or four numbers that colons join and that make up a whole. */
export function isPartOfProportion(chars: string, start: number, end: number): boolean {
  if (!COLON.test(chars[start - 1] ?? '') && !COLON.test(chars[end] ?? '')) return false;
  const from = Math.max(0, start - LONGEST);
  for (const match of chars.slice(from, end + LONGEST).matchAll(RUN)) {
    const at = from + match.index;
    if (at > start || at + match[0].length < end) continue;
    const sum = match[0].split(COLON).reduce((total, part) => total + Number(part), 0);
    return Math.abs(sum - 100) <= ROUNDING;
  }
  return false;
}
