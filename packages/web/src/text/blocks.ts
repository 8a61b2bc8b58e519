// The printed text as blocks: a title, headings, paragraphs joined over hard wraps, and what the reader set aside.
import type { Reading } from '@luoshi/ledger';
import type { Span } from '../span.ts';
import { endsSentence, goesOn, habitsOf, type PageHabits } from './hard-wraps.ts';
import type { Omitted } from './pieces.ts';
import { squeeze } from './squeezed.ts';

/**
 * `aside` holds only omitted runs (page numbers, running heads, a web page's navigation) for the reason `why`.
 * `joints` are the line ends inside a block, in text order, which are not drawn.
 */
export type Block = Span & { readonly joints: readonly Span[] } & (
    | { readonly kind: 'title' | 'paragraph' }
    | { readonly kind: 'heading'; readonly level: number; readonly section: string }
    | { readonly kind: 'aside'; readonly why: string }
  );

/** A line that is a block of its own until it is joined with the next. */
type LineBlock = Block & { readonly words: string; readonly isIndented: boolean };

/** Span of the printed heading of each titled part, in the order of the outline. */
export function headingSpans(reading: Reading): (Span & { readonly section: string; readonly level: number })[] {
  const { text, omitted } = reading.source;
  return reading.outline.flatMap((node) => {
    const wanted = node.title.replace(/\s/g, '');
    if (wanted === '') return [];
    const window = { start: node.start, end: Math.min(node.end, node.start + wanted.length * 3 + 40) };
    const found = squeeze(text, omittedIn(omitted, window), window);
    const from = found.text.indexOf(wanted);
    if (from < 0) return [];
    const start = found.at[from]!;
    return [{ start, end: found.at[from + wanted.length - 1]! + 1, section: node.id, level: node.level }];
  });
}

/** Blocks in text order; blank lines are left out, everything else is inside exactly one block. */
export function blocksOf(reading: Reading): Block[] {
  const headings = headingSpans(reading);
  const lines = lineBlocks(reading, headings);
  const habits = habitsOf(lines.filter((line) => line.kind === 'paragraph'));
  const headed = new Set(headings.map((heading) => heading.start));
  return joinLines(reading.source.text, lines, (line, next) => isJoined(line, next, habits, headed));
}

function lineBlocks(reading: Reading, headings: ReturnType<typeof headingSpans>): LineBlock[] {
  const { text, omitted } = reading.source;
  const title = reading.report.title?.replace(/\s/g, '') ?? '';
  let titled = title === '';
  const out: LineBlock[] = [];
  for (const line of lines(text, omitted)) {
    const range = trim(text, line);
    if (range === null) continue;
    const within = omittedIn(omitted, range);
    const kept = squeeze(text, within, range);
    const shared = {
      ...range,
      joints: [],
      words: kept.text,
      isIndented: /^(　|\s{2})/.test(text.slice(line.start, range.start + 1)),
    };
    const first = kept.at[0];
    const last = kept.at[kept.at.length - 1];
    if (first === undefined || last === undefined) {
      out.push({ ...shared, kind: 'aside', why: within[0]?.why ?? 'wrap' });
      continue;
    }
    if (!titled && kept.text === title) {
      titled = true;
      out.push({ ...shared, kind: 'title' });
      continue;
    }
    const heading = headings.find((each) => each.start <= first && last <= each.end);
    if (heading) out.push({ ...shared, kind: 'heading', level: heading.level, section: heading.section });
    else out.push({ ...shared, kind: 'paragraph' });
  }
  return out;
}

function isJoined(line: LineBlock, next: LineBlock, habits: PageHabits, headed: ReadonlySet<number>): boolean {
  if (line.kind === 'aside' && next.kind === 'aside') return line.why === next.why;
  if (line.kind === 'heading' && next.kind === 'heading') return line.section === next.section;
  return (
    line.kind === 'paragraph' && next.kind === 'paragraph' && !headed.has(next.start) && goesOn(line, next, habits)
  );
}

/** Joins each line with the next where `isJoined` says so; a sentence goes on over the asides of a page's foot and head. */
function joinLines(
  text: string,
  lines: readonly LineBlock[],
  isJoined: (line: LineBlock, next: LineBlock) => boolean,
): Block[] {
  const out: Block[] = [];
  for (let i = 0; i < lines.length; i++) {
    const joints: Span[] = [];
    let last = i;
    for (;;) {
      let next = last + 1;
      if (lines[i]!.kind === 'paragraph' && !endsSentence(lines[last]!)) {
        while (lines[next]?.kind === 'aside') next++;
      }
      if (next >= lines.length || !isJoined(lines[last]!, lines[next]!)) break;
      for (let k = last; k < next; k++) joints.push(...joint(text, lines[k]!.end, lines[k + 1]!.start));
      last = next;
    }
    const { words: _, isIndented: __, ...block } = lines[i]!;
    out.push({ ...block, end: lines[last]!.end, joints: block.kind === 'aside' ? [] : joints });
    i = last;
  }
  return out;
}

/** White space between two lines is not drawn, except between two Latin words. */
function joint(text: string, start: number, end: number): Span[] {
  const isLatin = /[A-Za-z]/.test(text[start - 1] ?? '') && /[A-Za-z]/.test(text[end] ?? '');
  return isLatin || start >= end ? [] : [{ start, end }];
}

/** Lines of the text, a line end inside an omitted `wrap` run not counting as one. */
function* lines(text: string, omitted: readonly Omitted[]): Generator<Span> {
  const wraps = omitted.filter((run) => run.why === 'wrap');
  let start = 0;
  let next = 0;
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
    while (next < wraps.length && wraps[next]!.end <= i) next++;
    const wrap = wraps[next];
    if (wrap !== undefined && wrap.start <= i) continue;
    yield { start, end: i };
    start = i + 1;
  }
  yield { start, end: text.length };
}

function trim(text: string, range: Span): Span | null {
  let { start, end } = range;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : null;
}

/** The omitted runs that touch `range`; binary search, so that a long text costs no more per line than a short one. */
export function omittedIn(omitted: readonly Omitted[], range: Span): readonly Omitted[] {
  let low = 0;
  let high = omitted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (omitted[middle]!.end <= range.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < omitted.length && omitted[end]!.start < range.end) end++;
  return omitted.slice(low, end);
}
