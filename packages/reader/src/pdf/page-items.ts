// The pieces of text that stand on a page, with their boxes as one sees the page.
import type { PDFPageProxy } from 'pdfjs-dist';
import { halfWidths, INVISIBLE, plainCharacters, WIDE } from './characters.ts';

/** Lengths are PDF points from the page's upper left corner, as the page is shown (its rotation applied). */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A run of characters set in one go. `text` has no space at its ends. */
export interface Item extends Box {
  readonly text: string;
  readonly baseline: number;
  /** Font size in points. */
  readonly size: number;
  /** True for text set downwards or turned on its side, unlike most of the page. */
  readonly isTurned: boolean;
}

export interface PageItems {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
}

interface RawItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly quarterTurns: number;
  readonly advance: number;
  readonly size: number;
  readonly isVertical: boolean;
}

/** How far letters rise above and hang below their baseline, in em; fonts differ, boxes need not be exact. */
const ASCENT = 0.88;
const DESCENT = 0.12;

/** All text of the page. If most of it is turned by a quarter or a half, the page is taken to be turned. */
export async function pageItems(page: PDFPageProxy): Promise<PageItems> {
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ includeMarkedContent: false, disableNormalization: true });
  const [a, b, c, d, e, f] = viewport.transform as [number, number, number, number, number, number];
  const raw: RawItem[] = [];
  for (const item of content.items) {
    if (!('str' in item) || !/\S/.test(item.str)) continue;
    const [ta, tb, tc, td, te, tf] = item.transform as [number, number, number, number, number, number];
    const angle = Math.atan2(b * ta + d * tb, a * ta + c * tb);
    raw.push({
      text: item.str,
      x: a * te + c * tf + e,
      y: b * te + d * tf + f,
      quarterTurns: (Math.round(angle / (Math.PI / 2)) + 4) % 4,
      advance: item.width || item.height,
      size: Math.hypot(tc, td) || Math.hypot(ta, tb) || 1,
      isVertical: content.styles[item.fontName]?.vertical === true,
    });
  }
  return upright(raw.filter(isSane), viewport.width, viewport.height);
}

function isSane(item: RawItem): boolean {
  return [item.x, item.y, item.advance, item.size].every(Number.isFinite) && item.size < 2000;
}

function upright(raw: readonly RawItem[], width: number, height: number): PageItems {
  const turns = commonTurn(raw);
  const isAcross = turns % 2 === 1;
  const items = withoutDoubles(raw.map((item) => toItem(item, turns, width, height)).filter(({ text }) => text !== ''));
  return { width: isAcross ? height : width, height: isAcross ? width : height, items };
}

function commonTurn(raw: readonly RawItem[]): number {
  const counts = [0, 0, 0, 0];
  for (const { quarterTurns, text } of raw) counts[quarterTurns] = (counts[quarterTurns] ?? 0) + text.length;
  return counts.indexOf(Math.max(...counts));
}

function toItem(raw: RawItem, turns: number, width: number, height: number): Item {
  const { x, y } = turnBack(raw, turns, width, height);
  const isTurned = raw.quarterTurns !== turns || raw.isVertical;
  const text = cleanText(raw.text);
  if (isTurned) {
    return {
      text,
      left: x,
      right: x + raw.size,
      top: y,
      bottom: y + raw.advance,
      baseline: y,
      size: raw.size,
      isTurned,
    };
  }
  const total = halfWidths(raw.text) || 1;
  const left = x + (raw.advance * halfWidths(raw.text.slice(0, raw.text.search(/\S/)))) / total;
  const right = x + (raw.advance * halfWidths(raw.text.trimEnd())) / total;
  const { size } = raw;
  return { text, left, right, top: y - ASCENT * size, bottom: y + DESCENT * size, baseline: y, size, isTurned };
}

function turnBack({ x, y }: RawItem, turns: number, width: number, height: number): { x: number; y: number } {
  if (turns === 1) return { x: y, y: width - x };
  if (turns === 2) return { x: width - x, y: height - y };
  return turns === 3 ? { x: height - y, y: x } : { x, y };
}

/** pdf.js puts spaces where letters stand a little apart; beside Chinese characters they are not in the text. */
function cleanText(text: string): string {
  const plain = plainCharacters(text.replace(INVISIBLE, '')).trim();
  return plain.replace(/\s+/g, (_, at: number) => {
    const before = plain[at - 1] ?? '';
    const after = /\S/.exec(plain.slice(at))?.[0] ?? '';
    return WIDE.test(before) || WIDE.test(after) ? '' : ' ';
  });
}

/** Some programs make letters bold by printing them twice, a hair apart. */
function withoutDoubles(items: readonly Item[]): Item[] {
  const seen = new Set<string>();
  return items.filter(({ text, left, baseline, size }) => {
    const cell = Math.max(1, size / 4);
    const column = Math.round(left / cell);
    const row = Math.round(baseline / cell);
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) if (seen.has(`${column + dx},${row + dy},${text}`)) return false;
    }
    seen.add(`${column},${row},${text}`);
    return true;
  });
}
