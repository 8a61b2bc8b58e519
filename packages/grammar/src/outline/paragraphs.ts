// The paragraphs of a plain text.

/** Plain positions of a paragraph, without the line end behind it. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
}

/** The paragraphs of `chars` that hold something, in order. */
export function paragraphsOf(chars: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let start = 0; start < chars.length; ) {
    const found = chars.indexOf('\n', start);
    const end = found < 0 ? chars.length : found;
    if (end > start) paragraphs.push({ start, end });
    start = end + 1;
  }
  return paragraphs;
}

/** Index of the paragraph that holds the position, or of the first behind it. */
export function paragraphAt(paragraphs: readonly Paragraph[], position: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle] as Paragraph).end > position) high = middle;
    else low = middle + 1;
  }
  return low;
}
