// The lines of all pages into one text with its pages, places and omitted runs.
import type { Omission, Place, Run } from '../source.ts';
import { marginsOf } from './margins.ts';
import type { Furniture } from './page-furniture.ts';
import type { Pile } from './piles.ts';
import type { Block, Line } from './reading-order.ts';
import { isWrap, type SetLine } from './wraps.ts';

/** A page in reading order. */
export interface OrderedPage {
  readonly head: readonly Furniture[];
  readonly piles: readonly Pile[];
  readonly blocks: readonly Block[];
  readonly foot: readonly Furniture[];
}

export interface Assembled {
  readonly text: string;
  readonly pages: readonly Run[];
  readonly omitted: readonly Omission[];
  readonly places: readonly Place[];
}

interface Assembly {
  readonly pieces: string[];
  readonly pages: Run[];
  readonly omitted: Omission[];
  readonly places: Place[];
  length: number;
}

/**
 * Every line ends with `\n`. The one after a line that wraps is omitted; a line of furniture is omitted with its line end,
 * so that a sentence goes on across the foot of one page and the head of the next.
 */
export function assemble(pages: readonly OrderedPage[]): Assembled {
  const assembly: Assembly = { pieces: [], pages: [], omitted: [], places: [], length: 0 };
  const wrapping = wrappingLines(pages);
  for (const [index, page] of pages.entries()) {
    const start = assembly.length;
    const add = (line: Line): Run => addLine(assembly, line, index + 1);
    for (const { line, why } of page.head) assembly.omitted.push({ ...add(line), why });
    for (const pile of page.piles) assembly.omitted.push({ ...add(pileLine(pile)), why: 'vertical-headline' });
    for (const line of page.blocks.flatMap(({ lines }) => lines)) {
      const { end } = add(line);
      if (wrapping.has(line)) assembly.omitted.push({ start: end - 1, end, why: 'wrap' });
    }
    for (const { line, why } of page.foot) assembly.omitted.push({ ...add(line), why });
    assembly.pages.push({ start, end: assembly.length });
  }
  return { text: assembly.pieces.join(''), pages: assembly.pages, omitted: assembly.omitted, places: assembly.places };
}

function wrappingLines(pages: readonly OrderedPage[]): Set<Line> {
  const blocks = pages.flatMap((page) => page.blocks);
  const margins = marginsOf(blocks);
  const lines: SetLine[] = blocks.flatMap((block) =>
    block.lines.map((line) => ({ line, block, margins: margins.get(block) ?? { left: line.left, right: line.right } })),
  );
  const wrapping = new Set<Line>();
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (next && isWrap(line, next)) wrapping.add(line.line);
  }
  return wrapping;
}

function addLine(assembly: Assembly, line: Line, page: number): Run {
  const start = assembly.length;
  const end = start + line.text.length;
  assembly.pieces.push(line.text, '\n');
  assembly.length = end + 1;
  assembly.places.push({
    kind: 'pdf',
    page,
    start,
    end,
    x: rounded(line.left),
    y: rounded(line.top),
    width: rounded(line.right - line.left),
    height: rounded(line.bottom - line.top),
  });
  return { start, end: end + 1 };
}

function pileLine(pile: Pile): Line {
  return {
    text: pile.map(({ text }) => text).join(''),
    left: Math.min(...pile.map(({ left }) => left)),
    right: Math.max(...pile.map(({ right }) => right)),
    top: Math.min(...pile.map(({ top }) => top)),
    bottom: Math.max(...pile.map(({ bottom }) => bottom)),
    size: Math.max(...pile.map(({ size }) => size)),
  };
}

/** Tenths of a point are finer than any eye. */
function rounded(points: number): number {
  return Math.round(points * 10) / 10;
}
