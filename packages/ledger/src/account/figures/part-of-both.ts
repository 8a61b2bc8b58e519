// 建设甲、乙共30套 and 建设甲35套: a part that reaches the sum alone.

/** Each of two things with the names it may bear: 供水、排水管网 is 供水管网 and 排水管网. */
export type NamesOfBoth = readonly [first: readonly string[], second: readonly string[]];

/** The two things that one name joins, or null. */
export function namesOfBoth(both: string): NamesOfBoth | null {
  const [one, other, ...more] = both.split(both.includes('、') ? '、' : /[和与及]/);
  if (one === undefined || other === undefined || more.length > 0) return null;
  const head = other.slice(one.length);
  return [one.length >= 2 && head.length >= 2 && !one.endsWith(head) ? [one, one + head] : [one], [other]];
}

/** Shorter words are no names of their own; 和 stands in names too. */
const shortestBeside = (both: string): number => (both.includes('、') ? 2 : 3);

/** Whether `part` is one of the two things that `both` names together. */
export function isOneOfBoth(part: string, both: string): boolean {
  // Asked first because it is cheap and settles most pairs.
  if (part.length < 2 || part.length >= both.length || !both.includes(part.slice(0, 2))) return false;
  return part.length >= shortestBeside(both) && (namesOfBoth(both)?.flat().includes(part) ?? false);
}
