// Readings for tests: the facts stand marked in the text, so that nobody counts offsets.
import type { GlossaryEntry, OutlineNode, Quantity } from '@luoshi/grammar';
import type { Reading } from '@luoshi/ledger';

/** What a marked run of the text is. */
export type Marked =
  | { readonly kind: 'quantity'; readonly measure: string; readonly fact?: Partial<Quantity> }
  | { readonly kind: 'commitment' }
  | { readonly kind: 'livelihood' }
  | { readonly kind: 'omitted'; readonly why: 'wrap' | 'page-number' | 'navigation' };

/** The text without its `⟦⟧`, and the spans they stood around, in order of opening. They may nest. */
export function unmark(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  const open: number[] = [];
  let text = '';
  for (const char of marked) {
    if (char === '⟦') {
      open.push(spans.length);
      spans.push({ start: text.length, end: -1 });
    } else if (char === '⟧') spans[open.pop()!]!.end = text.length;
    else text += char;
  }
  return { text, spans };
}

interface Parts {
  readonly outline?: readonly OutlineNode[];
  readonly glossary?: readonly GlossaryEntry[];
  readonly title?: string;
}

/** A reading whose n-th `⟦⟧` is the n-th of `kinds`. Ids are `q1`, `c1`, `l1` in order of opening. */
export function markedReading(marked: string, kinds: readonly Marked[], parts: Parts = {}): Reading {
  const { text, spans } = unmark(marked);
  const facts = kinds.map((kind, index) => ({
    ...kind,
    ...spans[index]!,
    text: text.slice(spans[index]!.start, spans[index]!.end),
  }));
  let counted = { q: 0, c: 0, l: 0 };
  const id = (letter: 'q' | 'c' | 'l') => {
    counted = { ...counted, [letter]: counted[letter] + 1 };
    return `${letter}${counted[letter]}`;
  };
  return {
    schema: 'luoshi-reading/1',
    source: {
      name: 'made-up.txt',
      mediaType: 'text/plain',
      encoding: 'utf-8',
      sha256: '0'.repeat(64),
      text,
      pages: [{ start: 0, end: text.length }],
      omitted: facts.flatMap((each) =>
        each.kind === 'omitted' ? [{ start: each.start, end: each.end, why: each.why }] : [],
      ),
      places: [],
      warnings: [],
    },
    report: {
      title: parts.title ?? null,
      jurisdiction: null,
      deliveredOn: null,
      session: null,
      speaker: null,
      reviewYear: 2030,
      planYear: 2031,
    },
    outline: parts.outline ?? [],
    quantities: facts.flatMap((each) => (each.kind === 'quantity' ? [quantity(each, id('q'))] : [])),
    commitments: facts.flatMap((each) =>
      each.kind === 'commitment'
        ? [
            {
              id: id('c'),
              start: each.start,
              end: each.end,
              text: each.text,
              objects: [],
              milestone: 'complete' as const,
              quantities: [],
              deadline: null,
              section: null,
              confidence: 0.9,
            },
          ]
        : [],
    ),
    livelihood: facts.flatMap((each) =>
      each.kind === 'livelihood' ? [{ id: id('l'), start: each.start, end: each.end, text: each.text }] : [],
    ),
    glossary: parts.glossary ?? [],
    warnings: [],
  };
}

function quantity(
  each: { start: number; end: number; text: string; measure: string; fact?: Partial<Quantity> },
  id: string,
): Quantity {
  const value = Number.parseFloat(each.text);
  const unit = each.text.replace(/^[-\d.]+/, '');
  return {
    id,
    start: each.start,
    end: each.end,
    text: each.text,
    value,
    upper: null,
    unit,
    base: { value, unit },
    bound: '=',
    measure: { text: each.measure, start: each.start, end: each.start, indicator: null },
    kind: 'level',
    status: 'achieved',
    year: 2030,
    scope: null,
    section: null,
    confidence: 0.9,
    ...each.fact,
  };
}
