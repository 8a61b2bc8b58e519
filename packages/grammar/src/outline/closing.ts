// Finds the final exhortation of a report: 各位代表！… 让我们 … 而努力奋斗！
import type { Paragraph } from './paragraphs.ts';

/** The exhortation is looked for in so many last paragraphs. */
const PARAGRAPHS = 4;
const LONGEST_LOOK = 1500;
const OPENS = /^(?:各位代表|同志们|朋友们|各位委员)/u;
const EXHORTS = /让我们|(?:努力|不懈|共同|团结|接续|拼搏)奋斗|作出.{0,8}贡献|谱写|奋力/u;

/**
 * Plain position where the exhortation opens, null when it does not stand apart. Looks only at the paragraphs
 * `[from, behind)`, which must not hold a heading.
 */
export function closingStart(
  chars: string,
  paragraphs: readonly Paragraph[],
  from: number,
  behind: number,
): number | null {
  for (let i = behind - 1; i >= Math.max(from, behind - PARAGRAPHS); i--) {
    const { start } = paragraphs[i] as Paragraph;
    if (!OPENS.test(chars.slice(start, start + 8))) continue;
    const end = (paragraphs[behind - 1] as Paragraph).end;
    return EXHORTS.test(chars.slice(Math.max(start, end - LONGEST_LOOK), end)) ? start : null;
  }
  return null;
}
