// Collects the text of a .docx with the place of every paragraph.
import type { Omission, Place } from '../source.ts';
import type { FinishedParagraph, Part } from './paragraph.ts';

export interface TextSink {
  readonly places: readonly Place[];
  readonly omitted: readonly Omission[];
  /** Paragraphs one to a line. */
  lines(paragraphs: readonly FinishedParagraph[], part: Part): void;
  /** A table row as one line, its cells apart by tabs, the paragraphs of a cell by a space. */
  row(cells: readonly (readonly FinishedParagraph[])[]): void;
  text(): string;
}

/** Keeps at most a little over `maxTextUtf16`; what comes after is not kept, since it would be cut anyway. */
export function textSink(maxTextUtf16: number): TextSink {
  const pieces: string[] = [];
  const places: Place[] = [];
  const omitted: Omission[] = [];
  let length = 0;
  let paragraphNumber = 0;

  const add = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
  };
  const addParagraph = ({ text, isContents }: FinishedParagraph, part: Part): void => {
    const start = length;
    if (start > maxTextUtf16) return;
    add(text);
    if (length > start) places.push({ kind: 'docx', part, paragraph: paragraphNumber, start, end: length });
    if (isContents && length > start) omitted.push({ start, end: length, why: 'navigation' });
    paragraphNumber++;
  };

  return {
    places,
    omitted,
    lines(paragraphs, part) {
      for (const paragraph of paragraphs) {
        addParagraph(paragraph, part);
        add('\n');
      }
    },
    row(cells) {
      for (const [i, cell] of cells.entries()) {
        if (i > 0) add('\t');
        for (const [j, paragraph] of cell.entries()) {
          if (j > 0) add(' ');
          addParagraph(paragraph, 'table');
        }
      }
      add('\n');
    },
    text: () => pieces.join(''),
  };
}
