// Which line ends of a text end a paragraph. In a hard-wrapped text most do not: they only end the width of the page.
import type { Run } from '@luoshi/reader';

interface PrintedLine {
  /** Place of its line end in the text. */
  readonly end: number;
  /** Letters that count for sentences: no white space, nothing the reader kept out. */
  readonly letters: string;
}

const cannotClose = /[，、]$/;

/** Lines wider than this are no lines of a printed page: there every line end ends a paragraph. */
const widestPage = 60;
/** Lines before and after that tell how wide the page is. */
const neighbours = 4;
/** Of the page's width, from which on a line is full. */
const full = 0.8;
const closesSentence = /[。！？；：:!?…][”’」』》）)]*$/;
const opensBlock =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|——|\d{1,2}[.．、](?!\d)|各位代表)/;

/** Places of the line ends at which a sentence goes on in the next line. */
export function softLineEnds(text: string, omitted: readonly Run[]): ReadonlySet<number> {
  const lines = printedLines(text, omitted);
  const soft = new Set<number>();
  const shown = lines.filter(({ letters }) => letters !== '');
  for (const [index, line] of shown.entries()) if (goesOn(shown, index)) soft.add(line.end);
  // An empty line, or one the reader kept out, is passed through: at a page break both stand within a sentence.
  let before = false;
  for (const line of lines) {
    if (line.letters !== '') before = soft.has(line.end);
    else if (before) soft.add(line.end);
  }
  return soft;
}

function goesOn(lines: readonly PrintedLine[], index: number): boolean {
  const { letters } = lines[index]!;
  const next = lines[index + 1]?.letters ?? '';
  if (next === '' || closesSentence.test(letters) || opensBlock.test(next)) return false;
  if (cannotClose.test(letters)) return true;
  const around = lines.slice(Math.max(0, index - neighbours), index + neighbours + 1);
  const pageWidth = Math.max(...around.map((line) => widthOf(line.letters)));
  return pageWidth <= widestPage && widthOf(letters) >= pageWidth * full;
}

/** As printed, in full-width letters: figures and Latin letters take half. */
const widthOf = (letters: string): number => letters.length - (letters.match(/[!-~]/g)?.length ?? 0) / 2;

function printedLines(text: string, omitted: readonly Run[]): readonly PrintedLine[] {
  const lines: PrintedLine[] = [];
  let letters = '';
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    while (next < omitted.length && omitted[next]!.end <= at) next++;
    const skipped = omitted[next];
    if (skipped && skipped.start <= at) {
      at = skipped.end - 1;
    } else if (text[at] === '\n') {
      lines.push({ end: at, letters });
      letters = '';
    } else if (!/\s/.test(text[at]!) && letters.length <= 2 * widestPage) letters += text[at];
  }
  return [...lines, { end: text.length, letters }];
}
