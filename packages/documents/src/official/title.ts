// A title of 2号 小标宋, centred, its lines broken where the sense allows: a trapezoid or a diamond, never an hourglass.
import { AlignmentType, LineRuleType, Paragraph } from 'docx';
import { GRID, TYPE_AREA } from './page.ts';
import { RED, runs, SIZES, widthInCharacters } from './text.ts';

/** 版心 156 mm holds twenty characters of 22 pt. */
const LINE_CHARACTERS = Math.floor(TYPE_AREA.width / (SIZES.二号 * 10));
const MAX_LINES = 4;

/** A line may end after these… */
const breakAfter = /(?:关于|印发|人民政府|办公室|督查室|》|、|，|：|年度|月份)$/;
/** …or before these. */
const breakBefore = /^(?:《|关于|印发|重点任务|分解|落实|推进)/;
/** No line begins so: particles and closing signs. */
const neverFirst = /^[的和与及等》）”、，。：年月日号期]/;

/** The title's lines. Line feeds in the text are kept as the writer set them; otherwise the best breaks are chosen. */
export function titleLines(text: string, lineCharacters = LINE_CHARACTERS): string[] {
  if (text.includes('\n')) return text.split('\n');
  if (widthInCharacters(text) <= lineCharacters) return [text];
  const least = Math.ceil(widthInCharacters(text) / lineCharacters);
  for (let count = least; count <= MAX_LINES; count++) {
    const best = bestSplit([...text], count, lineCharacters);
    if (best) return best.lines;
  }
  return [text];
}

interface Split {
  readonly lines: string[];
  readonly cost: number;
}

function bestSplit(characters: readonly string[], count: number, limit: number): Split | null {
  let best: Split | null = null;
  for (const lines of splits(characters, count, limit)) {
    const cost = shapeCost(lines) + senseCost(lines);
    if (best === null || cost < best.cost) best = { lines, cost };
  }
  return best;
}

function* splits(characters: readonly string[], count: number, limit: number): Generator<string[]> {
  if (count === 1) {
    const line = characters.join('');
    if (widthInCharacters(line) <= limit) yield [line];
    return;
  }
  for (let at = 2; at <= characters.length - 2 * (count - 1); at++) {
    const line = characters.slice(0, at).join('');
    if (widthInCharacters(line) > limit) return;
    for (const rest of splits(characters.slice(at), count - 1, limit)) yield [line, ...rest];
  }
}

/** Uneven lines cost a little, a waist (hourglass) or equal lines (rectangle) more. */
function shapeCost(lines: readonly string[]): number {
  const widths = lines.map(widthInCharacters);
  const mean = widths.reduce((sum, width) => sum + width, 0) / widths.length;
  const unevenness = widths.reduce((sum, width) => sum + Math.abs(width - mean), 0);
  const hasWaist = widths.some(
    (width, i) => i > 0 && i < widths.length - 1 && width < Math.min(widths[i - 1]!, widths[i + 1]!),
  );
  const isRectangle = widths.every((width) => width === widths[0]);
  return unevenness + (hasWaist ? 30 : 0) + (isRectangle ? 3 : 0);
}

/** A break inside a word costs more than any shape. */
function senseCost(lines: readonly string[]): number {
  return lines.slice(1).reduce((sum, line, i) => {
    const before = lines[i]!;
    if (neverFirst.test(line) || /[《（“0-9]$/.test(before)) return sum + 200;
    if (before.lastIndexOf('《') > before.lastIndexOf('》')) return sum + 100;
    return sum + (breakAfter.test(before) || breakBefore.test(line) ? 0 : 40);
  }, 0);
}

export interface TitlePlace {
  readonly blankLines?: number;
  /** Characters of 22 pt that a line holds: twenty on an upright page. */
  readonly lineCharacters?: number;
}

/** Characters of 22 pt on a lying page. */
export const LYING_TITLE_CHARACTERS = Math.floor(TYPE_AREA.height / (SIZES.二号 * 10));

/** The title's paragraph, `blankLines` below what stands above it: two below a red rule (GB/T 9704-2012, 7.3.1). */
export function title(text: string, { blankLines = 2, lineCharacters = LINE_CHARACTERS }: TitlePlace = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { before: blankLines * GRID.linePitch, line: GRID.linePitch, lineRule: LineRuleType.EXACT },
    children: runs(titleLines(text, lineCharacters).join('\n'), 'title', { size: SIZES.二号 }),
  });
}

/** Size in half points at which `mark` fills the type area, at most `largest`. */
export function markSize(mark: string, largest: number): number {
  const fitting = Math.floor(TYPE_AREA.width / 10 / Math.max(1, widthInCharacters(mark)));
  return Math.min(largest, fitting);
}

/** A line of the red head in 小标宋, as high as its letters so that its place is exact. */
export function markLine(mark: string, size: number, before: number): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { before, line: size * 10 + 40, lineRule: LineRuleType.EXACT },
    children: runs(mark, 'title', { size, color: RED }),
  });
}
