// Whether two noun phrases name the same thing: a careful reader may say 财政总收入 or 全县财政总收入.

/**
 * True when, quotation marks left out, one ends with the other or at least half of their character pairs are shared.
 * Two empty phrases are the same; an empty one and another are not.
 */
export function isSameThing(one: string, other: string): boolean {
  const a = plain(one);
  const b = plain(other);
  if (a === '' || b === '') return a === b;
  return a.endsWith(b) || b.endsWith(a) || sharedPairs(a, b) >= 0.5;
}

function plain(phrase: string): string {
  return phrase.replace(/[\s“”"《》、，（）()的]/g, '');
}

/** Share of character pairs that both have, 0 to 1. */
function sharedPairs(a: string, b: string): number {
  const left = pairs(a);
  const right = pairs(b);
  const shared = left.filter((pair) => {
    const at = right.indexOf(pair);
    if (at < 0) return false;
    right.splice(at, 1);
    return true;
  });
  return (2 * shared.length) / Math.max(1, a.length - 1 + (b.length - 1));
}

function pairs(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}
