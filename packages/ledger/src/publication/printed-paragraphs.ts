// A report's source into its paragraphs as they are printed: line ends that are only the width of the page joined, headings apart.
import type { OutlineNode, Span } from '@luoshi/grammar';
import type { Reading } from '../reading.ts';
import { softLineEnds } from '../search/line-ends.ts';

/** The place of a heading's words in the source. */
export interface PrintedHeading extends Span {
  readonly title: string;
  /** From 1 for the widest. */
  readonly level: number;
}

/** Never empty. */
export interface PrintedParagraph {
  /**
   * Places of its letters in the source, in order. What the reader kept out is none of them, nor is white space but for one between two
   * Latin words, and a full-width one within a line, which is set on purpose: 县长　林知远.
   */
  readonly places: readonly number[];
  /** The heading it begins with; more may follow on the same line. */
  readonly heading: PrintedHeading | null;
}

type Printed = Pick<Reading, 'source' | 'outline'>;

/** Every letter of the report in exactly one of them, in the order of the text. */
export function printedParagraphs({ source, outline }: Printed): readonly PrintedParagraph[] {
  const { text, omitted } = source;
  const headings = new Map(printedHeadings({ source, outline }).map((heading) => [heading.start, heading]));
  const soft = softLineEnds(text, omitted);
  const paragraphs: PrintedParagraph[] = [];
  let places: number[] = [];
  let heading: PrintedHeading | null = null;
  let space: number | null = null;
  const close = () => {
    if (places.length > 0) paragraphs.push({ places, heading });
    places = [];
    heading = null;
    space = null;
  };
  const isEnd = (at: number): boolean => {
    if (heading === null) return !soft.has(at);
    return at >= heading.end && (!soft.has(at) || places.at(-1)! <= heading.end);
  };
  for (const at of letters(text, omitted)) {
    const letter = text[at]!;
    if (letter === '\n' && isEnd(at)) close();
    else if (/\s/.test(letter)) space ??= at;
    else {
      const begun = headings.get(at);
      if (begun) {
        close();
        heading = begun;
      }
      const before = places.at(-1);
      if (space !== null && before !== undefined && isPrinted(text, { before, space, at })) places.push(space);
      places.push(at);
      space = null;
    }
  }
  close();
  return paragraphs;
}

/** In the order of the text; a title that is not found in front of its part has no place. */
export function printedHeadings({ source: { text, omitted }, outline }: Printed): readonly PrintedHeading[] {
  return outline.flatMap((node) => {
    const wanted = node.title.replace(/\s/g, '');
    const found = wanted === '' ? null : placeOfTitle(text, omitted, node, wanted);
    return found ? [{ ...found, title: wanted, level: node.level }] : [];
  });
}

function placeOfTitle(text: string, omitted: readonly Span[], node: OutlineNode, wanted: string): Span | null {
  // A title may be printed over several lines, with blanks between its letters.
  const window = text.slice(0, Math.min(node.end, node.start + wanted.length * 3 + 40));
  const places = [...letters(window, omitted, node.start)].filter((at) => !/\s/.test(text[at]!));
  const from = places
    .map((at) => text[at])
    .join('')
    .indexOf(wanted);
  return from === -1 ? null : { start: places[from]!, end: places[from + wanted.length - 1]! + 1 };
}

/** Places of what the reader did not keep out, from `start` on. */
function* letters(text: string, omitted: readonly Span[], start = 0): Generator<number> {
  let next = omitted.findIndex(({ end }) => end > start);
  for (let at = start; at < text.length; at++) {
    while (next !== -1 && next < omitted.length && omitted[next]!.end <= at) next++;
    const skipped = omitted[next];
    if (skipped && skipped.start <= at) at = skipped.end - 1;
    else yield at;
  }
}

const isLatin = (letter: string | undefined): boolean => letter !== undefined && /[A-Za-z]/.test(letter);

interface Gap {
  readonly before: number;
  readonly space: number;
  readonly at: number;
}

const isPrinted = (text: string, { before, space, at }: Gap): boolean =>
  text[space] === '\u3000' ? !text.slice(space, at).includes('\n') : isLatin(text[before]) && isLatin(text[at]);
