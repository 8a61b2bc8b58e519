// What the source shows at a plain run, without white space and without folding.
import type { PlainText } from './text/plain-text.ts';

/**
 * The source's own characters at the plain run `[start, end)`: no white space, line ends, emphasis marks or omitted
 * runs, nothing folded. Not a slice of the source; for names, titles and terms.
 */
export function squeezed(plain: PlainText, start: number, end: number): string {
  let text = '';
  for (let i = start; i < end; i++) {
    const unit = plain.chars.charCodeAt(i);
    if (unit !== 10) text += plain.source[plain.at[i] as number];
  }
  return text;
}
