// A promise whose result the review tells as an outcome in words, without a figure.
import type { Quantity } from '@luoshi/grammar';
import type { Verdict } from '../account.ts';
import { directionOf } from '../figures/direction.ts';
import { excludeEachOther } from '../names/exclusive-words.ts';
import type { AccountRule } from '../rules.ts';
import { coverage, type Weigh } from '../text/bigram-weights.ts';
import type { Clause } from '../text/review-clauses.ts';
import { binding } from './groups.ts';
import type { Outcome } from './outcomes.ts';
import { above } from './told-outcome.ts';

export interface WordsVerdict {
  readonly verdict: Verdict;
  readonly rule: AccountRule;
  readonly clauses: readonly Clause[];
  readonly confidence: number;
}

export interface OutcomeAsked {
  /** Null for a task promised in words. */
  readonly figure: Quantity | null;
  /** The name that measures are compared by. */
  readonly name: string;
  /** The promise's clause, folded and without figures: the verb of a list stands before its first member, its noun behind the last. */
  readonly clause: string;
}

/** From these shares on of the promise's name, and of the outcome's, said by the other side, both are one thing. */
const sameThing = { found: 0.75, told: 0.7 };
/** The list's own name is told: 淘汰落后产能任务 for each of 淘汰钢铁、水泥等落后产能. */
const sameList = { found: 0.3, told: 0.7 };

/** 完成投资计划 is told of any investment. */
const shortestName = 3;

const byName = 0.75;
const byList = 0.65;
const byGroup = 0.55;

/** The outcome that fits best, its own before its list's, before its group's. Null without one. */
export function judgeOutcome(asked: OutcomeAsked, outcomes: readonly Outcome[], weigh: Weigh): WordsVerdict | null {
  const judged = outcomes.flatMap((outcome): WordsVerdict[] => {
    const confidence = fitOf(asked, outcome, weigh);
    if (confidence === 0 || !isTellable(asked.figure, outcome)) return [];
    const rule =
      outcome.verdict === 'missed' ? 'told-as-not-done' : confidence === byName ? 'told-as-done' : 'told-for-the-group';
    return [{ verdict: outcome.verdict, rule, clauses: outcome.clauses, confidence }];
  });
  return judged.sort((a, b) => b.confidence - a.confidence)[0] ?? null;
}

/** 不及预期 is bad news, and 超过年初计划 good news, only of what is wanted high; what stays 在预算范围内 was capped, and no fall is told by it. */
function isTellable(figure: Quantity | null, { verdict, words, isWithin, clauses }: Outcome): boolean {
  if (figure === null) return !above.test(clauses.at(-1)!.words);
  const isOnlyOfHigh = verdict === 'missed' ? /不及预期/.test(words) : above.test(clauses.at(-1)!.words);
  if (isOnlyOfHigh) return directionOf(figure) === 'up';
  return !isWithin || figure.kind === 'level' || directionOf(figure) === 'down';
}

/** What is told of a group to have been missed may hold for one member only. */
function fitOf({ figure, name: mine, clause }: OutcomeAsked, outcome: Outcome, weigh: Weigh): number {
  const { name, words, group, ofBinding, verdict } = outcome;
  if (figure !== null && givesFigure(words, figure.unit)) return 0;
  if (ofBinding && group === null && mine.includes('约束性')) return byName;
  if (name.words.length >= shortestName && !excludeEachOther(mine, name.words)) {
    const found = Math.max(coverage(mine, words, weigh), coverage(mine, name.words, weigh));
    const told = coverage(name.words, mine + clause, weigh);
    if (found >= sameThing.found && told >= sameThing.told && mine.length >= 2) return byName;
    const isMember = found >= sameList.found || (clause.includes('等') && name.words.includes(mine.slice(-2)));
    const isOfList = name.words.length >= 4 && isMember && told >= sameList.told;
    if (isOfList && verdict !== 'missed' && figure !== null && !/元$/.test(figure.unit)) return byList;
  }
  if (verdict === 'missed' || figure?.kind !== 'change' || figure.value >= 0) return 0;
  if (group?.holds.test(mine) && /指标|目标|减排|节能/.test(words)) return byGroup;
  return ofBinding && group === null && binding.test(mine) ? byGroup : 0;
}

/** 实现扩招100人目标: another figure in the promise's unit, which the comparison of figures did not take. */
const givesFigure = (words: string, unit: string): boolean =>
  words
    .split(/\d(?!\d)/)
    .slice(1)
    .some((behind) => behind.replace(/^[多余]/, '').startsWith(unit));
