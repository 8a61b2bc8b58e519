// The text of an element as a browser shows it: blocks are lines, table rows are lines, white space is folded.
import { isBlock, isLeftOut } from './elements.ts';
import { type Measures, measure } from './measure.ts';
import type { PageElement } from './parse-page.ts';
import { walk } from './walk.ts';

/** Rows with more text than this are there for the layout; what stands in their cells stays lines. */
const LAYOUT_ROW_COUNT = 600;
/** A block of links without a sentence is a menu, also inside an article. */
const MENU_LINK_SHARE = 0.6;

/** What stands between the text before and the text to come; the strongest wins. */
const GAPS = ['', ' ', '\t', '\n'] as const;
type Gap = 0 | 1 | 2 | 3;
const NO_GAP = 0;
const SPACE = 1;
const CELL = 2;
const LINE = 3;

/** Lines of text, each ended by `\n`; empty lines are left out. */
export function pageLines(root: PageElement): string {
  const measures = measure(root);
  const pieces: string[] = [];
  let gap: Gap = NO_GAP;
  let preDepth = 0;
  let dataRowDepth = 0;

  const widen = (wanted: Gap): void => {
    const allowed = wanted === LINE && dataRowDepth > 0 ? SPACE : wanted;
    if (allowed > gap) gap = allowed;
  };
  const write = (text: string): void => {
    if (pieces.length > 0) pieces.push(GAPS[gap]);
    pieces.push(text);
    gap = NO_GAP;
  };

  walk(root, {
    enter(element) {
      if (isLeftOut(element) || isMenu(element, measures.get(element))) return false;
      if (isDataRow(element, measures.get(element))) {
        widen(LINE);
        dataRowDepth++;
      }
      if (element.tagName === 'br') widen(LINE);
      else if (isBlock(element) && !isCell(element)) widen(LINE);
      if (element.tagName === 'pre') preDepth++;
      return true;
    },
    leave(element) {
      if (element.tagName === 'pre') preDepth--;
      if (isDataRow(element, measures.get(element))) dataRowDepth--;
      if (isCell(element)) widen(dataRowDepth > 0 ? CELL : LINE);
      else if (isBlock(element)) widen(LINE);
    },
    text(value) {
      if (preDepth > 0) write(value);
      else for (const word of fold(value)) word === ' ' ? widen(SPACE) : write(word);
    },
  });
  return tidy(pieces.join(''));
}

/** Runs of HTML white space become one space; the no-break and the ideographic space are text. */
function fold(text: string): string[] {
  return text.split(/([ \t\n\r\f]+)/).flatMap((piece, i) => (i % 2 === 1 ? [' '] : piece === '' ? [] : [piece]));
}

/** A space that only stands for a line end of the page's source between two Chinese characters is none. */
function tidy(text: string): string {
  const lines = text
    .replace(/(?<=[\p{Script=Han}，。；：、！？”」』）]) (?=[\p{Script=Han}“「『（])/gu, '')
    .split('\n');
  return lines
    .filter((line) => /\S/.test(line))
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

function isCell({ tagName }: PageElement): boolean {
  return tagName === 'td' || tagName === 'th';
}

function isDataRow(element: PageElement, measures: Measures | undefined): boolean {
  if (element.tagName !== 'tr' || (measures?.textCount ?? 0) > LAYOUT_ROW_COUNT) return false;
  return element.childNodes.filter((child) => 'tagName' in child && isCell(child)).length >= 2;
}

function isMenu(element: PageElement, measures: Measures | undefined): boolean {
  if (!measures || !isBlock(element) || measures.markCount > 0 || measures.textCount === 0) return false;
  const isListOfLinks = element.tagName === 'ul' || element.tagName === 'ol' || element.tagName === 'div';
  return isListOfLinks && measures.linkTextCount >= measures.textCount * MENU_LINK_SHARE;
}
