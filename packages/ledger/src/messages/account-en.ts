// Sentences of the account in English.
import type { AccountRefusal, AccountRefusalCode } from '../account/refusal.ts';
import type { AccountRule } from '../account/rules.ts';

export const accountEn: Readonly<Record<AccountRefusalCode, (facts: AccountRefusal['facts']) => string>> = {
  'not-a-reading': ({ which }) =>
    `The ${which === 'plan' ? 'first' : 'second'} input is no reading of this software. Make one with luoshi read --json, or give the report file itself.`,
  'year-unknown': ({ name }) =>
    `“${name}” states no year, so no year can be accounted for. Check the file and read it again.`,
  'jurisdictions-differ': ({ plan, next }) =>
    `The two reports are of different governments: the first of ${plan}, the second of ${next}. Check and choose again.`,
  'same-year': ({ year }) =>
    `Both reports are of ${year}, so there is no result to compare. Give the report of the year after.`,
  'wrong-order': ({ plan, next }) =>
    `Wrong order: the first report plans for ${plan}, the second for ${next}. Give the earlier report first.`,
  'years-missing': ({ plan, next, missing }) =>
    `Between the two reports (${plan} and ${next}) those of ${String(missing).replaceAll('、', ', ')} are missing; years cannot be skipped. Add them and account year by year, or set the indicators of both side by side without verdicts (series of years, luoshi series).`,
  'no-review': ({ name }) =>
    `No part of “${name}” reviews a year, so nothing can be compared. Make sure that it is the whole report.`,
};

export const accountRulesEn: Readonly<Record<AccountRule, string>> = {
  'figure-reached': 'The result reaches the figure promised, equal in the digits written.',
  'figure-above': 'The result is above the figure promised, by more than rounding.',
  'part-reaches-alone':
    'The report tells only a part of what was promised (taxes cut, where relief was promised); that part alone reaches the figure.',
  'figure-within-range': 'The result lies within the range promised.',
  'figure-about': 'About this much was promised, and the result is within the tolerance.',
  'figure-sustained': 'A level was to be kept, and the result is not below it.',
  'cap-held': 'A cap was promised, and the result is not above it.',
  'cap-broken': 'A cap was promised, and the result is above it.',
  'rate-below': 'The rate is below the one promised; rates have no partial share.',
  'level-below': 'An expected target of the year, a level, was not reached.',
  'amount-short': 'Part of the amount was done; the share is result divided by promise.',
  'whole-in-words': 'A rate of 100% was promised, and the report says in words that the whole was reached.',
  'told-as-done':
    'The report gives no figure; it says in words that the task or figure was reached, exceeded or kept within its limits.',
  'told-as-not-done': 'The report gives no figure; it says in words that the task or goal was not reached.',
  'told-for-the-group':
    'The report gives no figure of its own; it says in words that the group of tasks or figures was reached or exceeded.',
  'state-told': 'A state was promised, and the report tells the same state or a better one.',
  'contrary-state-told': 'A state was promised, and the report tells the contrary.',
  'direction-of-figure': 'A rise, a fall or a turn for the better was promised; the sign of the figure given decides.',
  'fall-told': 'Growth was promised; the report gives no figure and tells of a fall.',
  'moved-on-from-there':
    'Last year already stood where promised; the report gives no figure and tells of a further rise (or fall, where a fall is wanted).',
  'low-told': 'A cap was promised; the report gives no figure and calls the level low.',
  'base-of-next-plan': 'The review gives no figure; the next plan names the level promised as the one it goes on from.',
  'raise-told':
    'A standard was promised from one amount to another; the report gives only the raise, compared with the difference of both.',
  'rank-reached': 'The rank promised was reached.',
  'rank-below': 'The rank is below the one promised.',
  'addition-computed':
    'Additions were promised, and the next report gives only the stock; the difference of both years’ stocks reaches the promise, what left the stock not counted.',
  'output-shows-capacity':
    'A capacity was promised and only the output is told; the output reaches the figure, so that the capacity is no smaller.',
  'level-computed':
    'A level was promised, and the next report gives only the change; the level was worked out from that of the year before.',
  'rise-computed':
    'A rise by an amount was promised, and the next report gives only the level; the rise was worked out from the levels of both years.',
  'parts-add-up':
    'A sum was promised (such as built anew and renewed together); the next report tells its two parts apart, and their sum is judged.',
  'growth-computed': 'The next report gives only the level; growth was computed from the levels of both years.',
  'growth-computed-current-prices':
    'The next report gives only the level; growth was computed from both levels in current prices, unlike the published growth at constant prices. For orientation only.',
  'growth-not-below-reference': 'The growth is not below the growth it was to keep up with.',
  'growth-below-reference': 'The growth is below the growth it was to keep up with.',
  'reference-not-comparable':
    'The promise refers to another growth, and the report gives no comparable figures of both.',
  'not-increased': 'It was only to fall, and did not rise.',
  'increased-against-promise': 'It was only to fall, and rose.',
  'base-changed':
    'The report states that the base of this indicator changed or that it is no longer counted, so it is not judged.',
  'unit-not-convertible': 'The report gives a figure of the same thing in a unit that does not convert exactly.',
  'only-another-kind': 'The report names the same thing, but one figure is a level and the other a growth rate.',
  'named-without-figure': 'The report names it without a comparable figure.',
  'stage-reached': 'The report states the stage promised or a later one.',
  'stage-not-reached': 'The report states progress, but not the stage promised.',
  'stage-late': 'The stage promised was reached, later than promised.',
  'part-only': 'Only a phase or a part reached the stage promised.',
  'not-done': 'The report states that it was not done, was put off or stands still.',
  'named-without-stage': 'The report names the work without saying how far it is.',
  'all-items-claimed': 'The report does not tell this item; it says that all livelihood items were done.',
  'nothing-said': 'The review in the next report does not mention it.',
};
