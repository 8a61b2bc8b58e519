// Finds the lists of livelihood projects (民生实事) that a report spells out item by item.
import type { OrdinalStyle } from '../outline/ordinal.ts';
import { endWithoutPageNumber } from '../outline/page-number.ts';
import { ancestor, sectionAt } from '../outline/section-at.ts';
import type { Section } from '../outline/structure.ts';
import { firstBehind, type ListOrdinal, type ListOrdinals, scanOrdinals } from './list-ordinals.ts';

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
const FIRST_WITHIN_UNCOUNTED = 14;
const LONGEST_ITEM = 800;
const FEWEST = 2;
const COUNT_BEFORE = /(?:\d{1,3}|[一二三四五六七八九十两]{1,3})大?[件项个]?[^，。；：\n]{0,10}$/u;
const COUNT_BEHIND = /^[^。\n]{0,14}?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[件项个]/u;
const CLOSING_MARKS = '；。，、：\n;';
const LINE_END = 10;
const STOP = 0x3002;
const SEMICOLON = 0xff1b;

/** Lists in text order, outside of review and glossary; a mere mention (12件民生实事) gives none. Linear. */
export function findLivelihoodLists(chars: string, sections: readonly Section[]): LivelihoodList[] {
  const lists: LivelihoodList[] = [];
  const ordinals: ListOrdinals = { chars, found: [], scannedTo: 0 };
  let from = 0;
  for (let at = chars.indexOf(CUE); at >= 0; at = chars.indexOf(CUE, from)) {
    from = at + CUE.length;
    const section = sectionAt(sections, at);
    if (section.role === 'review' || section.role === 'glossary' || section.role === 'imprint') continue;
    const list = listBehind(ordinals, at, from, partEnd(sections, section));
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

function listBehind(ordinals: ListOrdinals, cue: number, from: number, end: number): LivelihoodList | null {
  const { chars } = ordinals;
  const isCounted =
    COUNT_BEFORE.test(chars.slice(Math.max(0, cue - 20), cue)) || COUNT_BEHIND.test(chars.slice(from, from + 24));
  const last = Math.min(end, from + (isCounted ? FIRST_WITHIN : FIRST_WITHIN_UNCOUNTED));
  scanOrdinals(ordinals, from, last);
  const first = nextOrdinal(ordinals.found, firstBehind(ordinals.found, from), last, { number: 1, style: null });
  if (first === null) return null;
  const items = itemsFrom(ordinals, first, end);
  if (items.length < FEWEST) return null;
  return { start: sentenceStart(chars, cue), end: (items.at(-1) as { end: number }).end, items };
}

/** Index of the next ordinal with that number (and style, if given) before `to`, from index `from`; null when none is. */
function nextOrdinal(
  ordinals: readonly ListOrdinal[],
  from: number,
  to: number,
  wanted: { readonly number: number; readonly style: OrdinalStyle | null },
): number | null {
  for (let i = from; i < ordinals.length; i++) {
    const { at, number, style } = ordinals[i] as ListOrdinal;
    if (at >= to) return null;
    if (number === wanted.number && (wanted.style === null || style === wanted.style)) return i;
  }
  return null;
}

function itemsFrom(ordinals: ListOrdinals, first: number, end: number): { start: number; end: number }[] {
  const { chars, found } = ordinals;
  const items: { start: number; end: number }[] = [];
  for (let index: number | null = first; index !== null; ) {
    const { at, length, style, number } = found[index] as ListOrdinal;
    const start = at + length;
    const last = Math.min(end, start + LONGEST_ITEM);
    scanOrdinals(ordinals, start, last);
    const next: number | null = nextOrdinal(found, index + 1, last, { style, number: number + 1 });
    const itemEnd = next === null ? lastItemEnd(chars, at, start, last) : (found[next] as ListOrdinal).at;
    const trimmed = trimmedEnd(chars, start, itemEnd);
    if (trimmed > start) items.push({ start, end: trimmed });
    index = next;
  }
  return items;
}

/** The last item ends with its paragraph where items are paragraphs, else with its sentence. */
function lastItemEnd(chars: string, at: number, start: number, end: number): number {
  const isParagraph = chars.charCodeAt(at - 1) === LINE_END;
  for (let i = start; i < end; i++) {
    const unit = chars.charCodeAt(i);
    if (unit === LINE_END || (!isParagraph && (unit === STOP || unit === SEMICOLON))) return i;
  }
  return end;
}

function trimmedEnd(chars: string, start: number, end: number): number {
  let to = endWithoutPageNumber(chars, start, end);
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
