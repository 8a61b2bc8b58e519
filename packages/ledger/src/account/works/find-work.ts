// Which clauses of a review speak of a work.
import { excludeEachOther } from '../names/exclusive-words.ts';
import { pairsOf, type Weigh } from '../text/bigram-weights.ts';
import type { Clause } from '../text/review-clauses.ts';
import { isGeneralName } from './general-name.ts';
import { lawSubject, namesLaw } from './law-name.ts';
import { newAirportIn } from './new-airport.ts';
import { eventIn, type NamePlace } from './short-event.ts';
import { coveredIn, type SpokenClause, type SpokenClauses } from './spoken-clauses.ts';
import { ordinalsIn, type WorkName, workName } from './work-name.ts';

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
/** A road's number and some of its name. */
const withCode = 0.25;
const byCode = 0.85;
const byShortForm = 0.85;
/** What is told of five years may have been done in any of them. */
const amongYears = 0.85;

/** 一定能办好…: what is hoped for is no result. */
const hoped = /一定(?:能|会)|必将|必定|定[能会]|坚信|相信|期待/;

/** Mentions from `floor` (above 0) on, best first, earlier before later where equal. None of a name without a word of its own. */
export function mentionsOf(work: string, spoken: SpokenClauses, weigh: Weigh, floor: number): readonly WorkMention[] {
  const named = workName(work);
  const { name } = named;
  if (isGeneralName(name)) return [];
  const covered = coveredIn(spoken, name, weigh);
  const places = mayName(named, spoken, covered);
  const beginning = rareBeginning(
    name,
    places.map((index) => spoken.all[index]!),
  );
  return places
    .flatMap((index) => {
      const { clause, words } = spoken.all[index]!;
      const likeness = scoreOf({ ...named, beginning, words, covered: covered.get(index) ?? 0 });
      const score = clause.isOfYears ? likeness * amongYears : likeness;
      if (score < floor || hoped.test(words) || isAnother(named, words)) return [];
      return [{ clause, index, words, score, ...placeOf(named, words) }];
    })
    .sort((a, b) => b.score - a.score || a.index - b.index);
}

/** Places of the clauses that hold something of the name; all where a short form or figures alone may name it. */
function mayName(
  { name, shortForms, ordinals }: WorkName,
  { all }: SpokenClauses,
  covered: ReadonlyMap<number, number>,
): readonly number[] {
  const goesByOthers = shortForms.length > 0 || (ordinals.length > 0 && /[会节展赛]$/.test(name));
  const byLetters = name.length > 1 && !goesByOthers && pairsOf(name).length === name.length - 1;
  return byLetters ? [...covered.keys()].sort((a, b) => a - b) : [...all.keys()];
}

interface Scored extends WorkName {
  readonly beginning: string | null;
  readonly words: string;
  readonly covered: number;
}

function scoreOf({ name, shortForms, ordinals, code, beginning, words, covered }: Scored): number {
  if (words.includes(name)) return 1;
  if (eventIn(name, ordinals, words) || newAirportIn(name, words) || isLaw(name, words)) return byShortForm;
  if (shortForms.some((short) => words.includes(short))) return 0.9;
  if (code !== null && words.includes(code) && covered >= withCode) return byCode;
  if (name.length < 5) return covered >= 0.99 ? 0.9 : 0;
  const isShortened = beginning !== null && words.includes(beginning) && sharesMore(name, beginning, words);
  return Math.max(Math.min(covered, 0.97), isShortened ? shortenedScore : 0);
}

const isLaw = (name: string, words: string): boolean => {
  const subject = lawSubject(name);
  return subject !== null && namesLaw(subject, words);
};

/** The longest beginning of the name, four letters or more, that the review says in a few clauses only. */
function rareBeginning(name: string, spoken: readonly SpokenClause[]): string | null {
  for (let length = Math.min(name.length, 12); length >= ownName; length--) {
    const beginning = name.slice(0, length);
    const count = spoken.filter(({ words }) => words.includes(beginning)).length;
    if (count > 0) return count <= rareIn ? beginning : null;
  }
  return null;
}

/** Something of the name's rest stands there too. */
function sharesMore(name: string, beginning: string, words: string): boolean {
  const rest = pairsOf(name.slice(beginning.length));
  return rest.length === 0 || rest.some((pair) => words.includes(pair));
}

/** 推进要素配置改革 says nothing of 要素配置改革试点. */
const isNoTrial = (name: string, words: string): boolean => name.endsWith('试点') && !words.includes('试点');

/** 加强湿地保护 says nothing of 湿地保护法规. */
const isNoLaw = (name: string, words: string): boolean =>
  lawSubject(name) !== null && !words.includes(name) && !isLaw(name, words);

const paper = /方案|纲要|规划|意见|条例|细则|章程|名录|白皮书/;

const inWriting = /准备|研究|论证|起草|调研|征求/;

/** 推进书院改革 says nothing of 书院改革方案: what is to be written is told as something written, or as being prepared. */
const isNoPaper = (name: string, words: string): boolean =>
  paper.test(name.slice(-3)) && !words.includes(name) && !paper.test(words) && !inWriting.test(words);

/** 滨河水厂扩建 is not 临河水厂扩建: all of the name but its first letter, behind another one. */
function beginsOtherwise(name: string, words: string): boolean {
  const at = name.length > 4 && !words.includes(name) ? words.indexOf(name.slice(1)) : -1;
  return at > 0 && /\p{Script=Han}/u.test(words[at - 1]!);
}

/** 柏电5 is not 柏电6号机组. */
const numbersApart = (name: string, words: string): boolean => {
  const [, unit, number] = /^(\D{2,})(\d+)(?:号(?:机组|楼|线)?)?$/.exec(name) ?? [];
  if (unit === undefined || number === undefined) return false;
  const told = words
    .split(unit)
    .slice(1)
    .map((rest) => /^\d+/.exec(rest)?.[0]);
  return told.some((one) => one !== undefined) && !told.includes(number);
};

/** Another of several, of another size class, or what its words exclude: 市级 for 省级. */
const isAnother = ({ name, ordinals, sizes }: WorkName, words: string): boolean =>
  ordinalsDiffer(ordinals, ordinalsIn(words)) ||
  numbersApart(name, words) ||
  beginsOtherwise(name, words) ||
  !sizes.every((size) => words.includes(size)) ||
  isNoTrial(name, words) ||
  isNoLaw(name, words) ||
  isNoPaper(name, words) ||
  excludeEachOther(name, words);

/** 第六届 is not 第七届, 二期 not 一期; where one side names none, nothing is said against it. */
const ordinalsDiffer = (mine: readonly string[], theirs: readonly string[]): boolean =>
  mine.length > 0 && theirs.length > 0 && !mine.some((ordinal) => theirs.includes(ordinal));

function placeOf({ name, shortForms, ordinals }: WorkName, words: string): NamePlace {
  const whole = [name, ...shortForms].find((form) => words.includes(form));
  if (whole) {
    const nameStart = words.indexOf(whole);
    return { nameStart, nameEnd: nameStart + whole.length };
  }
  const named = eventIn(name, ordinals, words) ?? newAirportIn(name, words);
  if (named) return named;
  const places = pairsOf(name).flatMap((pair) => {
    const at = words.indexOf(pair);
    return at === -1 ? [] : [at];
  });
  return { nameStart: Math.min(...places), nameEnd: Math.max(...places) + 2 };
}
