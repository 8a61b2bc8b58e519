// English sentences: what was not found, and what the person can do next.
import type { WarningCode } from './codes.ts';

export const en: Readonly<Record<WarningCode, string>> = {
  'not-a-report':
    'Nothing in the text is typical of a government work report (salutation, session, review, targets); check that it is the right file.',
  'no-headings':
    'No heading such as “review” or “tasks” was found; past and future were told apart by their words. Check where the parts begin.',
  'jurisdiction-unknown': 'The government whose report this is was not found; enter the name of the division by hand.',
  'date-unknown': 'The head of the report states no day of delivery; enter it by hand.',
  'year-unknown': 'The years reviewed and planned for were not found; enter them by hand.',
};
