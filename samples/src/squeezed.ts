// A sample's text without white space and page numbers, so that a quote is the same in every form of the report.

/** Squeezed text and, for each of its characters, where it stood in the source (UTF-16 code units). */
export interface Squeezed {
  readonly text: string;
  readonly sourceAt: readonly number[];
}

const pageNumber = /^[^\S\n]*-[^\S\n]*\d+[^\S\n]*-[^\S\n]*$/gm;

/** Leaves out white space and lines that are a page number, `- 3 -`. */
export function squeeze(source: string): Squeezed {
  const blanked = source.replace(pageNumber, (line) => ' '.repeat(line.length));
  const kept: string[] = [];
  const sourceAt: number[] = [];
  for (let at = 0; at < blanked.length; at += 1) {
    const character = blanked[at]!;
    if (/\s/.test(character)) continue;
    kept.push(character);
    sourceAt.push(at);
  }
  return { text: kept.join(''), sourceAt };
}

/**
 * Where a quote stands in the source, `[start, end)`. `before` and `quote` are squeezed and together occur exactly once;
 * otherwise it throws, because the expectation is then wrong.
 */
export function placeOf({ text, sourceAt }: Squeezed, before: string, quote: string): { start: number; end: number } {
  const first = text.indexOf(before + quote);
  if (first < 0 || text.indexOf(before + quote, first + 1) >= 0) throw new Error(`not exactly once: ${before}${quote}`);
  const start = first + before.length;
  return { start: sourceAt[start]!, end: sourceAt[start + quote.length - 1]! + 1 };
}
