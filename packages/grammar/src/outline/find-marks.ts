// Walks the paragraphs once and notes where parts and headings open.
import { annexMark } from './annex-mark.ts';
import { continuesHeading } from './broken-heading.ts';
import { type Heading, headingOf } from './heading.ts';
import { headingMark, type OutlineMark } from './mark.ts';
import { ordinalAt } from './ordinal.ts';
import type { Paragraph } from './paragraphs.ts';
import { roleOfTitle } from './part-cues.ts';
import { unnumberedPart } from './unnumbered-part.ts';

const PART_RANK = 1;
const TASK_RANK = 2;
/** Lists may lose a number to a page break, headings of single tasks rarely more than one. */
const WIDEST_GAP = 2;
/** （一） again behind so many: the heading of the part between them was not recognised. */
const LOST_PART = 3;
const LIST_INTRO_LENGTH = 80;

/** What the walk knows at a paragraph. */
interface Walk {
  /** Last heading number by rank; 0 where none is open. */
  readonly last: number[];
  isInAnnex: boolean;
  /** Whether the last running paragraph or task heading announced a list of livelihood projects. */
  isInProjects: boolean;
  /** The last item of a list of livelihood projects that is numbered like parts (一、道路硬化工程); 0 in none. */
  item: number;
}

/** Marks in text order. With `unnumbered`, parts without a number are taken too. */
export function findMarks(chars: string, paragraphs: readonly Paragraph[], unnumbered: boolean): OutlineMark[] {
  const marks: OutlineMark[] = [];
  const walk: Walk = { last: [0, 0, 0, 0, 0], isInAnnex: false, isInProjects: false, item: 0 };
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index] as Paragraph;
    const annex = marks.length > 0 || index * 2 > paragraphs.length ? annexMark(chars, paragraphs, index) : null;
    const part = annex || !unnumbered || walk.isInAnnex ? null : unnumberedPart(chars, paragraph);
    if (annex || part) {
      marks.push((annex?.mark ?? part) as OutlineMark);
      walk.last.fill(0);
      walk.isInAnnex = annex !== null;
      walk.isInProjects = annex?.mark.role === 'plan';
      index += (annex?.taken ?? 1) - 1;
      continue;
    }
    const heading = headingOf(chars, paragraph);
    if (heading && !isProject(chars, walk, heading) && isNext(chars, walk, heading)) {
      const isBroken =
        heading.isAlone && continuesHeading(chars, chars.slice(heading.start, heading.titleEnd), paragraphs[index + 1]);
      const titleEnd = isBroken ? (paragraphs[++index] as Paragraph).end : heading.titleEnd;
      marks.push(headingMark(paragraph.start, heading, titleEnd));
      enter(chars, walk, heading, titleEnd);
    } else if (!ordinalAt(chars, paragraph.start)) {
      walk.isInProjects = announcesProjects(chars, paragraph.start, paragraph.end);
    }
  }
  return marks;
}

/** Whether the heading's number fits what came before; a list in the text starts again at 1 and does not fit. */
function isNext(chars: string, walk: Walk, heading: Heading): boolean {
  const { rank, ordinal } = heading;
  const last = walk.last[rank] as number;
  const opensReport = rank <= PART_RANK && roleOfTitle(chars.slice(heading.start, heading.titleEnd)) === 'review';
  if (walk.isInAnnex) return opensReport;
  if (opensReport) return true;
  if (walk.isInProjects && rank >= TASK_RANK && ordinal.number !== last + 1) return false;
  if (walk.isInProjects && rank > TASK_RANK) return false;
  if (rank <= TASK_RANK)
    return ordinal.number > last || (rank === TASK_RANK && ordinal.number === 1 && last >= LOST_PART);
  return ordinal.number > last && ordinal.number <= last + WIDEST_GAP;
}

/** Whether the heading is an item of a list of livelihood projects; a part goes on with the parts' own number and says so. */
function isProject(chars: string, walk: Walk, heading: Heading): boolean {
  const { rank, ordinal } = heading;
  if (rank !== PART_RANK || (!walk.isInProjects && walk.item === 0)) return false;
  const role = roleOfTitle(chars.slice(heading.start, heading.titleEnd));
  const isPart = role !== null && (role === 'review' || ordinal.number === (walk.last[rank] as number) + 1);
  const goesOn = ordinal.number === walk.item + 1 && (walk.item > 0 || walk.isInProjects) && !isPart;
  walk.item = goesOn ? ordinal.number : 0;
  return goesOn;
}

function enter(chars: string, walk: Walk, heading: Heading, titleEnd: number): void {
  walk.last[heading.rank] = heading.ordinal.number;
  walk.last.fill(0, heading.rank + 1);
  walk.isInAnnex = false;
  walk.isInProjects = announcesProjects(chars, heading.start, titleEnd);
}

function announcesProjects(chars: string, start: number, end: number): boolean {
  return chars.slice(Math.max(start, end - LIST_INTRO_LENGTH), end).includes('实事');
}
