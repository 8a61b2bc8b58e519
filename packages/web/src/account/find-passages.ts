// Leads words typed or copied by a person back to their places in a stretch of the source.
import type { Span } from '../span.ts';
import { spanOf, squeeze } from '../text/squeezed.ts';

/** The place of each line's words inside `within`, white space and line ends ignored; `missing` are lines not found there. */
export function findPassages(
  source: { readonly text: string; readonly omitted: readonly Span[] },
  within: Span,
  lines: readonly string[],
): { readonly spans: readonly Span[]; readonly missing: readonly string[] } {
  const squeezed = squeeze(source.text, source.omitted, within);
  const spans: Span[] = [];
  const missing: string[] = [];
  let from = 0;
  for (const line of lines) {
    const wanted = line.replace(/\s/g, '');
    if (wanted === '') continue;
    const onward = squeezed.text.indexOf(wanted, from);
    const found = onward >= 0 ? onward : squeezed.text.indexOf(wanted);
    if (found < 0) missing.push(line.trim());
    else {
      spans.push(spanOf(squeezed, found, wanted.length));
      from = found + wanted.length;
    }
  }
  return { spans, missing };
}
