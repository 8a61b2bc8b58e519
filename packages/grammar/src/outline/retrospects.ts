// Finds where a plan looks back before it goes on: 过去一年，各项工作取得了很大成绩。生产总值增长10%，……。这为……打下基础。
import { planPeriodEnd } from './later-years.ts';
import type { Section } from './structure.ts';
import { tenseOf } from './tense.ts';
import type { Zone } from './zones.ts';

const OPENS =
  /^(?:各位代表[：，！])?(?:回顾|总结|回首|回望)?(?:(?:刚刚)?过去的?(?:[一二三四五]年|(?:19|20)\d\d年)|去年(?:以来)?|[一二三四五几]年来|(?:19|20)\d\d年(?:是|，)|“?十[一二三四五]?五”?(?:时期|期间))/u;
const DONE = /取得|实现了?|完成|达到|达|突破|迈[上出]|增长|提高|成就|成绩|成效|跃上|建成|变化/u;
const IS_TO_BE =
  /今年|明年|新的一年|力争|确保|争取|预期|必须|应当|我们(?:要|将|一定)|(?<![需主重首紧摘纲只])要(?![求素点闻件么])|将(?![近军领士])|为(?:做好|实现|完成)/u;
const TURNS = /^(?:这[为些将是]|同时|当前|目前|但|然而|也要|面对|展望|经济社会发展中)/u;
/** Behind one sentence that could be of either time (打造……产业集群。), this tells that the account goes on. */
const OF_PAST = /比(?:19|20)\d\d年|比“?十[一二三四五]?五|累计|已经?(?:达|有|成)|位居|获评/u;
const OPENING = 60;
/** A paragraph longer than this is not weighed to its end. */
const LONGEST = 1500;

interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Zones in text order, inside parts that plan; a year or a five-year plan must lie before `planYear`. Linear. */
export function findRetrospects(chars: string, sections: readonly Section[], planYear: number | null): Zone[] {
  const zones: Zone[] = [];
  for (const part of sections) {
    if (part.level !== 1 || part.role !== 'plan') continue;
    let zone: { start: number; end: number } | null = null;
    let hasGap = false;
    for (const sentence of sentencesOf(chars, part.start, part.end)) {
      const text = chars.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
      const isNext = zone !== null && chars.charCodeAt(sentence.start - 1) !== LINE_END && !TURNS.test(text);
      if (zone !== null && isNext && isTold(text) && (!hasGap || OF_PAST.test(text))) {
        zone.end = sentence.end;
        hasGap = false;
      } else if (isNext && !hasGap && !IS_TO_BE.test(text)) hasGap = true;
      else {
        hasGap = false;
        if (zone !== null) zones.push({ kind: 'retrospect', ...zone });
        zone = opensPast(text, planYear) && isTold(text) ? { ...sentence } : null;
      }
    }
    if (zone !== null) zones.push({ kind: 'retrospect', ...zone });
  }
  return zones;
}

function opensPast(text: string, planYear: number | null): boolean {
  const opening = OPENS.exec(text)?.[0];
  if (opening === undefined || !DONE.test(text.slice(opening.length))) return false;
  const year = planPeriodEnd(text.slice(0, OPENING)) ?? Number(/(?:19|20)\d\d/u.exec(opening)?.[0] ?? 0);
  return year === 0 || (planYear !== null && year < planYear);
}

const isTold = (text: string): boolean => !IS_TO_BE.test(text) && tenseOf(text, 0, text.length) >= 0;

const LINE_END = 10;
const STOPS = new Set([0x3002, 0xff01, 0xff1f, LINE_END]);

function* sentencesOf(chars: string, start: number, end: number): Generator<Sentence> {
  let from = start;
  for (let at = start; at < end; at++) {
    if (!STOPS.has(chars.charCodeAt(at))) continue;
    if (at > from) yield { start: from, end: at };
    from = at + 1;
  }
  if (end > from) yield { start: from, end };
}
