// What the amounts of a clause measure, one object an amount where each has its own.

import { deadlineAt } from '../clause/deadline.ts';
import { behindEnclosed } from '../clause/enclosed.ts';
import type { ClauseQuantity, PlanClause, Run } from '../clause/plan-clause.ts';
import { LEAD_WORDS } from '../lexicon/lead-words.ts';
import { MEASURE_VERBS, REACH_WORDS } from '../lexicon/reach-words.ts';
import { wordSet } from '../lexicon/word-index.ts';
import { splitObjects } from './split-objects.ts';

/** Lead words that are as often the beginning of a noun: 重点项目, 集中供热, 规范化改造. */
const NOUN_BEGINNINGS = new Set('重点 集中 系统 规范 科学 统筹 分类 优先 精准 主动 组织 广泛'.split(' '));
const HEADS = wordSet([...LEAD_WORDS.filter((word) => !NOUN_BEGINNINGS.has(word)), ...MEASURE_VERBS]);
const REACH = wordSet(REACH_WORDS);

/** In text order; empty where nothing but verbs and amounts stands in the clause. */
export function measuredObjects(clause: PlanClause): Run[] {
  const { text } = clause;
  const objects: Run[] = [];
  let from = 0;
  for (const quantity of clause.quantities) {
    if (quantity.start < from || isThreshold(clause, quantity)) continue;
    const before = trimmed(text, from, quantity.start);
    if (before.end - before.start >= 2) objects.push(before);
    else {
      const behind = trimmed(text, quantity.end, nextCut(text, quantity.end));
      if (behind.end - behind.start >= 2) objects.push(behind);
    }
    from = Math.max(quantity.end, nextCutOr(text, quantity.end));
  }
  if (objects.length > 0) return objects;
  const whole = trimmed(text, 0, text.length);
  return whole.end - whole.start >= 2 ? [whole] : [];
}

/** What a target without an amount is about: what stands before the words that state it, at `end`. */
export function objectsBefore(text: string, end: number): Run[] {
  const whole = trimmed(text, 0, end > 2 ? end : text.length);
  if (whole.end - whole.start < 2) return [];
  return [...splitObjects(text, whole, []).objects];
}

/** 收入30万元以上村达到85%: the first amount says which things are counted, the second is promised. */
function isThreshold(clause: PlanClause, quantity: ClauseQuantity): boolean {
  if (clause.quantities.at(-1) === quantity) return false;
  return /^(?:以上|以下)[^、，和]/u.test(clause.text.slice(quantity.end, quantity.end + 3));
}

function trimmed(text: string, from: number, to: number): Run {
  const start = behindHead(text, from, to);
  return { start, end: beforeReach(text, start, to) };
}

function behindHead(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const deadline = deadlineAt(text, at, null);
    if (deadline && deadline.end <= to) {
      at = deadline.end;
      continue;
    }
    const word = HEADS.at(text, at, to);
    if (word === null || at + word.word.length > to) break;
    if (word.word.length === 1 && at + 2 >= to) break;
    if (/^[率额数量者面]/u.test(text.slice(at + word.word.length))) break;
    at += word.word.length;
  }
  return at;
}

function beforeReach(text: string, from: number, to: number): number {
  let end = to;
  for (;;) {
    const word = REACH.endingAt(text, end, from);
    if (word === null) return end;
    end -= word.word.length;
  }
}

/** Where the next amount's part begins: at 、 or 和 outside of quotes. */
function nextCut(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const behind = behindEnclosed(text, at, text.length);
    if (behind > at) at = behind - 1;
    else if (text[at] === '、') return at;
  }
  return text.length;
}

/** The start of the next part where this one ends at once (…10个、…); else right here. */
function nextCutOr(text: string, start: number): number {
  const cut = nextCut(text, start);
  return cut - start <= 3 ? Math.min(cut + 1, text.length) : start;
}
