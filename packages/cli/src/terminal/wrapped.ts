// Breaks lines of Chinese and English for a terminal.
import { displayWidth } from './display-width.ts';

/** A piece that stays together: one wide character with the marks that may not begin a line, or a run of others. */
const PIECE = /\s+|[^\s\u2e80-\u9fff\uff00-\uffef“”]+|[\u2e80-\u9fff\uff00-\uffef“”][，。；：、）”]*/gu;

/** `text` in lines of at most `columns`; a piece wider than that gets a line of its own. Given line ends are kept. */
export function wrapped(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => wrappedLine(line, columns))
    .join('\n');
}

function wrappedLine(line: string, columns: number): string {
  const lines: string[] = [];
  let current = '';
  for (const piece of line.match(PIECE) ?? []) {
    if (current !== '' && displayWidth(current + piece.trimEnd()) > columns) {
      lines.push(current.trimEnd());
      current = piece.trimStart();
    } else current += piece;
  }
  return [...lines, current].join('\n');
}
