// 建设甲、乙共30套 and 建设甲35套: a part that reaches the sum alone.

/** Shorter words that 和 joins are no names of their own. */
const shortestName = 3;

/** Whether `part` is one of the two things that `both` names together. */
export function isOneOfBoth(part: string, both: string): boolean {
  // Asked first because it is cheap and settles most pairs.
  if (part.length < shortestName || part.length >= both.length || !both.includes(part)) return false;
  const names = both.split(/[和与及]/);
  return names.length === 2 && names.includes(part);
}
