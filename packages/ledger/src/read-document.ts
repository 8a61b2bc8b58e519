// A file's bytes into a whole reading: the reader's text, the grammar's facts, the warnings of both.
import { type Facts, readReport } from '@luoshi/grammar';
import { type ReadLimits, type Refusal, readSource } from '@luoshi/reader';
import { READING_SCHEMA, type Reading } from './reading.ts';

export type ReadOptions = ReadLimits;

/**
 * Reads one document. The same bytes and name give the same reading. A file that cannot be read is refused with a code
 * (sentences: `sentenceOf` of the reader); what cannot be read inside a file becomes a warning with its place.
 */
export async function readDocument(bytes: Uint8Array, name: string, options?: ReadOptions): Promise<Reading | Refusal> {
  const source = await readSource(bytes, name, options);
  if ('refused' in source) return source;
  const facts = readReport(source.text, source.omitted);
  if (isNoReport(facts)) return { refused: true, code: 'not-a-report', facts: { name } };
  const { report, outline, quantities, commitments, livelihood, glossary, warnings } = facts;
  const merged = [...source.warnings, ...warnings].sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    schema: READING_SCHEMA,
    source,
    report,
    outline,
    quantities,
    commitments,
    livelihood,
    glossary,
    warnings: merged,
  };
}

/** An excerpt with figures is read, with a warning; what has neither a report's phrases nor a figure is the wrong file. */
function isNoReport({ warnings, quantities, commitments }: Facts): boolean {
  return quantities.length + commitments.length === 0 && warnings.some(({ code }) => code === 'not-a-report');
}
