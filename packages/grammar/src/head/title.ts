// The report's title as its head shows it.
import { squeezed } from '../squeezed.ts';
import type { PlainText } from '../text/plain-text.ts';
import type { HeadLine } from './head-lines.ts';

const LONGEST = 40;
const TITLE = /工作报告(?:（.{1,14}）)?$/u;
const SENTENCE = /[。，；！]|现在/u;

/** The title without white space; lines of a broken title are put together; null when no line is one. */
export function titleOf(plain: PlainText, lines: readonly HeadLine[]): string | null {
  for (const [index, line] of lines.entries()) {
    const start = line.text.includes('政府工作报告') ? line.start : brokenTitleStart(lines, index);
    if (start === null || line.end - start > LONGEST) continue;
    if (TITLE.test(line.text) && !SENTENCE.test(line.text)) return squeezed(plain, start, line.end);
  }
  return null;
}

/** Start of a title whose last line is `index` and which begins on the line above: 某县人民政府 / 工作报告. */
function brokenTitleStart(lines: readonly HeadLine[], index: number): number | null {
  const above = lines[index - 1];
  const together = `${above?.text ?? ''}${lines[index]?.text ?? ''}`;
  return above && /政府(?:\d{4}年)?工作报告(?:（.{1,14}）)?$/u.test(together) ? above.start : null;
}
