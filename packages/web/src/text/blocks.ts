// The printed text as blocks: a title, headings, paragraphs joined over hard wraps, and what the reader set aside.
import type { Reading } from '@luoshi/ledger';
import type { Span } from '../span.ts';
import type { Omitted } from './pieces.ts';
import { squeeze } from './squeezed.ts';

/** `aside` holds only omitted runs (page numbers, running heads, a web page's navigation) for the reason `why`. */
export type Block =
  | (Span & { readonly kind: 'title' | 'paragraph' })
  | (Span & { readonly kind: 'heading'; readonly level: number; readonly section: string })
  | (Span & { readonly kind: 'aside'; readonly why: string });

/** Span of the printed heading of each titled part, in the order of the outline. */
export function headingSpans(reading: Reading): (Span & { readonly section: string; readonly level: number })[] {
  const { text, omitted } = reading.source;
  return reading.outline.flatMap((node) => {
    const wanted = node.title.replace(/\s/g, '');
    if (wanted === '') return [];
    const window = { start: node.start, end: Math.min(node.end, node.start + wanted.length * 3 + 40) };
    const found = squeeze(text, omitted, window);
    const from = found.text.indexOf(wanted);
    if (from < 0) return [];
    const start = found.at[from]!;
    return [{ start, end: found.at[from + wanted.length - 1]! + 1, section: node.id, level: node.level }];
  });
}

/** Blocks in text order; blank lines are left out, everything else is inside exactly one block. */
export function blocksOf(reading: Reading): Block[] {
  const { text, omitted } = reading.source;
  const headings = headingSpans(reading);
  const title = reading.report.title?.replace(/\s/g, '') ?? '';
  let titled = title === '';
  const out: Block[] = [];
  for (const line of lines(text, omitted)) {
    const range = trim(text, line);
    if (range === null) continue;
    const kept = squeeze(text, omittedIn(omitted, range), range);
    if (kept.text === '') {
      out.push({ kind: 'aside', ...range, why: omittedIn(omitted, range)[0]!.why });
      continue;
    }
    if (!titled && kept.text === title) {
      titled = true;
      out.push({ kind: 'title', ...range });
      continue;
    }
    const first = kept.at[0]!;
    const last = kept.at[kept.at.length - 1]!;
    const heading = headings.find((each) => each.start <= first && last <= each.end);
    if (heading) out.push({ kind: 'heading', ...range, level: heading.level, section: heading.section });
    else out.push({ kind: 'paragraph', ...range });
  }
  return joinAsides(out);
}

/** A web page's navigation comes in many short lines: one aside is enough. */
function joinAsides(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    const before = out[out.length - 1];
    if (block.kind === 'aside' && before?.kind === 'aside' && before.why === block.why) {
      out[out.length - 1] = { ...before, end: block.end };
    } else out.push(block);
  }
  return out;
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
