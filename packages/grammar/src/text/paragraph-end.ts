// Decides whether a printed line ends its paragraph or is only as long as the page is wide.
import type { Line } from './lines.ts';

/** A line this wide without a full stop goes on, also where the text is not wrapped: a page ended in mid-sentence. */
const LONG_LINE = 60;
const NEIGHBOURS = 4;

const FULL_STOP = /[。！？!?…][”’」』》）)]*$/;
const COLON = /[：:][”’」』）)]*$/;
const SEMICOLON = /[；;][”’」』）)]*$/;
const GOES_ON = /[，、,“‘（(《—·和与及的]$/;
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[)）]|第[一二三四五六七八九十]+(?:部分|章|、)|\d{1,2}[.．、](?!\d))/;
const OPENS_BLOCK =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|——|各位代表|附[件注：:]|名词解释|《政府工作报告》|\d{1,2}[.．、](?![\d年月]))/;
const CANNOT_OPEN = /^[，。、；：！？,.;:!?”’）)》」%％]/;

/** Whether a paragraph ends with line `index` (not the last line). */
export function endsParagraph(lines: readonly Line[], index: number): boolean {
  const line = lines[index] as Line;
  const next = lines[index + 1] as Line;
  if (CANNOT_OPEN.test(next.head)) return false;
  if (FULL_STOP.test(line.tail)) return true;
  const pageWidth = pageWidthAround(lines, index);
  const isFull = line.width >= pageWidth * 0.8;
  const isWrapped = pageWidth < LONG_LINE;
  if (COLON.test(line.tail)) return !(isWrapped && isFull) || OPENS_BLOCK.test(next.head);
  if (SEMICOLON.test(line.tail)) return !isFull || OPENS_BLOCK.test(next.head);
  if (GOES_ON.test(line.tail) && line.width > 4) return false;
  if (NUMBERED.test(line.head)) return !(isWrapped && isFull && !OPENS_BLOCK.test(next.head));
  if (OPENS_BLOCK.test(next.head)) return !(isWrapped && isFull);
  return !isFull;
}

/** Width of a full line near `index`: the widest of its neighbours, but never more than `LONG_LINE`. */
function pageWidthAround(lines: readonly Line[], index: number): number {
  let width = 0;
  const last = Math.min(lines.length - 1, index + NEIGHBOURS);
  for (let i = Math.max(0, index - NEIGHBOURS); i <= last; i++) width = Math.max(width, (lines[i] as Line).width);
  return Math.min(width, LONG_LINE);
}
