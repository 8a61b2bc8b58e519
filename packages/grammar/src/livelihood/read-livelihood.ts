// The livelihood projects (民生实事) that the report promises one by one.
import type { LivelihoodItem } from '../facts.ts';
import type { Section } from '../outline/structure.ts';
import { type PlainText, sourceSlice, sourceSpan } from '../text/plain-text.ts';
import { findLivelihoodLists, type LivelihoodList } from './livelihood-list.ts';

/** Items in text order, without ordinal and closing mark; `text` is exactly the slice of the source. */
export function readLivelihood(
  plain: PlainText,
  sections: readonly Section[],
  lists: readonly LivelihoodList[] = findLivelihoodLists(plain.chars, sections),
): LivelihoodItem[] {
  return lists
    .flatMap((list) => list.items)
    .map(({ start, end }, index) => ({
      id: `l${index + 1}`,
      text: sourceSlice(plain, start, end),
      ...sourceSpan(plain, start, end),
    }));
}
