// Which marks and page starts belong to which block of the text.
import type { Reading } from '@luoshi/ledger';
import type { Span } from '../span.ts';
import { type Block, blocksOf, omittedIn } from './blocks.ts';
import type { Mark } from './mark.ts';
import { type Omitted, type Piece, pieces } from './pieces.ts';

export interface LaidOut {
  readonly block: Block;
  readonly pieces: readonly Piece[];
  /** Equal for two layouts of the block that look the same. */
  readonly signature: string;
}

/** Blocks in text order with their pieces. A mark over several blocks is drawn in each; the first page needs no sign. */
export function layOut(reading: Reading, marks: readonly Mark[]): LaidOut[] {
  const { omitted, pages } = reading.source;
  const blocks = blocksOf(reading);
  const marksOf = distribute(blocks, marks);
  const starts = pages.map((page, index) => ({ at: page.start, page: index + 1 })).slice(1);
  let before = -1;
  return blocks.map((block, index) => {
    const own = marksOf[index]!;
    const pageStarts = starts
      .filter(({ at }) => at > before && at < block.end)
      .map(({ at, page }) => ({ at: Math.max(at, block.start), page }));
    before = block.end - 1;
    return {
      block,
      pieces: pieces(block, own, { omitted: unseen(block, omitted), pageStarts }),
      signature: own.map((mark) => `${mark.kind}${mark.row}:${mark.start}-${mark.end}`).join(),
    };
  });
}

/** The block's omitted runs and its line ends, in text order. */
function unseen(block: Block, omitted: readonly Omitted[]): readonly Omitted[] {
  const joints = block.joints.map((joint) => ({ ...joint, why: 'wrap' }));
  return [...omittedIn(omitted, block), ...joints].sort((a, b) => a.start - b.start);
}

function distribute(blocks: readonly Span[], marks: readonly Mark[]): Mark[][] {
  const out: Mark[][] = blocks.map(() => []);
  for (const mark of marks) {
    for (let i = firstEndingAfter(blocks, mark.start); i < blocks.length && blocks[i]!.start < mark.end; i++)
      out[i]!.push(mark);
  }
  return out;
}

function firstEndingAfter(blocks: readonly Span[], at: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
