// A text into the kinds of department whose work it names, best first, with the words that speak for each.
import type { DepartmentKind } from './department-kind.ts';
import { departmentKinds } from './duties.ts';

/** A kind with what speaks for it. `score` is the number of characters of its words, weak words counted a third. */
export interface DepartmentMatch {
  readonly kind: DepartmentKind;
  /** In text order, each once. */
  readonly words: readonly string[];
  readonly score: number;
}

interface Found {
  readonly kind: DepartmentKind;
  readonly word: string;
  readonly start: number;
  readonly isWeak: boolean;
}

/** Weight of a character of a weak word against one of another word. */
const weakWeight = 1 / 3;

/**
 * Matches of a squeezed text against the lexicon. A word inside a longer word of another kind does not count: 农村公路 is a road. Of two
 * kinds with the same score the one named further back leads (in Chinese the thing itself stands last), then the first of the lexicon.
 */
export function matchDepartments(
  text: string,
  kinds: readonly DepartmentKind[] = departmentKinds,
): readonly DepartmentMatch[] {
  const plain = text.replace(/[“”"《》\s]/g, '');
  const found = kinds.flatMap((kind) => occurrences(plain, kind));
  const longest = found.filter((one) => !found.some((other) => swallows(other, one)));
  return kinds
    .map((kind) => ({ kind, own: longest.filter((one) => one.kind === kind) }))
    .filter(({ own }) => own.length > 0)
    .map(({ kind, own }) => ({ kind, words: wordsOf(own), score: scoreOf(own), end: Math.max(...own.map(endOf)) }))
    .sort((a, b) => b.score - a.score || b.end - a.end)
    .map(({ kind, words, score }) => ({ kind, words, score }));
}

function occurrences(text: string, kind: DepartmentKind): readonly Found[] {
  const of = (word: string, isWeak: boolean): readonly Found[] => {
    const bare = word.replace(/[“”]/g, '');
    const starts: Found[] = [];
    for (let start = text.indexOf(bare); start !== -1; start = text.indexOf(bare, start + bare.length))
      starts.push({ kind, word: bare, start, isWeak });
    return starts;
  };
  return [...kind.words.flatMap((word) => of(word, false)), ...kind.weakWords.flatMap((word) => of(word, true))];
}

const endOf = ({ start, word }: Found): number => start + word.length;

const swallows = (outer: Found, inner: Found): boolean =>
  outer.word.length > inner.word.length && outer.start <= inner.start && endOf(inner) <= endOf(outer);

const wordsOf = (own: readonly Found[]): readonly string[] => [
  ...new Set([...own].sort((a, b) => a.start - b.start).map(({ word }) => word)),
];

/** Characters that words of the kind cover, a character counted once. */
function scoreOf(own: readonly Found[]): number {
  const covered = new Map<number, number>();
  for (const { start, word, isWeak } of own)
    for (let at = start; at < start + word.length; at++)
      covered.set(at, Math.max(covered.get(at) ?? 0, isWeak ? weakWeight : 1));
  return [...covered.values()].reduce((sum, weight) => sum + weight, 0);
}
