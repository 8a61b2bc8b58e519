// A word list that can be asked, at a place in a text, for its longest word there; forwards and backwards.

export interface WordIndex<T> {
  /** The longest word that begins at `start` and ends at or before `limit`. */
  at(text: string, start: number, limit: number): Found<T> | null;
  /** The longest word that ends at `end` and begins at or behind `floor`. */
  endingAt(text: string, end: number, floor: number): Found<T> | null;
}

export interface Found<T> {
  readonly word: string;
  readonly value: T;
}

/** `[word, value]` pairs; empty words are refused by being left out. The first value of a repeated word counts. */
export function wordIndex<T>(pairs: Iterable<readonly [string, T]>): WordIndex<T> {
  const byFirst = new Map<number, Found<T>[]>();
  const byLast = new Map<number, Found<T>[]>();
  const seen = new Set<string>();
  for (const [word, value] of pairs) {
    if (word === '' || seen.has(word)) continue;
    seen.add(word);
    add(byFirst, word.charCodeAt(0), { word, value });
    add(byLast, word.charCodeAt(word.length - 1), { word, value });
  }
  for (const lists of [byFirst, byLast]) {
    for (const list of lists.values()) list.sort((a, b) => b.word.length - a.word.length);
  }
  return {
    at: (text, start, limit) => {
      const list = byFirst.get(text.charCodeAt(start));
      if (list === undefined) return null;
      for (const found of list) {
        if (start + found.word.length <= limit && text.startsWith(found.word, start)) return found;
      }
      return null;
    },
    endingAt: (text, end, floor) => {
      const list = byLast.get(text.charCodeAt(end - 1));
      if (list === undefined) return null;
      for (const found of list) {
        const start = end - found.word.length;
        if (start >= floor && text.startsWith(found.word, start)) return found;
      }
      return null;
    },
  };
}

/** An index of words that carry no value. */
export function wordSet(words: Iterable<string>): WordIndex<true> {
  return wordIndex([...words].map((word) => [word, true] as const));
}

function add<T>(map: Map<number, Found<T>[]>, key: number, found: Found<T>): void {
  const list = map.get(key);
  if (list) list.push(found);
  else map.set(key, [found]);
}
