// Which clauses of a review speak of a work.
import { coverage, pairsOf, type Weigh } from '../text/bigram-weights.ts';
import type { Clause } from '../text/review-clauses.ts';
import { workName, workWords } from './work-name.ts';

/** A clause that names the work, and where the name stands in its squeezed words. */
export interface WorkMention {
  readonly clause: Clause;
  /** Place of the clause in the list. */
  readonly index: number;
  /** Squeezed words of the clause. */
  readonly words: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  /** 0..1. */
  readonly score: number;
}

/** From this many letters on, the beginning of a name is a name of its own: 红岩灌区改造 for 红岩灌区续建配套…工程. */
const ownName = 4;
/** A beginning in more clauses than this is a place, not a work. */
const rareIn = 3;
const shortenedScore = 0.68;
/** What is told of five years may have been done in any of them. */
const amongYears = 0.85;

/** Mentions from `floor` on, best first, earlier before later where equal. */
export function mentionsOf(
  work: string,
  clauses: readonly Clause[],
  weigh: Weigh,
  floor: number,
): readonly WorkMention[] {
  const { name, shortForms } = workName(work);
  const squeezed = clauses.map(({ words }) => workWords(words));
  const beginning = rareBeginning(name, squeezed);
  return clauses
    .flatMap((clause, index) => {
      const words = squeezed[index]!;
      const likeness = scoreOf({ name, shortForms, beginning, words, weigh });
      const score = clause.isOfYears ? likeness * amongYears : likeness;
      if (score < floor || ordinalsDiffer(name, words)) return [];
      return [{ clause, index, words, score, ...placeOf(name, shortForms, words) }];
    })
    .sort((a, b) => b.score - a.score || a.index - b.index);
}

interface Scored {
  readonly name: string;
  readonly shortForms: readonly string[];
  readonly beginning: string | null;
  readonly words: string;
  readonly weigh: Weigh;
}

function scoreOf({ name, shortForms, beginning, words, weigh }: Scored): number {
  if (words.includes(name)) return 1;
  if (shortForms.some((short) => words.includes(short))) return 0.9;
  const covered = coverage(name, words, weigh);
  if (name.length < 5) return covered >= 0.99 ? 0.9 : 0;
  const isShortened = beginning !== null && words.includes(beginning) && sharesMore(name, beginning, words);
  return Math.max(Math.min(covered, 0.97), isShortened ? shortenedScore : 0);
}

/** The longest beginning of the name, four letters or more, that the review says in a few clauses only. */
function rareBeginning(name: string, clauses: readonly string[]): string | null {
  for (let length = Math.min(name.length, 12); length >= ownName; length--) {
    const beginning = name.slice(0, length);
    const count = clauses.filter((words) => words.includes(beginning)).length;
    if (count > 0) return count <= rareIn ? beginning : null;
  }
  return null;
}

/** Something of the name's rest stands there too. */
function sharesMore(name: string, beginning: string, words: string): boolean {
  const rest = pairsOf(name.slice(beginning.length));
  return rest.length === 0 || rest.some((pair) => words.includes(pair));
}

const ordinals = /第[一二三四五六七八九十百\d]+(?=届|次|轮|批)|[一二三四五六](?=期)|十[一二三四五六](?=五)/g;

/** 第六届 is not 第七届, 二期 not 一期; where one side names none, nothing is said against it. */
function ordinalsDiffer(name: string, words: string): boolean {
  const mine: readonly string[] = name.match(ordinals) ?? [];
  const theirs: readonly string[] = words.match(ordinals) ?? [];
  return mine.length > 0 && theirs.length > 0 && !mine.some((ordinal) => theirs.includes(ordinal));
}

function placeOf(name: string, shortForms: readonly string[], words: string) {
  const whole = [name, ...shortForms].find((form) => words.includes(form));
  if (whole) {
    const nameStart = words.indexOf(whole);
    return { nameStart, nameEnd: nameStart + whole.length };
  }
  const places = pairsOf(name).flatMap((pair) => {
    const at = words.indexOf(pair);
    return at === -1 ? [] : [at];
  });
  return { nameStart: Math.min(...places), nameEnd: Math.max(...places) + 2 };
}
