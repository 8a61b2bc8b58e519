// Finds the term that an entry of the glossary explains, and where its explanation begins.
import type { PlainText } from '../text/plain-text.ts';

/** Plain positions: the term without ordinal, and the first character of the explanation. */
export interface Term {
  readonly start: number;
  readonly end: number;
  readonly definitionStart: number;
}

/** A term is not longer, in plain units. */
const LONGEST_TERM = 48;
const LONGEST_BARE_TERM = 36;
const OPENING = '“‘（《「『【"';
const CLOSING = '”’）》」』】"';
const COLON = /[：:]/u;
const MEANS = /^(?:，)?(?:是指|系指|指的是|主要是指|主要指|指|即)(?:[：:，])?/u;
const PAGE_REFERENCE = /（(?:第|见|P|p|正文|报告)[^（）]{1,14}）$/u;
const LEADING_MARKS = /^[、.：:，]+/u;

/** The term of an entry whose words begin at `start`, behind its ordinal. `end` is the end of its paragraph. */
export function termAt(plain: PlainText, start: number, end: number, isNumbered: boolean): Term | null {
  const { chars } = plain;
  const skipped = LEADING_MARKS.exec(chars.slice(start, start + 3))?.[0].length ?? 0;
  const from = start + skipped;
  const window = chars.slice(from, Math.min(end, from + LONGEST_TERM + 4));
  const separated = bracketed(window) ?? separatorIn(window, isNumbered);
  if (separated) return term(chars, from, from + separated.termLength, from + separated.length);
  if (!isNumbered) return null;
  const gap = wideGap(plain, from, Math.min(end, from + LONGEST_BARE_TERM));
  if (gap !== null) return term(chars, from, gap, gap);
  const isBare = end - from <= LONGEST_BARE_TERM && !/[。；，]/u.test(window);
  return isBare && end > from ? term(chars, from, end, end) : null;
}

interface Separated {
  readonly termLength: number;
  /** Length of term and separator. */
  readonly length: number;
}

function term(chars: string, start: number, end: number, definitionStart: number): Term | null {
  const reference = PAGE_REFERENCE.exec(chars.slice(start, end))?.[0].length ?? 0;
  const termEnd = end - reference;
  return termEnd > start ? { start, end: termEnd, definitionStart } : null;
}

/** 【四库】 opens an entry whatever follows. */
function bracketed(window: string): Separated | null {
  const match = /^【([^】]{1,40})】[：:]?/u.exec(window);
  return match && { termLength: (match[1] as string).length + 2, length: match[0].length };
}

/** The first colon outside quotation marks and brackets, or words that say what is meant. */
function separatorIn(window: string, isNumbered: boolean): Separated | null {
  let depth = 0;
  let behindQuote: Separated | null = null;
  for (let i = 0; i < window.length && i <= LONGEST_TERM; i++) {
    const sign = window.charAt(i);
    if (sign === '"') depth = depth > 0 ? depth - 1 : depth + 1;
    else if (OPENING.includes(sign)) depth++;
    else if (CLOSING.includes(sign) && depth > 0) depth--;
    if (depth > 0) continue;
    if (sign === '。' || sign === '；') break;
    if (i > 0 && COLON.test(sign)) return { termLength: i, length: i + 1 };
    if (i > 1 && window.startsWith('——', i)) return { termLength: i, length: i + 2 };
    const means =
      i > 1 && (isNumbered || CLOSING.includes(window.charAt(i - 1))) ? MEANS.exec(window.slice(i, i + 6)) : null;
    if (means) behindQuote ??= { termLength: i, length: i + means[0].length };
    else if (isNumbered && i > 1 && CLOSING.includes(sign) && window.startsWith('“')) {
      behindQuote ??= closesTerm(window, i + 1);
    }
  }
  return behindQuote;
}

/** A quotation straight before its explanation, with nothing between: “双减”有效减轻…. */
function closesTerm(window: string, length: number): Separated | null {
  return /^(?:[：:，]|[“‘（]|是|指|即|——|主要|系)/u.test(window.slice(length)) || length === window.length
    ? null
    : /^[^。；：:]{0,12}[：:]/u.test(window.slice(length))
      ? null
      : { termLength: length, length };
}

/** First place where the source leaves a wide gap (full-width space, tab, two spaces) behind two or more characters. */
function wideGap(plain: PlainText, from: number, to: number): number | null {
  for (let i = from + 2; i < to; i++) {
    const between = plain.source.slice((plain.at[i - 1] as number) + 1, plain.at[i] as number);
    if (/^(?:[\u3000\t]+| {2,})$/u.test(between.replaceAll('*', ''))) return i;
    if ('。；，'.includes(plain.chars.charAt(i))) return null;
  }
  return null;
}
