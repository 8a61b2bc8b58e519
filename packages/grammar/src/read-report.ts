// A report's text into all its facts: skeleton first, then what stands in it.
import { readCommitments } from './commitments/index.ts';
import type { Facts, OutlineNode } from './facts.ts';
import { readGlossary } from './glossary/read-glossary.ts';
import { readHead } from './head/read-head.ts';
import { findLivelihoodLists } from './livelihood/livelihood-list.ts';
import { readLivelihood } from './livelihood/read-livelihood.ts';
import { findZones } from './outline/find-zones.ts';
import { readOutline } from './outline/read-outline.ts';
import type { Section } from './outline/structure.ts';
import { readQuantities } from './quantities/index.ts';
import type { ReadContext } from './read-context.ts';
import { cutSentences } from './sentences/clauses.ts';
import type { Span } from './span.ts';
import { type PlainText, plainText } from './text/plain-text.ts';
import { warningsOf } from './warnings/warnings-of.ts';

/**
 * Everything the grammar finds in `source`; spans are UTF-16 offsets into it. `omitted` are runs that are not part of
 * the report's sentences (page numbers, running heads), ordered and apart. The same text gives the same facts; no text
 * makes it throw; its time grows with the length of the text and no faster.
 */
export function readReport(source: string, omitted: readonly Span[] = []): Facts {
  const plain = plainText(source, omitted);
  const sections = readOutline(plain);
  const head = readHead(plain, sections);
  const lists = findLivelihoodLists(plain.chars, sections);
  const zones = findZones(plain.chars, sections, lists, head.planYear);
  const context: ReadContext = { plain, sentences: cutSentences(plain), sections, zones, head };
  const placed = readQuantities(context);
  return {
    report: head,
    outline: plain.chars ? sections.map((section) => nodeOf(plain, section)) : [],
    quantities: placed.map(({ quantity }) => quantity),
    commitments: readCommitments(context, placed),
    livelihood: readLivelihood(plain, sections, lists),
    glossary: readGlossary(plain, sections),
    warnings: warningsOf(plain, sections, head),
  };
}

/** In source offsets. What stands between two parts belongs to the first, so that parts still tile the text. */
function nodeOf(plain: PlainText, { id, parent, level, title, role, start, end }: Section): OutlineNode {
  const from = start === 0 ? 0 : (plain.at[start] as number);
  return { id, parent, level, title, role, start: from, end: plain.at[end] as number };
}
