// What there is of a line that cannot be stated, short enough for a cell.
import { draftSourceSentence, type UnsupportedLine } from '@luoshi/ledger';

/** Longest words of one source, in characters. */
const MOST = 60;

/** A paragraph for each source; 无 without any. */
export function sourceSummary({ sources }: UnsupportedLine): string {
  return sources.length === 0 ? '无' : sources.map((source) => shortened(draftSourceSentence(source, 'zh'))).join('\n');
}

function shortened(words: string): string {
  const characters = [...words];
  return characters.length <= MOST ? words : `${characters.slice(0, MOST - 1).join('')}…`;
}
