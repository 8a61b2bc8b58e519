// What the amounts of a clause measure, one object an amount where each has its own.

import { deadlineAt } from '../clause/deadline.ts';
import { behindEnclosed } from '../clause/enclosed.ts';
import type { ClauseQuantity, PlanClause, Run } from '../clause/plan-clause.ts';
import { LEAD_WORDS } from '../lexicon/lead-words.ts';
import { IN_FORCE, MEASURE_VERBS, REACH_WORDS } from '../lexicon/reach-words.ts';
import { wordSet } from '../lexicon/word-index.ts';
import { splitObjects } from './split-objects.ts';
import { ordinaryWordAt, ordinaryWordBefore } from './unknown-words.ts';

/** Lead words that are as often the beginning of a noun: 重点项目, 集中供热, 规范化改造. */
const NOUN_BEGINNINGS = new Set('重点 集中 系统 规范 科学 统筹 分类 优先 精准 主动 组织 广泛'.split(' '));
const HEADS = wordSet([...LEAD_WORDS.filter((word) => !NOUN_BEGINNINGS.has(word)), ...MEASURE_VERBS]);
const REACH = wordSet(REACH_WORDS);

/** More than a verb before the measure tells whose it is: 东环路完成路基80%. In characters. */
const LONGEST_VERB = 3;

/** In text order; empty where nothing but verbs and amounts stands in the clause. */
export function measuredObjects(clause: PlanClause): Run[] {
  const { text } = clause;
  const objects: Run[] = [];
  let from = 0;
  for (const quantity of clause.quantities) {
    if (quantity.start < from || isThreshold(clause, quantity)) continue;
    const object = objectOf(clause, quantity, Math.max(from, objects.at(-1)?.end ?? 0));
    if (object) objects.push(object);
    from = Math.max(quantity.end, nextCutOr(text, quantity.end));
  }
  if (objects.length > 0) return objects;
  const whole = trimmed(text, 0, text.length);
  return whole.end - whole.start >= 2 ? [whole] : [];
}

/**
 * The amount's own measure where this part of the clause names it; else what stands before the amount from `from` on,
 * or behind it, freed of verbs.
 */
function objectOf({ text }: PlanClause, quantity: ClauseQuantity, from: number): Run | null {
  const before = trimmed(text, from, quantity.start);
  if (isThing(before) && !ROUND.test(text.slice(before.start, before.end)))
    return within(text, quantity.measure, before) ?? before;
  const start = behindHedge(text, quantity.end);
  const behind = trimmed(text, start, Math.min(nextCut(text, quantity.end), stateStart(text, start)));
  return isThing(behind) ? (within(text, quantity.measure, behind) ?? behind) : null;
}

/** 第二轮|60家: which time, not what. */
const ROUND = /^第[一二三四五六七八九十\d]+[轮批期次届]$/u;

/** Where the words of the state begin that the things behind `start` are to be in; the text's end where none are. */
function stateStart(text: string, start: number): number {
  const at = text.slice(start).search(IN_FORCE);
  return at < 2 ? text.length : start + at;
}

/** The measure without its verbs where it lies in `part`, else null. */
function within(text: string, measure: Run | null, part: Run): Run | null {
  if (measure === null || measure.start < part.start || measure.start >= part.end) return null;
  const bare = trimmed(text, measure.start, Math.min(measure.end, part.end));
  return isThing(bare) && bare.start - part.start <= LONGEST_VERB ? bare : null;
}

function isThing({ start, end }: Run): boolean {
  return end - start >= 2;
}

/** 120项以上事项: a hedge behind the amount belongs to it. */
function behindHedge(text: string, end: number): number {
  const hedge = /^(?:以上|以下|以内|左右|及以上)?的?/u.exec(text.slice(end, end + 5));
  return end + (hedge?.[0].length ?? 0);
}

/** What a target without an amount is about: what stands before the words that state it, at `end`. */
export function objectsBefore(text: string, end: number): Run[] {
  const whole = trimmed(text, 0, end > 2 ? outsideQuotes(text, end) : text.length);
  if (whole.end - whole.start < 2) return [];
  return [...splitObjects(text, whole, []).objects];
}

/** `end`, or the end of the quotation that it would cut. */
function outsideQuotes(text: string, end: number): number {
  const open = text.lastIndexOf('“', end - 1);
  if (open < 0) return end;
  const close = text.indexOf('”', open);
  return close >= end ? close + 1 : end;
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

/** 为残疾人适配器具200例: for whom, before what is counted. */
const FOR_WHOM = /^[为对向给][^，、]{2,14}?(?:免费)?(?=提供|适配|配备|开展|发放|办理|安装|购买|赠送)/u;

/** 某某县计划招引…, 每个乡镇重点打造…: who plans it. */
const WHO_PLANS =
  /^[^，、\d]{2,6}?[县市区旗州镇乡](?:计划|拟|将)(?=[^，]{2})|^(?:每个?|各)(?:县市区|县区|乡镇|街道|社区|[县市区镇乡村])(?:集中力量|至少|重点|再)(?=[^，]{2})/u;

function behindHead(text: string, from: number, to: number): number {
  const whole = text.slice(from, to);
  let at = from + ((FOR_WHOM.exec(whole) ?? WHO_PLANS.exec(whole))?.[0].length ?? 0);
  while (at < to) {
    const deadline = deadlineAt(text, at, null);
    if (deadline && deadline.end <= to) {
      at = deadline.end;
      continue;
    }
    const word = HEADS.at(text, at, to)?.word;
    if (word === undefined || beginsNoun(text, at, word, to)) break;
    at += word.length;
  }
  return at;
}

/** 新 of 新能源, 保障 of 保障性, 绿化 of 绿化率: the word is only the beginning of what is measured. */
function beginsNoun(text: string, at: number, word: string, to: number): boolean {
  const behind = at + word.length;
  if (word.length === 1 && at + 2 >= to) return true;
  if (word === '服务' && /^(?:贸易|消费|业)/u.test(text.slice(behind, behind + 2))) return true;
  if (/^(?:[率额数量者面度区]|用地|占比)/u.test(text.slice(behind, behind + 2))) return true;
  return ordinaryWordAt(text, at, to).length > word.length;
}

function beforeReach(text: string, from: number, to: number): number {
  let end = to;
  for (;;) {
    const word = REACH.endingAt(text, end, from);
    if (word === null || ordinaryWordBefore(text, end, from).length > word.word.length) return end;
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
