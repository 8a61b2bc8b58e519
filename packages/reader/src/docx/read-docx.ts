// Word files (.docx, ECMA-376): body, then footnotes and endnotes; headers and footers are left out.
import type { Contents } from '../contents.ts';
import { findFurniture } from '../furniture/find-furniture.ts';
import { mergeOmissions } from '../furniture/omissions.ts';
import type { FullLimits } from '../limits.ts';
import { refuse } from '../refusal.ts';
import type { Refusal, SourceWarning } from '../source.ts';
import { undecodableRuns } from '../text/decode.ts';
import { warn } from '../warning.ts';
import { readDirectory, type ZipEntry } from '../zip/directory.ts';
import { labeller } from './number-labels.ts';
import { numberingReader } from './numbering.ts';
import { type StoryContext, storyReader } from './story.ts';
import { stylesReader } from './styles.ts';
import { textSink } from './text-sink.ts';
import { type Package, type PartHandler, type PartOutcome, parsePart } from './xml-part.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The parts in the order in which they must be heard: lists and styles first, since paragraphs refer to them. */
export async function readDocx(bytes: Uint8Array, name: string, limits: FullLimits): Promise<Contents | Refusal> {
  const entries = readDirectory(bytes);
  const body = entries && findBody(entries);
  if (!entries || !body) return refuse('damaged', { name, part: 'word/document.xml' });
  if (body.isEncrypted) return refuse('encrypted', { name });
  const docx: Package = { bytes, entries, limits, count: { unpackedBytes: 0 } };
  const problems: Problem[] = [];
  const hear = async (part: string, handler: PartHandler): Promise<void> => {
    const entry = part === BODY ? body : entries.get(part);
    if (!entry) return;
    const outcome = await parsePart(docx, entry, handler);
    if (outcome !== 'whole') problems.push({ part, outcome });
  };

  const numbering = numberingReader();
  const styles = stylesReader();
  await hear('word/numbering.xml', numbering.handler);
  await hear('word/styles.xml', styles.handler);
  const sink = textSink(limits.maxTextUtf16);
  const story = {
    styles: styles.styles,
    defaultStyle: styles.defaultParagraphStyle(),
    numbering: numbering.numbering,
    label: labeller(numbering.numbering),
    sink,
  } satisfies Omit<StoryContext, 'part'>;
  await hear(BODY, storyReader({ ...story, part: 'body' }));
  await hear('word/footnotes.xml', storyReader({ ...story, part: 'footnote' }));
  await hear('word/endnotes.xml', storyReader({ ...story, part: 'endnote' }));

  const text = sink.text().replaceAll('\0', '\ufffd');
  return refuseFor(problems, name, limits, /\S/.test(text)) ?? contentsOf(text, sink, problems);
}

/** Stands for the main part, whatever its name. */
const BODY = 'word/document.xml';

interface Problem {
  readonly part: string;
  readonly outcome: Exclude<PartOutcome, 'whole'>;
}

function findBody(entries: ReadonlyMap<string, ZipEntry>): ZipEntry | null {
  return [...entries.values()].find(({ name }) => /^word\/document\d*\.xml$/.test(name)) ?? null;
}

function refuseFor(problems: readonly Problem[], name: string, limits: FullLimits, hasText: boolean): Refusal | null {
  const outcomes = new Set(problems.map(({ outcome }) => outcome));
  if (outcomes.has('took-too-long')) return refuse('took-too-long', { name });
  if (outcomes.has('expands-too-far')) return refuse('expands-too-far', { name, maxBytes: limits.maxUnpackedBytes });
  const damagedBody = problems.find(({ part, outcome }) => part === BODY && (outcome === 'damaged' || !hasText));
  return damagedBody ? refuse('damaged', { name, part: damagedBody.part }) : null;
}

function contentsOf(text: string, sink: ReturnType<typeof textSink>, problems: readonly Problem[]): Contents {
  const end = { start: text.length, end: text.length };
  const unread: SourceWarning[] = problems.map(({ part }) => warn('unread-part', end, { part }));
  return {
    mediaType: MEDIA_TYPE,
    encoding: null,
    text,
    pages: null,
    omitted: mergeOmissions([...sink.omitted, ...findFurniture(text)]),
    places: sink.places,
    warnings: [...undecodableRuns(text), ...unread],
  };
}
