// A plan report and its year's account into what the public reads of the report: the second door, for the words that the office published.
import type { Reading } from '../reading.ts';
import type { YearAccount, YearLine } from '../year-account/year-account.ts';
import { type PrintedParagraph, printedParagraphs } from './printed-paragraphs.ts';
import type { PublicStanding } from './public-account.ts';
import type { PublicReport, ReportBlock, ReportRun } from './public-report.ts';

export interface PublicReportAsked {
  readonly account: YearAccount;
  /** The account's plan report. */
  readonly reading: Pick<Reading, 'source' | 'outline' | 'report'>;
  /** Permanent public id of a promise. */
  readonly idOf: (promise: string) => string;
}

/**
 * Null while the report is not published. A promise that is not public is plain words: nothing here comes from its line, not even
 * where its words end.
 */
export function publicReportOf({ account, reading, idOf }: PublicReportAsked): PublicReport | null {
  if (account.reportPublished === null) return null;
  const marks = account.lines.flatMap((line) => markOf(line, idOf) ?? []);
  const title = reading.report.title?.replace(/\s/g, '') ?? null;
  const paragraphs = printedParagraphs(reading);
  const draw = drawing(reading.source, marks);
  let isTitled = title === null;
  const blocks = paragraphs.map((paragraph, at): ReportBlock => {
    const runs = draw(paragraph, paragraphs[at + 1]?.places[0] ?? Number.POSITIVE_INFINITY);
    const isTitle = !isTitled && wordsAt(reading.source.text, paragraph.places).replace(/\s/g, '') === title;
    isTitled ||= isTitle;
    const { heading } = paragraph;
    const kind = isTitle ? 'title' : isHeadingAlone(reading.source.text, paragraph) ? 'heading' : 'paragraph';
    return { kind, heading: heading && { title: heading.title, level: heading.level }, runs };
  });
  return { blocks };
}

interface Mark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly standing: PublicStanding;
}

function markOf(
  { promise: { id, start, end }, cleared, underReview, ruling }: YearLine,
  idOf: PublicReportAsked['idOf'],
) {
  const standing = underReview !== null ? 'under-review' : cleared !== null ? ruling?.verdict : undefined;
  return standing === undefined ? null : ({ id: idOf(id), start, end, standing } satisfies Mark);
}

/** Draws paragraphs, to be given in order, each with the place where the next begins. */
function drawing({ text, pages }: Reading['source'], marks: readonly Mark[]) {
  const owners = ownersOf(text.length, marks);
  const ending = [...marks].sort((one, other) => one.end - other.end || other.start - one.start);
  let ended = 0;
  let page = 1;
  return ({ places, heading }: PrintedParagraph, following: number): readonly ReportRun[] => {
    const runs: ReportRun[] = [];
    const add = (kind: 'words' | 'heading', letter: string) => {
      const last = runs.at(-1);
      if (last?.kind === kind) runs[runs.length - 1] = { kind, text: last.text + letter };
      else runs.push({ kind, text: letter });
    };
    const addTo = ({ id }: Mark, letter: string) => {
      const last = runs.at(-1);
      const isOpen = last?.kind === 'promise' && last.id === id && last.standing === null;
      if (isOpen) runs[runs.length - 1] = { ...last, text: last.text + letter };
      else runs.push({ kind: 'promise', id, text: letter, standing: null });
    };
    const end = ({ id, standing }: Mark) => {
      const last = runs.at(-1);
      if (last?.kind === 'promise' && last.id === id) runs[runs.length - 1] = { ...last, standing };
      else runs.push({ kind: 'promise', id, text: '', standing });
    };
    for (const [index, at] of places.entries()) {
      for (; page < pages.length && pages[page]!.start <= at; page++) runs.push({ kind: 'page', page: page + 1 });
      const letter = text[at]!.replace(/[^\S\u3000]/, ' ');
      const owner = marks[owners[at]!];
      if (owner) addTo(owner, letter);
      else add(heading !== null && at < heading.end ? 'heading' : 'words', letter);
      const next = places[index + 1] ?? following;
      for (; ended < ending.length && ending[ended]!.end <= next; ended++) end(ending[ended]!);
    }
    return runs;
  };
}

/** For each letter the index of the innermost mark on it, -1 for none. */
function ownersOf(length: number, marks: readonly Mark[]): Int32Array {
  const owners = new Int32Array(length).fill(-1);
  const widestFirst = [...marks.entries()].sort(([, one], [, other]) => one.start - other.start || other.end - one.end);
  for (const [index, { start, end }] of widestFirst) owners.fill(index, start, end);
  return owners;
}

const wordsAt = (text: string, places: readonly number[]): string => places.map((at) => text[at]).join('');

/** A stop behind a heading is still the heading. */
function isHeadingAlone(text: string, { places, heading }: PrintedParagraph): boolean {
  if (heading === null) return false;
  return /^[。．.：:]*$/.test(
    wordsAt(
      text,
      places.filter((at) => at >= heading.end),
    ),
  );
}
