// A state promised in words against the state told in words, or against the way that a figure of the thing went.
import type { ResultFigure } from '../figures/result-figures.ts';
import { excludeEachOther } from '../names/exclusive-words.ts';
import { measureName } from '../names/measure-name.ts';
import { coverage, type Weigh } from '../text/bigram-weights.ts';
import type { Clause } from '../text/review-clauses.ts';
import type { WordsVerdict } from './judge-outcome.ts';
import { against, answers } from './states.ts';
import { type ToldState, toldState, toldStates } from './told-state.ts';

export interface StateOf extends ToldState {
  readonly clause: Clause;
}

/** In text order; nothing of several years, of a part of the year or of the months since. */
export const statesIn = (clauses: readonly Clause[]): readonly StateOf[] =>
  clauses.flatMap((clause) => {
    if (clause.isOfYears || clause.isOfNow || clause.isOfPart) return [];
    return toldStates(clause.words).map((told) => ({ ...told, clause }));
  });

/** Share of each name that the other must hold. */
const sameThing = 0.8;

/**
 * Null where the promise is of no state, and where the review tells another one, or tells it of something else.
 * `words`: one clause of the plan, squeezed and folded; of what 、 joins in it all must be told alike.
 */
export function judgeState(words: string, states: readonly StateOf[], weigh: Weigh): WordsVerdict | null {
  const parts = words.split('、');
  const judged = parts.map((part) => judgePart(part, states, weigh));
  const [first] = judged;
  return first && judged.every((one) => one?.verdict === first.verdict) ? first : null;
}

function judgePart(words: string, states: readonly StateOf[], weigh: Weigh): WordsVerdict | null {
  const wanted = toldState(words);
  if (!wanted) return null;
  return judgeWanted(wanted, states, weigh) ?? judgeBoth(words, wanted, states, weigh);
}

/** 林木采伐量和火灾次数继续下降: one state of two things, each told alike. */
function judgeBoth(
  words: string,
  { thing, ...state }: ToldState,
  states: readonly StateOf[],
  weigh: Weigh,
): WordsVerdict | null {
  const things = thing.split(/[和与及]/);
  if (things.length !== 2 || things.some((one) => one.length < 3) || !/[和与及]/.test(words)) return null;
  const [one, other] = things.map((each) => judgeWanted({ ...state, thing: measureName(each).words }, states, weigh));
  if (!one || !other || one.verdict !== other.verdict) return null;
  return { ...one, clauses: one.clauses[0]!.start <= other.clauses[0]!.start ? one.clauses : other.clauses };
}

function judgeWanted(wanted: ToldState, states: readonly StateOf[], weigh: Weigh): WordsVerdict | null {
  const told = states.filter((one) => isSame(wanted.thing, one.thing, weigh));
  const kept = told.find((one) => answers[wanted.state].includes(one.state) && reaches(wanted, one));
  const missed = told.find((one) => against[wanted.state].includes(one.state));
  if ((kept === undefined) === (missed === undefined)) return null;
  const { clause } = (kept ?? missed)!;
  return {
    verdict: kept ? 'kept' : 'missed',
    rule: kept ? 'state-told' : 'contrary-state-told',
    clauses: [clause],
    confidence: kept ? 0.7 : 0.65,
  };
}

/** 略有改善 keeps no promise of 改善, and only what is told as much keeps 显著改善. More of another state is enough. */
const reaches = (wanted: ToldState, told: ToldState): boolean =>
  told.degree >= wanted.degree || (told.state !== wanted.state && told.degree >= 2);

function isSame(one: string, other: string, weigh: Weigh): boolean {
  if (one === other) return true;
  if (one.length < 3 || other.length < 3 || excludeEachOther(one, other)) return false;
  return coverage(one, other, weigh) >= sameThing && coverage(other, one, weigh) >= sameThing;
}

/** The figure whose sign answers 增长, 下降 or 回稳向好, or null. Its likeness is that of one name. */
export function directionOfFigure(
  words: string,
  figures: readonly ResultFigure[],
): { readonly figure: ResultFigure; readonly isKept: boolean } | null {
  const wanted = toldState(words);
  if (!wanted || wanted.degree > 2 || !['rise', 'fall', 'better'].includes(wanted.state)) return null;
  const figure = figures.find(
    ({ quantity, name, weight }) =>
      quantity.kind === 'change' && quantity.value !== 0 && weight === 1 && isSeries(wanted.thing, name.words),
  );
  if (!figure) return null;
  const isRise = figure.quantity.value > 0;
  if (wanted.state === 'better') return isRise ? { figure, isKept: true } : null;
  return { figure, isKept: isRise === (wanted.state === 'rise') };
}

/** 居民收入 is measured as what each of them may dispose of. */
const asMeasured = (thing: string): string =>
  thing.replace(/^(?:城乡|全体)?居民(?:人均)?(?:可支配)?收入$/, '居民人均可支配收入');

const isSeries = (thing: string, name: string): boolean => asMeasured(measureName(thing).words) === asMeasured(name);
