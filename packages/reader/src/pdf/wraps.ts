// Where a line end is only the edge of the column and the paragraph goes on.
import type { Margins } from './margins.ts';
import type { Line } from './reading-order.ts';

/** A line with what its surroundings say about it. `block` tells lines of one column from those of the next. */
export interface SetLine {
  readonly line: Line;
  readonly block: object;
  readonly margins: Margins;
}

/** A line may end this far before the edge: closing marks hang over, a character with its mark moves down. In em. */
const FULL_EM = 2.2;
/** A first line is indented by two characters; less is inaccuracy. In em. */
const INDENT_EM = 1.2;
/** A step to the next line larger than this many times the font size parts paragraphs. */
const MAX_STEP_EM = 3;
const HALF_EM = 0.5;
const SAME_SIZE = 0.12;

const ENDS_SENTENCE = /[。！？；：]["”’』」）]?$/;
/** Beginnings of headings and list items: after a finished sentence they are paragraphs of their own. */
const BEGINS_ITEM =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[章节部]|[——]{2}|附件[:：]?)/;

/** True when `next` goes on with the paragraph of `line`. */
export function isWrap(line: SetLine, next: SetLine): boolean {
  const { size, text } = line.line;
  if (Math.abs(next.line.size - size) > SAME_SIZE * size) return false;
  if (text.includes('\t') || next.line.text.includes('\t')) return false;
  if (next.line.left - next.margins.left >= INDENT_EM * size) return false;
  if (ENDS_SENTENCE.test(text) && BEGINS_ITEM.test(next.line.text)) return false;
  if (line.block === next.block && next.line.bottom - line.line.bottom > MAX_STEP_EM * size) return false;
  return line.margins.right - line.line.right <= FULL_EM * size + firstWordWidth(next.line.text, size);
}

/** A figure or foreign word is not broken, so the line before it may be short by its width. */
function firstWordWidth(text: string, size: number): number {
  return (/^[\w.,%+/-]+/.exec(text)?.[0].length ?? 0) * HALF_EM * size;
}
