// 建设甲、乙共30套 and 建设甲35套: a part that reaches the sum alone.

/** The two names that one name joins, or null. */
export function namesOfBoth(both: string): readonly [string, string] | null {
  const [one, other, ...more] = both.split(both.includes('、') ? '、' : /[和与及]/);
  return one !== undefined && other !== undefined && more.length === 0 ? [one, other] : null;
}

/** Shorter words are no names of their own; 和 stands in names too. */
const shortestBeside = (both: string): number => (both.includes('、') ? 2 : 3);

/** Whether `part` is one of the two things that `both` names together. */
export function isOneOfBoth(part: string, both: string): boolean {
  // Asked first because it is cheap and settles most pairs.
  if (part.length < 2 || part.length >= both.length || !both.includes(part)) return false;
  return part.length >= shortestBeside(both) && (namesOfBoth(both)?.includes(part) ?? false);
}
