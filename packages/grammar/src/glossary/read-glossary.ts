// The entries of the explanation of terms at the end of a report (名词解释).
import type { GlossaryEntry } from '../facts.ts';
import { type Ordinal, type OrdinalStyle, ordinalAt, ordinalBeforeDigit } from '../outline/ordinal.ts';
import { endWithoutPageNumber } from '../outline/page-number.ts';
import type { Section } from '../outline/structure.ts';
import { squeezed } from '../squeezed.ts';
import { type PlainText, sourceSpan } from '../text/plain-text.ts';
import { type Term, termAt } from './term.ts';

/** An entry opens at `start` (its ordinal); plain positions. */
interface EntryStart {
  readonly start: number;
  readonly term: Term;
}

/** A page may have swallowed so many entries. */
const WIDEST_GAP = 3;
/** Plain units in which ordinal, term and separator must stand. */
const TERM_LOOK = 80;
const STOP = 0x3002;
const LINE_END = 10;

/** Entries in text order; spans cover the entry with its ordinal. Terms stand without the quotation marks around them. */
export function readGlossary(plain: PlainText, sections: readonly Section[]): GlossaryEntry[] {
  return sections
    .filter((section) => section.level === 1 && section.role === 'glossary')
    .flatMap((section) => entriesIn(plain, Math.max(section.titleEnd, section.start), section.end));
}

function entriesIn(plain: PlainText, start: number, end: number): GlossaryEntry[] {
  const style = countingStyle(plain.chars, start, end);
  const starts = style ? numberedEntries(plain, start, end, style) : unnumberedEntries(plain, start, end);
  return starts.flatMap((entry, index) => entryOf(plain, entry, starts[index + 1]?.start ?? end) ?? []);
}

/** How the entries are numbered: the style of the first paragraph that opens with 1; null when none does. */
function countingStyle(chars: string, start: number, end: number): OrdinalStyle | null {
  for (const at of paragraphStarts(chars, start, end)) {
    const ordinal = entryOrdinal(chars, at);
    if (ordinal?.number === 1) return ordinal.style;
  }
  return null;
}

function entryOrdinal(chars: string, at: number): Ordinal | null {
  const ordinal = ordinalAt(chars, at);
  if (ordinal) return ordinal;
  const bare = /^(\d{1,3})(?=[“【《])/u.exec(chars.slice(at, at + 4));
  return bare && { style: 'dot', number: Number(bare[1]), length: bare[0].length };
}

function numberedEntries(plain: PlainText, start: number, end: number, style: OrdinalStyle): EntryStart[] {
  const { chars } = plain;
  const entries: EntryStart[] = [];
  let last = 0;
  for (let at = start; at < end; at++) {
    const opensParagraph = at === start || chars.charCodeAt(at - 1) === LINE_END;
    if (!opensParagraph && chars.charCodeAt(at - 1) !== STOP) continue;
    const ordinal = entryOrdinal(chars, at) ?? (opensParagraph ? ordinalBeforeDigit(chars, at, last + 1) : null);
    if (ordinal?.style !== style || ordinal.number <= last) continue;
    if (ordinal.number > last + (opensParagraph ? WIDEST_GAP : 1)) continue;
    const term = termAt(plain, at + ordinal.length, nearLineEnd(chars, at, end), true);
    if (!term) continue;
    entries.push({ start: at, term });
    last = ordinal.number;
  }
  return entries;
}

function unnumberedEntries(plain: PlainText, start: number, end: number): EntryStart[] {
  return paragraphStarts(plain.chars, start, end).flatMap((at) => {
    const term = termAt(plain, at, nearLineEnd(plain.chars, at, end), false);
    return term ? [{ start: at, term }] : [];
  });
}

function paragraphStarts(chars: string, start: number, end: number): number[] {
  const starts: number[] = [];
  for (let at = start; at < end; at = lineEnd(chars, at, end) + 1) {
    if (chars.charCodeAt(at) !== LINE_END) starts.push(at);
  }
  return starts;
}

function lineEnd(chars: string, at: number, end: number): number {
  const found = chars.indexOf('\n', at);
  return found < 0 || found > end ? end : found;
}

/** End of the line, looked for only as far as a term reaches, so that a long line costs no more than a short one. */
function nearLineEnd(chars: string, at: number, end: number): number {
  const last = Math.min(end, at + TERM_LOOK);
  for (let i = at; i < last; i++) if (chars.charCodeAt(i) === LINE_END) return i;
  return last;
}

function entryOf(plain: PlainText, { start, term }: EntryStart, next: number): GlossaryEntry | null {
  const end = endWithoutPageNumber(plain.chars, term.definitionStart, next);
  const definition = squeezed(plain, term.definitionStart, end).replace(/^[：:，、]+/u, '');
  if (!definition) return null;
  return { term: bare(squeezed(plain, term.start, term.end)), definition, ...sourceSpan(plain, start, end) };
}

const WHOLE_QUOTATION = /^(?:“([^“”]+)”|"([^"]+)"|【([^【】]+)】|「([^「」]+)」|‘([^‘’]+)’)$/u;

function bare(term: string): string {
  const match = WHOLE_QUOTATION.exec(term);
  return match ? (match.slice(1).find((inner) => inner !== undefined) as string) : term;
}
