// Finds where the review tells what is lacking: 在看到成绩的同时，我们也清醒地认识到……
import { ancestor, sectionAt } from './section-at.ts';
import type { Section } from './structure.ts';
import type { Zone } from './zones.ts';

const LACK = /困难|问题|不足|短板|差距|薄弱|挑战|矛盾/gu;
const ADMITS =
  /清醒|客观地?看|必须看到|深知|正视|坦诚|不容忽视|也(?:要)?(?:深刻)?(?:看到|认识|意识)|(?:还|仍|仍然|依然|也)(?:存在|面临|有)|(?:存在|面临)(?:着|的|一些|不少|许多|诸多|很多|这样|如下)/u;
/** The admission and the word for what is lacking stand within so many units. */
const BEFORE = 120;
const BEHIND = 40;
/** Problems stand in the second half of the review; before, a report tells how it overcame them. */
const FROM_SHARE = 0.5;
const GOES_ON =
  /^(?:对此|这些(?:问题|困难|不足)|针对|对这些|面对这些|以上|上述|为此|我们(?:一定|将|要)|[一二三四五六七八九]是|（[一二三四五六七八九]）|——)/u;

/** At most one zone a review part, to the end of the paragraph and of those that go on with it. Linear. */
export function findProblems(chars: string, sections: readonly Section[]): Zone[] {
  const zones: Zone[] = [];
  let from = 0;
  for (const match of chars.matchAll(LACK)) {
    const at = match.index;
    if (at < from) continue;
    const section = sectionAt(sections, at);
    const part = ancestor(sections, section, 1) ?? section;
    if (part.role !== 'review') {
      from = part.end;
      continue;
    }
    if (at - part.start < (part.end - part.start) * FROM_SHARE) continue;
    const start = sentenceStart(chars, at, part.start);
    if (!ADMITS.test(chars.slice(start, at + BEHIND))) continue;
    const end = Math.min(problemsEnd(chars, at), part.end);
    zones.push({ kind: 'problems', start, end });
    from = part.end;
  }
  return zones;
}

function problemsEnd(chars: string, at: number): number {
  let end = lineEnd(chars, at);
  while (end < chars.length && GOES_ON.test(chars.slice(end + 1, end + 8))) end = lineEnd(chars, end + 1);
  return end;
}

function lineEnd(chars: string, at: number): number {
  const found = chars.indexOf('\n', at);
  return found < 0 ? chars.length : found;
}

function sentenceStart(chars: string, at: number, lowest: number): number {
  const from = Math.max(lowest, at - BEFORE);
  for (let i = at - 1; i >= from; i--) {
    const sign = chars.charAt(i);
    if (sign === '。' || sign === '！' || sign === '\n') return isAddress(chars, i) ? i - ADDRESS.length : i + 1;
  }
  return from;
}

const ADDRESS = '各位代表';

/** 各位代表！ belongs to the sentence behind it. */
function isAddress(chars: string, stop: number): boolean {
  return chars.startsWith(ADDRESS, stop - ADDRESS.length);
}
