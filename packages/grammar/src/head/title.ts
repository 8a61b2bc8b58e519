// The report's title as its head shows it.
import { squeezed } from '../squeezed.ts';
import type { PlainText } from '../text/plain-text.ts';
import type { HeadLine } from './head-lines.ts';

const LONGEST = 40;
const TITLE = /工作报告(?:（.{1,14}）)?$/u;
const BARE = /^政府工作报告(?:[（(][^）)]{1,12}[）)])?$/u;
const ORNAMENT = /^[•·●■◆★#—-]+/u;
const SENTENCE = /[。，；！]|现在/u;

/**
 * The title without white space; lines of a broken title are put together. A line that is nothing but 政府工作报告 goes
 * before a web page's own heading above it. Null when no line is a title.
 */
export function titleOf(plain: PlainText, lines: readonly HeadLine[]): string | null {
  const titles = lines.flatMap((line, index) => titleAt(plain, lines, line, index) ?? []);
  return titles.find((title) => BARE.test(title)) ?? titles[0] ?? null;
}

function titleAt(plain: PlainText, lines: readonly HeadLine[], line: HeadLine, index: number): string | null {
  const start = line.text.includes('政府工作报告') ? line.start : brokenTitleStart(lines, index);
  if (start === null || line.end - start > LONGEST || !TITLE.test(line.text) || SENTENCE.test(line.text)) return null;
  return squeezed(plain, start, line.end).replace(ORNAMENT, '');
}

/** Start of a title whose last line is `index` and which begins on the line above: 某县人民政府 / 工作报告. */
function brokenTitleStart(lines: readonly HeadLine[], index: number): number | null {
  const above = lines[index - 1];
  const together = `${above?.text ?? ''}${lines[index]?.text ?? ''}`;
  return above && /政府(?:\d{4}年)?工作报告(?:（.{1,14}）)?$/u.test(together) ? above.start : null;
}
