// Source text into the text the rules read: no white space, folded characters, `\n` only where a paragraph ends,
// and for every character the place in the source it came from.
import type { Span } from '../span.ts';
import { foldUnit } from './fold.ts';
import { type Line, linesOf } from './lines.ts';
import { endsParagraph } from './paragraph-end.ts';
import { isIdeograph, isSpace } from './space.ts';

/** Text for the rules. Positions in `chars` are called plain positions; facts carry source positions. */
export interface PlainText {
  readonly source: string;
  readonly chars: string;
  /** Source offset of each plain character; one more entry at the end. */
  readonly at: Int32Array;
}

/** Source span of the plain run `[start, end)`, which must not be empty. */
export function sourceSpan(plain: PlainText, start: number, end: number): Span {
  return { start: plain.at[start] as number, end: (plain.at[end - 1] as number) + 1 };
}

/** Exactly what the source shows at the plain run `[start, end)`. */
export function sourceSlice(plain: PlainText, start: number, end: number): string {
  const span = sourceSpan(plain, start, end);
  return plain.source.slice(span.start, span.end);
}

/**
 * Makes the plain text of a source. Runs in `omitted` (page numbers, wraps the reader knows of …) are left out.
 * Line ends that are only the width of the page are left out too; the others become one `\n`.
 */
export function plainText(source: string, omitted: readonly Span[] = []): PlainText {
  const lines = linesOf(source, omitted);
  const size = lines.reduce((sum, line) => sum + line.units + 1, 0);
  const at = new Int32Array(size + 1);
  const units = new Uint16Array(size);
  let length = 0;
  for (const [index, line] of lines.entries()) {
    length = copyLine(source, line, units, at, length);
    if (index + 1 < lines.length && !endsParagraph(source, lines, index)) continue;
    units[length] = 10;
    at[length++] = Math.max(line.end - 1, 0);
  }
  at[length] = source.length;
  return { source, chars: DECODER.decode(units.subarray(0, length)), at: at.subarray(0, length + 1) };
}

function copyLine(source: string, line: Line, units: Uint16Array, at: Int32Array, from: number): number {
  let length = from;
  for (const run of line.runs) {
    for (let i = run.start; i < run.end; i++) {
      const unit = source.charCodeAt(i);
      if (isIdeograph(unit)) {
        units[length] = unit;
        at[length++] = i;
        continue;
      }
      if (isSpace(unit) || (unit === 42 && isEmphasis(source, i))) continue;
      units[length] = unit === 44 && isBetweenDigits(source, i) ? unit : foldUnit(unit);
      at[length++] = i;
    }
  }
  return length;
}

/** Bold marks (`**`) that a converter left in the text. */
function isEmphasis(source: string, index: number): boolean {
  return source.charCodeAt(index + 1) === 42 || source.charCodeAt(index - 1) === 42;
}

/** 1,234,567: a thousands separator, not a comma of the sentence. */
function isBetweenDigits(source: string, index: number): boolean {
  const isDigit = (unit: number) => unit >= 48 && unit <= 57;
  return (
    isDigit(source.charCodeAt(index - 1)) &&
    isDigit(source.charCodeAt(index + 1)) &&
    isDigit(source.charCodeAt(index + 2)) &&
    isDigit(source.charCodeAt(index + 3)) &&
    !isDigit(source.charCodeAt(index + 4))
  );
}

/** Half surrogate pairs become U+FFFD, one unit like themselves. Typed arrays are little-endian wherever we run. */
const DECODER = new TextDecoder('utf-16le', { ignoreBOM: true });
