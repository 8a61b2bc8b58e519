// Finds the lists of livelihood projects (民生实事) that a report spells out item by item.
import { type Ordinal, type OrdinalStyle, ordinalAt, ordinalBeforeDigit } from '../outline/ordinal.ts';
import { ancestor, sectionAt } from '../outline/section-at.ts';
import type { Section } from '../outline/structure.ts';

/** Plain positions. `start` is where the announcing sentence begins, `end` is behind the last item. */
export interface LivelihoodList {
  readonly start: number;
  readonly end: number;
  readonly items: readonly { readonly start: number; readonly end: number }[];
}

const CUE = '实事';
/** The first item stands so near behind the cue. */
const FIRST_WITHIN = 160;
/** … or so near, where the sentence does not say how many there are. */
const FIRST_WITHIN_UNCOUNTED = 30;
const LONGEST_ITEM = 1200;
const FEWEST = 2;
const COUNT_BEFORE = /(?:\d{1,3}|[一二三四五六七八九十两]{1,3})大?[件项个]?[^，。；：\n]{0,10}$/u;
const COUNT_BEHIND = /^[^。\n]{0,14}?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[件项个]/u;
const BOUNDARY = new Set('；。：，！\n;:'.split('').map((sign) => sign.charCodeAt(0)));
const CLOSING_MARKS = '；。，、：\n;';
const LINE_END = 10;
const STOP = 0x3002;
const SEMICOLON = 0xff1b;

/** Lists in text order, outside of review and glossary; a mere mention (12件民生实事) gives none. Linear. */
export function findLivelihoodLists(chars: string, sections: readonly Section[]): LivelihoodList[] {
  const lists: LivelihoodList[] = [];
  let from = 0;
  for (let at = chars.indexOf(CUE); at >= 0; at = chars.indexOf(CUE, from)) {
    from = at + CUE.length;
    const section = sectionAt(sections, at);
    if (section.role === 'review' || section.role === 'glossary' || section.role === 'imprint') continue;
    const list = listBehind(chars, at, from, partEnd(sections, section));
    if (!list) continue;
    lists.push(list);
    from = list.end;
  }
  return lists;
}

/** Where the list must have ended: the next part, as a list may have the numbers of headings. */
function partEnd(sections: readonly Section[], section: Section): number {
  return ancestor(sections, section, 1)?.end ?? section.end;
}

function listBehind(chars: string, cue: number, from: number, end: number): LivelihoodList | null {
  const isCounted =
    COUNT_BEFORE.test(chars.slice(Math.max(0, cue - 20), cue)) || COUNT_BEHIND.test(chars.slice(from, from + 24));
  const last = Math.min(end, from + (isCounted ? FIRST_WITHIN : FIRST_WITHIN_UNCOUNTED));
  const first = nextOrdinal(chars, from, last, null, 1);
  if (!first) return null;
  const items = itemsFrom(chars, first, end);
  if (items.length < FEWEST) return null;
  return { start: sentenceStart(chars, cue), end: (items.at(-1) as { end: number }).end, items };
}

interface Place extends Ordinal {
  readonly at: number;
}

/** The next ordinal of that number (and style, if given) behind a mark or line end in `[from, to)`. */
function nextOrdinal(
  chars: string,
  from: number,
  to: number,
  style: OrdinalStyle | null,
  number: number,
): Place | null {
  for (let at = from; at < to; at++) {
    if (!BOUNDARY.has(chars.charCodeAt(at - 1))) continue;
    const ordinal = ordinalAt(chars, at) ?? ordinalBeforeDigit(chars, at, number);
    if (ordinal && ordinal.number === number && (style === null || ordinal.style === style)) return { ...ordinal, at };
  }
  return null;
}

function itemsFrom(chars: string, first: Place, end: number): { start: number; end: number }[] {
  const items: { start: number; end: number }[] = [];
  for (let place: Place | null = first; place; ) {
    const start: number = place.at + place.length;
    const next: Place | null = nextOrdinal(
      chars,
      start,
      Math.min(end, start + LONGEST_ITEM),
      place.style,
      place.number + 1,
    );
    const itemEnd = trimmedEnd(
      chars,
      start,
      next ? next.at : lastItemEnd(chars, place, Math.min(end, start + LONGEST_ITEM)),
    );
    if (itemEnd > start) items.push({ start, end: itemEnd });
    place = next;
  }
  return items;
}

/** The last item ends with its paragraph where items are paragraphs, else with its sentence. */
function lastItemEnd(chars: string, { at, length }: Place, end: number): number {
  const isParagraph = chars.charCodeAt(at - 1) === LINE_END;
  for (let i = at + length; i < end; i++) {
    const unit = chars.charCodeAt(i);
    if (unit === LINE_END || (!isParagraph && (unit === STOP || unit === SEMICOLON))) return i;
  }
  return end;
}

function trimmedEnd(chars: string, start: number, end: number): number {
  let to = end;
  while (to > start && CLOSING_MARKS.includes(chars.charAt(to - 1))) to--;
  return to;
}

function sentenceStart(chars: string, at: number): number {
  const lowest = Math.max(0, at - FIRST_WITHIN);
  for (let i = at - 1; i >= lowest; i--) {
    const unit = chars.charCodeAt(i);
    if (unit === STOP || unit === LINE_END) return i + 1;
  }
  return lowest;
}
