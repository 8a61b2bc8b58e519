// Finds the sentences that state the expected targets of the year: 主要预期目标是：地区生产总值增长6%……
import { ordinalAt } from './ordinal.ts';
import { sectionAt } from './section-at.ts';
import type { Section } from './structure.ts';
import type { Zone } from './zones.ts';

const CUE = '目标';
const BEFORE = /(?:预期|主要|发展|奋斗|工作|总体|经济|社会|年度?|具体|调控|今年|今后|五年|政府)的?$/u;
const BEHIND =
  /^(?:任务)?(?:（[^）]{1,12}）)?(?:的?(?:建议|安排|初步|拟))*(?:（[^）]{1,12}）)?(?:是|为|如下|拟定为|确定为|[：:])/u;
const MEASURED = /[%‰]|增长|增速|同步|控制在|亿元|以上|以内|左右|约束性|指标/u;
const LONGEST_SENTENCE = 1500;
const LOOK = 300;
const STOP = 0x3002;
const LINE_END = 10;

/** Zones in text order, outside of review and glossary. The sentence must hold something measured. Linear. */
export function findTargets(chars: string, sections: readonly Section[]): Zone[] {
  const zones: Zone[] = [];
  let from = 0;
  for (let at = chars.indexOf(CUE); at >= 0; at = chars.indexOf(CUE, from)) {
    from = at + CUE.length;
    if (!BEFORE.test(chars.slice(Math.max(0, at - 6), at)) || !BEHIND.test(chars.slice(from, from + 36))) continue;
    const { role } = sectionAt(sections, at);
    if (role === 'review' || role === 'glossary' || role === 'closing' || role === 'imprint') continue;
    const end = targetsEnd(chars, from);
    if (end === null) continue;
    zones.push({ kind: 'targets', start: sentenceStart(chars, at), end });
    from = end;
  }
  return zones;
}

/** End of the sentence, of those behind it that go on with targets, and of a list below it; null for a slogan. */
function targetsEnd(chars: string, from: number): number | null {
  let end = sentenceEnd(chars, from);
  if (isListBelow(chars, end)) return listEnd(chars, end);
  if (!MEASURED.test(chars.slice(from, end))) return null;
  while (chars.charCodeAt(end) === STOP) {
    const next = sentenceEnd(chars, end + 1);
    if (next <= end + 1 || !MEASURED.test(chars.slice(end + 1, Math.min(next, end + LOOK)))) break;
    end = next;
  }
  return isListBelow(chars, end) ? (listEnd(chars, end) ?? end) : end;
}

function isListBelow(chars: string, end: number): boolean {
  return chars.charCodeAt(end) === LINE_END && /[：:]/u.test(chars.charAt(end - 1));
}

/** End of the last paragraph below that reads like a row of targets; null when the first does not. */
function listEnd(chars: string, end: number): number | null {
  let last: number | null = null;
  for (let at = end + 1; at < chars.length; ) {
    const found = chars.indexOf('\n', at);
    const lineEnd = found < 0 ? chars.length : found;
    const isRow =
      lineEnd - at <= LOOK && (chars.startsWith('——', at) || ordinalAt(chars, at) !== null || lineEnd - at < 80);
    if (!isRow || !MEASURED.test(chars.slice(at, lineEnd))) return last;
    last = lineEnd;
    at = lineEnd + 1;
  }
  return last;
}

function sentenceEnd(chars: string, from: number): number {
  const last = Math.min(chars.length, from + LONGEST_SENTENCE);
  for (let i = from; i < last; i++) {
    const unit = chars.charCodeAt(i);
    if (unit === STOP || unit === LINE_END) return i;
  }
  return last;
}

function sentenceStart(chars: string, at: number): number {
  const lowest = Math.max(0, at - LOOK);
  for (let i = at - 1; i >= lowest; i--) {
    const unit = chars.charCodeAt(i);
    if (unit === STOP || unit === LINE_END) return i + 1;
  }
  return lowest;
}
