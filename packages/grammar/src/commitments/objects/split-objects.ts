// The things a promise names, one by one: A、B和C等12个项目 → A, B, C.
import { behindEnclosed } from '../clause/enclosed.ts';
import type { ClauseQuantity, Run } from '../clause/plan-clause.ts';
import {
  ABSTRACT_NOUNS,
  EVENT_NOUNS,
  FACILITY_NOUNS,
  LANDSCAPE_NOUNS,
  UNDERTAKING_NOUNS,
} from '../lexicon/head-nouns.ts';
import { wordSet } from '../lexicon/word-index.ts';
import { isOrdinaryWord, longestUnknownRun } from './unknown-words.ts';

export interface ObjectList {
  readonly objects: readonly Run[];
  /** A list broken off with 等: the report names some of a known number. */
  readonly hasMore: boolean;
}

const HEADS = wordSet([...FACILITY_NOUNS, ...LANDSCAPE_NOUNS, ...UNDERTAKING_NOUNS]);
const EVENTS = wordSet(EVENT_NOUNS.filter((word) => word.length > 1));
const ABSTRACT = wordSet(ABSTRACT_NOUNS.filter((word) => word.length > 1));
/** 高等, 均等, 等级: no end of a list. */
const BEFORE_OTHER_DENG = '高中初同平均对优劣';
const BEHIND_OTHER_DENG = '级次于候额价';
/** 去年续建的750套住房: since when, before the amount. */
const BEGUN = /^(?:去年|上年|往年)(?:续建|新建|在建|开工|启动)的(?=\d)/u;
const CONJUNCTIONS = '和及与';

/** Objects in `[start, end)` of the clause, in order; amounts before and behind a thing are not part of it. */
export function splitObjects(text: string, run: Run, quantities: readonly ClauseQuantity[]): ObjectList {
  const listEnd = endOfList(text, run);
  const parts = joinFragments(text, cut(text, behindPurpose(text, run), listEnd), listEnd < run.end);
  const objects = parts
    .map((part, index) => trim(text, part, quantities, parts.length > 1 && index === parts.length - 1))
    .filter((part) => part.end > part.start);
  return { objects, hasMore: listEnd < run.end };
}

/** Where 等 ends the list; the run's end when it does not. */
function endOfList(text: string, run: Run): number {
  for (let at = run.start + 1; at < run.end; at++) {
    const behind = behindEnclosed(text, at, run.end);
    if (behind > at) {
      at = behind - 1;
    } else if (
      text[at] === '等' &&
      !BEFORE_OTHER_DENG.includes(text[at - 1] as string) &&
      !BEHIND_OTHER_DENG.includes(text[at + 1] ?? '　')
    ) {
      return at;
    }
  }
  return run.end;
}

/** 集展示、销售于一体的 X: what comes before the thing says what it is for. */
function behindPurpose(text: string, run: Run): number {
  if (text[run.start] !== '集') return run.start;
  const at = text.indexOf('一体的', run.start);
  return at < 0 || at >= run.end ? run.start : at + 3;
}

function cut(text: string, start: number, end: number): Run[] {
  const parts: Run[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    const behind = behindEnclosed(text, at, end);
    if (behind > at) {
      at = behind - 1;
      if (/[“《]/.test(text[behind] ?? '') && text[behind - 1] !== '）' && behind < end) {
        parts.push({ start: from, end: behind });
        from = behind;
      }
    } else if (text[at] === '、' || (CONJUNCTIONS.includes(text[at] as string) && joinsThings(text, from, at, end))) {
      parts.push({ start: from, end: at });
      from = at + 1;
    }
  }
  parts.push({ start: from, end });
  return parts.filter((part) => part.end > part.start);
}

/** 和 joins two things where a thing's noun stands before it and enough for another behind. */
function joinsThings(text: string, from: number, at: number, end: number): boolean {
  if (text[at] === '及' && text[at - 1] === '以') return false;
  const next = text.slice(at + 1, end).search(/[、和及与]/);
  const right = next < 0 ? end : at + 1 + next;
  const listed = text.slice(from, at).length >= 2 && text[from - 1] === '、';
  if ((HEADS.endingAt(text, at, from) ?? EVENTS.endingAt(text, at, from)) && right - at > 3) return true;
  if (/[两二三四五六]个/u.test(text.slice(at, right))) return longestUnknownRun(text, from, at) >= 2;
  return listed && at - from <= 4 && longestUnknownRun(text, from, at) >= 2;
}

/** Parts that are no things by themselves (城乡、区域) belong to the part behind them. */
function joinFragments(text: string, parts: readonly Run[], hasMore: boolean): Run[] {
  const namesThings = parts.some(
    (part) => part.end - part.start <= 5 && longestUnknownRun(text, part.start, part.end) >= 2,
  );
  if (namesThings || (hasMore && parts.length >= 3 && parts.every((part) => part.end - part.start >= 4)))
    return [...parts];
  const joined: Run[] = [];
  let start = -1;
  parts.forEach((part, index) => {
    const from = start < 0 ? part.start : start;
    if (index + 1 < parts.length && isFragment(text, part)) {
      start = from;
      return;
    }
    joined.push({ start: from, end: part.end });
    start = -1;
  });
  return joined;
}

function isFragment(text: string, part: Run): boolean {
  return (
    part.end - part.start <= 4 &&
    !/[“《\d]/.test(text.slice(part.start, part.end)) &&
    HEADS.endingAt(text, part.end, part.start) === null &&
    isOrdinaryWord(text, part.start, part.end)
  );
}

/** Takes amounts, 的 and an empty 建设 off the ends. A count inside the last of several ends it: A、B2个项目. */
function trim(text: string, part: Run, quantities: readonly ClauseQuantity[], isLastOfSeveral: boolean): Run {
  let { start, end } = part;
  start += BEGUN.exec(text.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0;
  for (const quantity of quantities) {
    if (quantity.start < start || quantity.start >= end) continue;
    if (quantity.start - start <= 1 && quantity.end < end) start = behindAmount(text, quantity.end, end);
    else if (endsWithAmount(text, quantity.end, end)) end = quantity.start;
    else if (isLastOfSeveral && isCount(quantity) && quantity.start > start) end = quantity.start;
  }
  for (const empty of ['等', '的', '建设', '工作']) {
    if (end - start > empty.length + 1 && text.endsWith(empty, end) && !isNounOfItsOwn(text, start, end))
      end -= empty.length;
  }
  return { start, end };
}

function isNounOfItsOwn(text: string, start: number, end: number): boolean {
  const word = ABSTRACT.endingAt(text, end, start);
  return word !== null && word.word !== '建设' && word.word !== '工作';
}

function isCount(quantity: ClauseQuantity): boolean {
  return /^[个条座所家处项栋只口]$/u.test(quantity.draft.quantity.unit);
}

function behindAmount(text: string, start: number, end: number): number {
  let at = start;
  for (;;) {
    const match = /^(?:以上|以下|左右|以内|余|多|、|的|及以上)/.exec(text.slice(at, Math.min(end, at + 3)));
    if (!match) return at;
    at += match[0].length;
  }
}

function endsWithAmount(text: string, start: number, end: number): boolean {
  return behindAmount(text, start, end) >= end;
}
