// What belongs to the page and not to what the page says.
import type { Omission } from '../source.ts';
import { findImprintLines } from './imprint-lines.ts';
import { linesOf } from './lines.ts';
import { mergeOmissions } from './omissions.ts';
import { findPageNumbers } from './page-numbers.ts';
import { findRunningHeads } from './running-heads.ts';
import { findVerticalHeadlines } from './vertical-headlines.ts';

/**
 * Page numbers, running heads, imprints and vertical headlines, told by the lines alone.
 * Page numbers come first: running heads are looked for beside them.
 */
export function findFurniture(text: string): Omission[] {
  const lines = linesOf(text);
  const headlines = findVerticalHeadlines(text, lines);
  const numbers = findPageNumbers(text, lines);
  const heads = findRunningHeads(text, lines, numbers);
  return mergeOmissions([...headlines, ...numbers, ...heads, ...findImprintLines(text, lines)]);
}
