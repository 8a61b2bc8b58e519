// Recognises the heading of a part that carries no number: 2023年工作回顾 alone in its paragraph.

import { type OutlineMark, TOP_RANK } from './mark.ts';
import type { Paragraph } from './paragraphs.ts';
import { roleOfTitle } from './part-cues.ts';

const LONGEST = 32;
const ORNAMENT = /^[【★◆■●※▲□◇☆▶►#—·]+/u;
/** A heading ends with the thing it announces; the first line of a narrow column does not. */
const ENDS_AS_TITLE =
  /(?:回顾|总结|情况|成就|成绩|安排|任务|目标|要求|重点|工作|思路|建设|建议|意见|部署|举措|打算|效能|水平|能力|展望)】?$/u;
const PUNCTUATED = /[。，；！？：]/u;
/** A year or a span of years, or one of the set phrases: a task heading has neither. */
const SPEAKS_OF_A_YEAR =
  /(?:19|20)\d\d年|[一二]\d?[〇零一二三四五六七八九]{2,4}年|过去|今年|去年|今后|未来|“?十[一二三四五六]?五”?|工作回顾$|总体要求|自身建设$/u;

/** The mark of an unnumbered part, null when the paragraph is none. */
export function unnumberedPart(chars: string, paragraph: Paragraph): OutlineMark | null {
  if (paragraph.end - paragraph.start > LONGEST) return null;
  const text = chars.slice(paragraph.start, paragraph.end);
  if (PUNCTUATED.test(text) || !ENDS_AS_TITLE.test(text) || !SPEAKS_OF_A_YEAR.test(text) || /政府工作报告/u.test(text))
    return null;
  const titleStart = paragraph.start + (ORNAMENT.exec(text)?.[0].length ?? 0);
  const titleEnd = paragraph.end - (text.endsWith('】') ? 1 : 0);
  const role = titleEnd > titleStart ? roleOfTitle(text) : null;
  return role && { start: paragraph.start, titleStart, titleEnd, rank: TOP_RANK, role, isLeaf: false };
}
