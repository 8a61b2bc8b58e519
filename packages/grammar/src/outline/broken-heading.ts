// Puts a heading together that was broken over two lines.
import { ordinalAt } from './ordinal.ts';
import type { Paragraph } from './paragraphs.ts';

const LONGEST_REST = 30;
const GOES_ON_FROM = /[和与及暨的、，—]$|^(?:第[一二三四五六七八九十]{1,3}部分)[：:]?$/u;
const GOES_ON_WITH = /^(?:[和与及暨]|的)/u;
const SENTENCE = /[。；！？：]/u;

/** Whether `next` is the rest of the heading `title`: the title cannot end there, or `next` cannot begin there. */
export function continuesHeading(chars: string, title: string, next: Paragraph | undefined): boolean {
  if (!next || next.end - next.start > LONGEST_REST || ordinalAt(chars, next.start)) return false;
  const rest = chars.slice(next.start, next.end);
  if (SENTENCE.test(rest.slice(0, -1)) || rest.startsWith('各位代表')) return false;
  return GOES_ON_FROM.test(title) || GOES_ON_WITH.test(rest) || isOpen(title, '“', '”') || isOpen(title, '《', '》');
}

function isOpen(title: string, open: string, close: string): boolean {
  return title.lastIndexOf(open) > title.lastIndexOf(close);
}
