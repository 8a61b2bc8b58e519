// A text as lines with their places.

/** A line without its end: `\n`, `\r\n` or a form feed. `words` is its content without white space. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** A page begins with this line, as far as a form feed says so. */
  readonly startsPage: boolean;
}

/** Lines longer than this are never furniture of a page, so `words` need not hold more. */
const MAX_WORDS_UTF16 = 400;

/** All lines in order. Form feeds end a line too. Long lines keep only their first characters in `words`. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let startsPage = true;
  for (let at = 0; at <= text.length; at++) {
    const code = at === text.length ? 0x0a : text.charCodeAt(at);
    if (code !== 0x0a && code !== 0x0c) continue;
    lines.push({ start, end: at, words: wordsOf(text, start, at), startsPage });
    startsPage = code === 0x0c;
    start = at + 1;
  }
  return lines;
}

function wordsOf(text: string, start: number, end: number): string {
  const words = text.slice(start, Math.min(end, start + MAX_WORDS_UTF16));
  return /\s/.test(words) ? words.replace(/\s+/g, '') : words;
}

/** The line without white space at its ends. */
export function contentRun(text: string, line: Line): { start: number; end: number } {
  let { start, end } = line;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
