// A sentence cut into what stands before, in, and behind the words that a line is about.
import type { Passage } from '@luoshi/ledger';
import type { Span } from '../span.ts';

export interface MarkedPassage {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/**
 * `said` is a place in the same report with its raw text; a passage's text has no white space, so its words are looked for
 * at or before their raw place. All of it stands before where they are not found: nothing is marked by guess.
 */
export function markedPassage({ start, text }: Passage, said: Span & { readonly text: string }): MarkedPassage {
  const words = said.text.replace(/\s/g, '');
  const at = words === '' ? -1 : text.lastIndexOf(words, Math.max(0, said.start - start));
  if (at < 0) return { before: text, marked: '', after: '' };
  return { before: text.slice(0, at), marked: words, after: text.slice(at + words.length) };
}
