// What is said of a promise in one sentence each: claim, evidence, schedule, confidence.
import { figureOfMonth, type PublicAccount, type PublicLineUnderReview, type PublicRuledLine } from '@luoshi/ledger';
import { html, type Markup } from '../html.ts';
import type { View } from '../view.ts';
import { excerpt } from './excerpt.ts';
import { dayOf } from './layout.ts';

/** 0.8 as 80 %, rounded down, so that nothing short of the whole is called the whole. */
const percent = (share: number): string => `${Math.floor(share * 100 + 1e-9)}%`;

export function claimText({ words, language }: View, { claim }: PublicRuledLine): Markup {
  const { line } = words;
  if (claim === null) return html`${line.noClaim}`;
  if (claim.result === null) return html`${line.notFound}`;
  const notes = [
    claim.isEstimate && line.estimate,
    claim.difference?.[language],
    claim.share !== null && line.share(percent(claim.share)),
  ].filter(Boolean);
  return html`${excerpt(claim.result)}${notes.length > 0 && html` <span class="soft">${notes.join(' · ')}</span>`}`;
}

/** That nothing is public is said as of a day: it is no statement about what there is. */
export function evidenceText(
  { words, language }: View,
  { evidence, measured }: PublicRuledLine,
  { asOf }: Pick<PublicAccount, 'asOf'>,
): string {
  const { line } = words;
  const works = evidence ?? [];
  const of = (standing: string) => works.filter((work) => work.standing === standing);
  const proven = of('proven');
  const files = proven.reduce((sum, work) => sum + work.files, 0);
  const said = [
    proven.length > 0 && line.proven(proven.length, files),
    of('running').length > 0 && line.running(of('running').length),
    of('withdrawn').length > 0 && line.withdrawn(of('withdrawn').length),
    measured !== null && line.measured(figureOfMonth(measured, language), measured.source),
  ].filter((each) => each !== false);
  return said.length === 0 ? line.noEvidence(words.day(asOf)) : said.join(' · ');
}

export function scheduleText({ words }: View, { schedule }: PublicRuledLine): string {
  const { standing, limitOn, finishedOn, daysLate } = schedule;
  return [
    words.schedule[standing],
    limitOn !== null && words.limit(words.day(limitOn)),
    finishedOn !== null && words.finished(words.day(finishedOn)),
    daysLate > 0 && words.daysLate(daysLate),
  ]
    .filter((each) => each !== false)
    .join(' · ');
}

export const underReviewText = (view: View, { underReviewSince }: PublicLineUnderReview): string =>
  view.words.underReview.since(dayOf(view, underReviewSince));

/** The bounds at which certainty changes its word are ours: 0.9 and 0.7. */
export function confidenceText({ words }: View, confidence: number): string {
  const { sure, fairlySure, unsure } = words.promise;
  const say = confidence >= 0.9 ? sure : confidence >= 0.7 ? fairlySure : unsure;
  return say(percent(confidence));
}
