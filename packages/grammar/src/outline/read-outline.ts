// The report's outline: parts that tile the text, their headings, and what each part is for.

import { squeezed } from '../squeezed.ts';
import type { PlainText } from '../text/plain-text.ts';
import { closingStart } from './closing.ts';
import { findMarks } from './find-marks.ts';
import { imprintStart } from './imprint.ts';
import { type OutlineMark, TOP_RANK, untitledMark } from './mark.ts';
import { type Paragraph, paragraphAt, paragraphsOf } from './paragraphs.ts';
import { roleOfTitle } from './part-cues.ts';
import { sectionsOf } from './sections-of.ts';
import type { Section } from './structure.ts';
import { findUnheadedParts } from './unheaded.ts';

/** An opening this long that stands before tasks only holds the review (and the plan's beginning). */
const LONG_OPENING = 1200;

/**
 * The sections in text order, parents before children; parts (level 1) tile the text, also an empty one. Where no
 * heading tells, past and future are told apart by their words. Linear in the text.
 */
export function readOutline(plain: PlainText): Section[] {
  const { chars } = plain;
  const paragraphs = paragraphsOf(chars);
  const headed = headedMarks(plain, paragraphs);
  const marks = withUnheadedParts(plain, headed);
  return sectionsOf(plain, withEnds(chars, paragraphs, marks));
}

/**
 * Marks of the headings; parts without number are taken only where no numbered heading names the review, or where one
 * names it in so many words (2018年工作回顾) and the numbers (一、产业取得新成效) count what stands under it.
 */
function headedMarks(plain: PlainText, paragraphs: readonly Paragraph[]): OutlineMark[] {
  const numbered = findMarks(plain.chars, paragraphs, false);
  if (numbered.some((mark) => isReview(plain, mark) && LOOKS_BACK.test(titleOf(plain, mark)))) return numbered;
  const all = findMarks(plain.chars, paragraphs, true);
  const unnumbered = all.find((mark) => mark.role === 'review');
  if (!unnumbered) return numbered;
  const first = numbered.find((mark) => isReview(plain, mark));
  return !first || (unnumbered.start < first.start && LOOKS_BACK.test(titleOf(plain, unnumbered))) ? all : numbered;
}

const LOOKS_BACK = /回顾|总结/u;

function hasReview(plain: PlainText, marks: readonly OutlineMark[]): boolean {
  return marks.some((mark) => isReview(plain, mark));
}

function isReview(plain: PlainText, mark: OutlineMark): boolean {
  return mark.role === 'review' || (mark.rank <= 1 && roleOfTitle(titleOf(plain, mark)) === 'review');
}

function titleOf(plain: PlainText, mark: OutlineMark): string {
  return squeezed(plain, mark.titleStart, mark.titleEnd);
}

/** The opening, and review and plan found by their words where the headings name no review. */
function withUnheadedParts(plain: PlainText, headed: readonly OutlineMark[]): OutlineMark[] {
  const behindOpening = headed[0]?.start ?? plain.chars.length;
  const marks = [...headed];
  if (!hasReview(plain, headed) && (headed.length === 0 || behindOpening > LONG_OPENING)) {
    const parts = findUnheadedParts(plain.chars, 0, behindOpening);
    marks.unshift(...parts.map((part) => untitledMark(part.start, part.role)));
  }
  if (marks[0]?.start !== 0) marks.unshift(untitledMark(0, 'opening'));
  return marks;
}

/** Closing and imprint at the end of the report and of each annex. */
function withEnds(chars: string, paragraphs: readonly Paragraph[], marks: readonly OutlineMark[]): OutlineMark[] {
  const result: OutlineMark[] = [];
  marks.forEach((mark, index) => {
    result.push(mark);
    const next = marks[index + 1];
    if (next && next.rank !== TOP_RANK) return;
    const isUntitled = mark.titleEnd === mark.titleStart;
    const first = paragraphAt(paragraphs, isUntitled ? mark.start : mark.titleEnd - 1) + 1;
    const end = next ? paragraphAt(paragraphs, next.start) : paragraphs.length;
    const imprint = imprintStart(chars, paragraphs, first, end);
    const closing = mayClose(mark)
      ? closingStart(chars, paragraphs, first, imprint === null ? end : paragraphAt(paragraphs, imprint))
      : null;
    if (closing !== null) result.push(untitledMark(closing, 'closing'));
    if (imprint !== null) result.push(untitledMark(imprint, 'imprint'));
  });
  return result;
}

function mayClose(mark: OutlineMark): boolean {
  return mark.role === null || mark.role === 'plan' || mark.role === 'self';
}
