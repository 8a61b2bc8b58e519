// Names most like a mistyped one.

/** At most `count` of `names`, the most alike first; none that shares less than two fifths of its characters in order. */
export function nearest(name: string, names: readonly string[], count = 3): string[] {
  return [...new Set(names)]
    .map((other) => ({ other, distance: likeness(name, other) }))
    .filter(({ distance }) => distance <= 0.6)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ other }) => other);
}

/** 0 alike, 1 different. A name that holds the other whole counts as near: 住建局 in 县住建局. */
function likeness(a: string, b: string): number {
  if (a.length > 1 && b.length > 1 && (a.includes(b) || b.includes(a))) return 0.2;
  return editDistance([...a], [...b]) / Math.max([...a].length, [...b].length, 1);
}

/** Characters to put in, leave out or exchange (Levenshtein). Names are short: longer ones are cut at 40. */
function editDistance(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [a.slice(0, 40), b.slice(0, 40)];
  let before = right.map((_, i) => i + 1);
  let corner = 0;
  for (const [i, character] of left.entries()) {
    const now: number[] = [];
    corner = i;
    for (const [j, other] of right.entries()) {
      const diagonal = j === 0 ? corner : before[j - 1]!;
      const fromLeft = j === 0 ? i + 1 : now[j - 1]!;
      now.push(Math.min(before[j]! + 1, fromLeft + 1, diagonal + (character === other ? 0 : 1)));
    }
    before = now;
  }
  return right.length === 0 ? left.length : before.at(-1)!;
}
