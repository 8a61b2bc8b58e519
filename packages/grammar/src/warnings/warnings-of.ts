// What could not be read in a report, with its place.
import type { ReportHead, Warning } from '../facts.ts';
import type { Section } from '../outline/structure.ts';
import type { PlainText } from '../text/plain-text.ts';
import type { WarningCode } from './codes.ts';
import { isLikeReport } from './likeness.ts';
import { zh } from './zh.ts';

/** Warnings in the order of their codes; each has its place in the source (the opening where it is about the head). */
export function warningsOf(plain: PlainText, sections: readonly Section[], head: ReportHead): Warning[] {
  const whole = { start: 0, end: plain.source.length };
  const warn = (code: WarningCode, place = whole): Warning => ({ code, message: zh[code], ...place });
  if (!isLikeReport(plain.chars)) return [warn('not-a-report')];
  const opening = { start: 0, end: openingEnd(plain, sections) };
  const warnings: Warning[] = [];
  if (!sections.some(isHeadedPart)) warnings.push(warn('no-headings'));
  if (!head.jurisdiction) warnings.push(warn('jurisdiction-unknown', opening));
  if (!head.deliveredOn) warnings.push(warn('date-unknown', opening));
  if (head.planYear === null) warnings.push(warn('year-unknown'));
  return warnings;
}

function isHeadedPart({ level, title, role }: Section): boolean {
  return level === 1 && title !== '' && (role === 'review' || role === 'plan');
}

function openingEnd(plain: PlainText, sections: readonly Section[]): number {
  const opening = sections[0] as Section;
  return opening.role === 'opening' ? (plain.at[opening.end] as number) : plain.source.length;
}
