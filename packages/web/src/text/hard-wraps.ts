// Tells a line end that is only the width of the page from the end of a paragraph, for text files that carry no such sign.
// It decides how the text is drawn and nothing else: facts and offsets come from the grammar.

/** A printed line as far as it matters for joining. */
export interface PrintedLine {
  /** Its words without white space and omitted runs. */
  readonly words: string;
  readonly isIndented: boolean;
}

/** What lines of one document have in common. Lengths are in characters without white space. */
export interface PageHabits {
  /** Nine in ten lines are no longer than this. */
  readonly width: number;
  /** Paragraphs begin with an indent, so that a line without one goes on. */
  readonly indents: boolean;
}

const NARROWEST_COLUMN = 8;
const WIDEST_PAGE = 60;
/** A line this long that stops within a sentence goes on, however wide the page is. */
const LONG_LINE = 20;
const SENTENCE_END = /[。！？!?：:…][”’」』）)]*$/u;
const PAUSE = /[；;]$/u;

export function habitsOf(lines: readonly PrintedLine[]): PageHabits {
  const lengths = lines.map((line) => line.words.length).sort((a, b) => a - b);
  const indented = lines.filter((line) => line.isIndented).length;
  return {
    width: lengths[Math.floor(lengths.length * 0.9)] ?? 0,
    indents: indented >= 2 && indented >= lines.length * 0.04,
  };
}

/** Whether `next` goes on with the paragraph of `line`. */
export function goesOn(line: PrintedLine, next: PrintedLine, { width, indents }: PageHabits): boolean {
  if (indents && next.isIndented) return false;
  const { length } = line.words;
  const isWrapped = width >= NARROWEST_COLUMN && width <= WIDEST_PAGE;
  const isFull = isWrapped && length >= width * 0.85;
  if (SENTENCE_END.test(line.words)) return indents && isFull;
  if (PAUSE.test(line.words)) return isFull;
  return length >= LONG_LINE || (isWrapped && length >= width * 0.75);
}

export function endsSentence(line: PrintedLine): boolean {
  return SENTENCE_END.test(line.words);
}
