// The text edges of each block, by which a filled line and a first-line indent are known.
import type { Block, Line } from './reading-order.ts';

/** Left and right edge of the column a block stands in, in points. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

const SAME_EDGE_EM = 1;
/** An indented block finds its column if that begins no more than this to the left. In em. */
const INDENT_EM = 3.2;
/** So many filled lines show a block's edges without help from others. */
const MIN_FULL_LINES = 4;

interface Measured extends Margins {
  readonly em: number;
  readonly isSure: boolean;
}

/** Margins of each block of a document; short blocks take those of a sure block in the same place, nearest page first. */
export function marginsOf(blocks: readonly Block[]): Map<Block, Margins> {
  const measured = blocks.map((block) => measureBlock(block.lines));
  const sure = measured.filter(({ isSure }) => isSure);
  return new Map(blocks.map((block, i) => [block, settle(measured[i] as Measured, sure)]));
}

function measureBlock(lines: readonly Line[]): Measured {
  const right = Math.max(...lines.map((line) => line.right));
  const em = commonSize(lines);
  const full = lines.filter((line) => right - line.right <= SAME_EDGE_EM * em);
  const left = Math.min(...(full.length > 0 ? full : lines).map((line) => line.left));
  const atLeft = full.filter((line) => line.left - left <= em / 2);
  return { left, right, em, isSure: atLeft.length >= MIN_FULL_LINES };
}

/** The size in which most of the text is set. */
function commonSize(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function settle(own: Measured, sure: readonly Measured[]): Margins {
  if (own.isSure) return own;
  const { em } = own;
  const around = sure.find((other) => {
    const isInside = own.left - other.left >= -em / 2 && other.right - own.right >= -SAME_EDGE_EM * em;
    const beginsThere = own.left - other.left <= INDENT_EM * em;
    const endsThere = other.right - own.right <= SAME_EDGE_EM * em;
    return isInside && (beginsThere || endsThere);
  });
  return around ?? own;
}
