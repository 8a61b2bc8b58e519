// Decides whether a printed line ends its paragraph or is only as long as the page is wide.
import { beginningOf, type Line } from './lines.ts';

/** A line this wide without a full stop goes on, also where the text is not wrapped: a page ended in mid-sentence. */
const LONG_LINE = 60;
const NEIGHBOURS = 4;

const FULL_STOPS = new Set('。！？!?…');
const COLONS = new Set('：:');
const SEMICOLONS = new Set('；;');
/** A line ends with one of these only in mid-sentence. */
const GO_ON = new Set('，、,“‘（(《—·和与及的');
const CANNOT_OPEN = new Set('，。、；：！？,.;:!?”’）)》」%％');
/** What the patterns below begin with; most lines begin with something else. */
const MAY_OPEN = new Set('一二三四五六七八九十（(第0123456789—各附名《');
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[)）]|第[一二三四五六七八九十]+(?:部分|章|、)|\d{1,2}[.．、](?!\d))/;
const OPENS_BLOCK =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|——|各位代表|附[件注：:]|名词解释|《政府工作报告》|\d{1,2}[.．、](?![\d年月]))/;
/** 一、2023年…: the heading of a part, however full the line of the title above it is. */
const OPENS_PART = /^[一二三四五六]、(?:19|20)\d\d年/;

/** Whether a paragraph ends with line `index` (not the last line). */
export function endsParagraph(source: string, lines: readonly Line[], index: number): boolean {
  const line = lines[index] as Line;
  const next = lines[index + 1] as Line;
  if (CANNOT_OPEN.has(next.first)) return false;
  if (FULL_STOPS.has(line.lastInside)) return true;
  const pageWidth = pageWidthAround(lines, index);
  const isFull = line.width >= pageWidth * 0.8;
  const isWrapped = pageWidth < LONG_LINE;
  if (COLONS.has(line.lastInside)) return !(isWrapped && isFull) || begins(source, next, OPENS_BLOCK);
  if (SEMICOLONS.has(line.lastInside)) return !isFull || begins(source, next, OPENS_BLOCK);
  if (begins(source, next, OPENS_PART)) return true;
  if (GO_ON.has(line.last) && line.width > 4) return false;
  if (begins(source, line, NUMBERED)) return !(isWrapped && isFull && !begins(source, next, OPENS_BLOCK));
  if (begins(source, next, OPENS_BLOCK)) return !(isWrapped && isFull);
  return !isFull;
}

function begins(source: string, line: Line, pattern: RegExp): boolean {
  return MAY_OPEN.has(line.first) && pattern.test(beginningOf(source, line));
}

/** Width of a full line near `index`: the widest of its neighbours, but never more than `LONG_LINE`. */
function pageWidthAround(lines: readonly Line[], index: number): number {
  let width = 0;
  const last = Math.min(lines.length - 1, index + NEIGHBOURS);
  for (let i = Math.max(0, index - NEIGHBOURS); i <= last; i++) width = Math.max(width, (lines[i] as Line).width);
  return Math.min(width, LONG_LINE);
}
