// Every word of next year's review in English.
import type { DraftWords } from './zh.ts';

export const draftEn: DraftWords = {
  title: (government, year) => `${government}: next report’s review of ${year}`,
  lead: 'Only what has a source is stated: ruled by a person, closed and verified, or measured. Press a number to see its sources.',
  years: 'Year',
  noYears: 'There is no year to draft yet. Keep a government work report first, and confirm its lines in the account.',
  toAccount: 'To the account',
  download: 'Download the draft (Word)',
  stated: (stated, total) => `${stated} of ${total} lines stated`,
  unsupportedCount: (count, total) => `${count} of ${total} not supported`,
  nothing:
    'Nothing of this year can be stated yet: confirm lines in the account, or wait until matters are closed and verified.',
  open: 'Shortcomings: ',
  mark: (number) => `Sources of statement ${number}`,
  sources: 'Sources',
  sourcesOf: (number) => `Sources of statement ${number}`,
  choose: 'Press a number in the text; its sources show here.',
  close: 'Close',
  inReport: 'Show in the report',
  openMatter: 'Open the matter',
  lines: 'Lines of the account',
  unsupported: 'Not supported',
  unsupportedLead:
    'The text says nothing of these. Press a number to rule on the line in the account, or add evidence or figures.',
  allSupported: 'Every line of this year has a source.',
  count: (count) => (count === 1 ? '1 line' : `${count} lines`),
  have: 'So far',
  stop: { between: '; ', end: '.' },
};
