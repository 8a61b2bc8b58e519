// Page numbers left in the text: - 25 -, — 3 —, 第 3 页 共 20 页, and bare numbers that count upwards.
import type { Omission } from '../source.ts';
import { contentRun, type Line } from './lines.ts';

/** Forms that are nothing but a page number wherever they stand alone on a line. White space is already gone. */
const SURE_FORMS: readonly RegExp[] = [
  /^[-—–―－‐‑─~～·•](?:[-—–―－‐‑─]){0,3}\d{1,4}[-—–―－‐‑─~～·•]{1,4}$/,
  /^[-—–―－‐‑─~～·•]{1,4}[０-９]{1,4}[-—–―－‐‑─~～·•]{1,4}$/,
  /^第\d{1,4}页(?:[,，/／]?共\d{1,4}页)?$/,
  /^(?:page|p\.?)\d{1,4}(?:of\d{1,4}|\/\d{1,4})?$/i,
];
/** The longest of these forms; most lines are longer and need no look. */
const MAX_NUMBER_UTF16 = 24;
const HAS_DIGIT = /[\d０-９]/;
const BARE_NUMBER = /^\d{1,4}$/;

/** A page of text between two bare numbers is at least this long; shorter gaps are rows of a table. */
const MIN_PAGE_UTF16 = 150;
/** So many bare numbers must count upwards one by one before we believe that they number pages. */
const MIN_BARE_CHAIN = 3;

/** Runs of page numbers in text order; a bare number must stand between blank lines (or page breaks) and count on. */
export function findPageNumbers(text: string, lines: readonly Line[]): Omission[] {
  const sure = lines.filter(({ words }) => isPageNumber(words));
  const bare = lines.filter((line, i) => BARE_NUMBER.test(line.words) && standsAlone(lines, i));
  return [...sure, ...countingChain(bare)]
    .map((line) => ({ ...contentRun(text, line), why: 'page-number' as const }))
    .sort((a, b) => a.start - b.start);
}

/** True for a line, without its white space, that can only be a page number: -25-, 第3页共20页. */
export function isPageNumber(words: string): boolean {
  return words.length <= MAX_NUMBER_UTF16 && HAS_DIGIT.test(words) && SURE_FORMS.some((form) => form.test(words));
}

function standsAlone(lines: readonly Line[], i: number): boolean {
  const before = lines[i - 1];
  const after = lines[i + 1];
  const line = lines[i];
  return (!before?.words || line?.startsPage === true) && (!after?.words || after.startsPage);
}

interface ChainLink {
  readonly line: Line;
  readonly length: number;
  readonly before: ChainLink | null;
}

/** The longest chain of numbers that each follow the one before by one, a page of text apart. */
function countingChain(candidates: readonly Line[]): Line[] {
  let longest: ChainLink | null = null;
  const chainEndingAt = new Map<number, ChainLink>();
  for (const line of candidates) {
    const value = Number(line.words);
    const last = chainEndingAt.get(value - 1);
    const before = last && line.start - last.line.end >= MIN_PAGE_UTF16 ? last : null;
    const link: ChainLink = { line, length: (before?.length ?? 0) + 1, before };
    if ((chainEndingAt.get(value)?.length ?? 0) <= link.length) chainEndingAt.set(value, link);
    if (link.length > (longest?.length ?? MIN_BARE_CHAIN - 1)) longest = link;
  }
  const chain: Line[] = [];
  for (let link = longest; link !== null; link = link.before) chain.push(link.line);
  return chain;
}
