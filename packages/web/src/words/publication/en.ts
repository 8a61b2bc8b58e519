// Every word of 公开 in English.
import type { PublicationWords } from './zh.ts';

const promises = (count: number): string => `${count} ${count === 1 ? 'promise' : 'promises'}`;

export const publicationEn: PublicationWords = {
  title: (government, year) => `${government}: publishing ${year}`,
  years: 'Years',
  lead: 'Only promises that somebody ruled on can be published. “What the public sees” is all there is; what is not published is not in it and cannot be counted.',
  sum: (total) => `${promises(total)}; the numbers below add up to ${total} (the public is not told this total)`,
  standings: {
    ready: 'Ready',
    'under-review': 'Published, ruled on anew',
    cleared: 'Published',
    withheld: 'Withheld',
    unruled: 'Not ruled on',
  },
  underReview: 'The public page says “under review” at present',
  underReviewHint:
    'These were published and then overruled, or their ruling was withdrawn: each keeps its public page, marked “under review”, without a verdict, until you publish it again or withhold it.',
  notRuled: 'Its ruling was withdrawn; rule on it before you publish it again',
  toRule: 'Rule on them in the account',
  toPublic: 'Open the public page',
  rules: 'Choose by rule',
  ruleAll: 'All that are ready',
  ruleHint: 'What is withheld is in no rule; it can only be published one by one.',
  choose: (name, count) => `${name} (${count})`,
  list: 'Promises',
  pick: (number) => `Choose line ${number}`,
  pickAll: 'Choose all listed here',
  number: (number) => `No. ${number}`,
  promise: 'Words published',
  result: 'Claim published',
  noResult: 'The next report does not mention it',
  reason: 'Reason of the overruling (published)',
  works: (count) =>
    count === 0
      ? 'No evidence to publish'
      : `Evidence: unit, date and number of files of ${count} ${count === 1 ? 'piece' : 'pieces'} of work`,
  withEvidence: 'Published with evidence',
  withoutEvidence: 'Published without evidence',
  withheldBy: (by, reason) => `${by}: ${reason}`,
  page: 'Public page',
  picked: (count) => `${count} chosen`,
  clear: (count) => `Publish ${count}`,
  evidence: 'With evidence (unit, date and number of files; never the files)',
  withhold: (count) => `Withhold ${count}…`,
  cleared: (count) => `${promises(count)} published`,
  withheld: (count) => `${promises(count)} withheld`,
  dialog: {
    title: (count) => `Withhold ${promises(count)}`,
    reason: 'Reason (not published)',
    missing: 'Say why it is withheld.',
    ok: 'Withhold',
  },
  report: {
    name: 'Publish the whole report',
    hint: 'When on, the page “The report with its marks” shows the whole text, marked at published promises alone, all else as plain words; when off, excerpts for published promises.',
    waiting:
      'No promise is public yet, so the report has no public page either; this takes effect with the first promise that is published.',
    waitingOn:
      'The whole report is set to be public, but nobody sees it while no promise is; it appears with the first promise that is published.',
    open: 'Open that page',
    published: 'The whole report is published',
    takenBack: 'The whole report is taken back',
  },
  preview: 'What the public sees',
  previewNone: 'Nothing is published yet: whoever opens this address is told that there is no such page.',
  empty: {
    ready: 'Nothing is ready to be published. Promises appear here once they are ruled on.',
    'under-review': 'Nothing waits to be published again.',
    cleared: 'Nothing is published yet.',
    withheld: 'Nothing is withheld.',
    unruled: 'Every promise has been ruled on.',
  },
};
