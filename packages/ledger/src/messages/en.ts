// Sentences of the review's refusals in English: what happened, to what, and what to do next.
import type { ReviewRefusal, ReviewRefusalCode } from '../review/refusal.ts';

export const en: Readonly<Record<ReviewRefusalCode, (facts: ReviewRefusal['facts']) => string>> = {
  'fact-unknown': ({ fact }) => `This report has no fact “${fact}”. Reload the page and try again.`,
  'span-outside-text': ({ start, end, length }) =>
    `The place ${start}–${end} is empty or not inside the text of ${length} characters. Select it in the text again.`,
  'stale-version': ({ expected, actual }) =>
    `You saw step ${expected}, but somebody has taken this report to step ${actual}. Look at what changed, then act.`,
  'nothing-to-change': ({ fact, state }) =>
    `Fact “${fact}” is ${state} with the same values already; nothing to change.`,
  'change-not-for-kind': ({ field, factKind }) => `A ${factKind} has no field “${field}”. Leave it out and send again.`,
  'value-not-a-number': ({ value }) =>
    `“${value}” is not a number that can be kept. Enter a number up to nine quadrillion.`,
  'range-reversed': ({ value, upper }) => `The upper end ${upper} must be above the lower end ${value}. Check both.`,
  'unit-missing': () => 'Enter a unit, for example 亿元, % or 公里.',
  'measure-missing': () => 'Enter what the quantity measures.',
  'date-impossible': ({ date }) => `“${date}” is no day of the calendar. Write year-month-day, for example 2026-06-30.`,
  'already-there': ({ fact }) => `Fact “${fact}” of the same kind stands here already. Review that one.`,
};
