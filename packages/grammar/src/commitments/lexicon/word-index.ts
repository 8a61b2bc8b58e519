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
  const openings = new Map<number, Found<T>[]>();
  const endings = new Map<number, Found<T>[]>();
  const seen = new Set<string>();
  for (const [word, value] of pairs) {
    if (word === '' || seen.has(word)) continue;
    seen.add(word);
    add(openings, pairOf(word.charCodeAt(0), word.charCodeAt(1)), { word, value });
    add(endings, pairOf(word.charCodeAt(word.length - 1), word.charCodeAt(word.length - 2)), { word, value });
  }
  const firsts = flagsOf(seen, (word) => word.charCodeAt(0));
  const lasts = flagsOf(seen, (word) => word.charCodeAt(word.length - 1));
  for (const lists of [openings, endings]) {
    for (const list of lists.values()) list.sort((a, b) => b.word.length - a.word.length);
  }
  return {
    at: (text, start, limit) => {
      const first = text.charCodeAt(start);
      const flags = firsts[first];
      if (!flags) return null;
      const list = flags & LONGER ? openings.get(pairOf(first, text.charCodeAt(start + 1))) : undefined;
      const found = opening(list, text, start, limit);
      return found ?? (flags & SINGLE ? opening(openings.get(pairOf(first, Number.NaN)), text, start, limit) : null);
    },
    endingAt: (text, end, floor) => {
      const last = text.charCodeAt(end - 1);
      const flags = lasts[last];
      if (!flags) return null;
      const list = flags & LONGER ? endings.get(pairOf(last, text.charCodeAt(end - 2))) : undefined;
      const found = ending(list, text, end, floor);
      return found ?? (flags & SINGLE ? ending(endings.get(pairOf(last, Number.NaN)), text, end, floor) : null);
    },
  };
}

/** Whether a character begins (or ends) a word of one character, and one of several: most begin neither. */
const SINGLE = 1;
const LONGER = 2;

function flagsOf(words: Iterable<string>, unitOf: (word: string) => number): Uint8Array {
  const flags = new Uint8Array(0x10000);
  for (const word of words) {
    const unit = unitOf(word);
    flags[unit] = (flags[unit] as number) | (word.length === 1 ? SINGLE : LONGER);
  }
  return flags;
}

/** Two characters as one key; `second` is NaN for words of one character. Two, because hundreds of words share a first. */
function pairOf(first: number, second: number): number {
  return first * 0x10000 + (second || 0);
}

function opening<T>(
  list: readonly Found<T>[] | undefined,
  text: string,
  start: number,
  limit: number,
): Found<T> | null {
  if (list === undefined) return null;
  for (const found of list) {
    if (start + found.word.length <= limit && text.startsWith(found.word, start)) return found;
  }
  return null;
}

function ending<T>(list: readonly Found<T>[] | undefined, text: string, end: number, floor: number): Found<T> | null {
  if (list === undefined) return null;
  for (const found of list) {
    const start = end - found.word.length;
    if (start >= floor && text.startsWith(found.word, start)) return found;
  }
  return null;
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
