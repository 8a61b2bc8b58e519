// The warnings that the grammar gives, and when.

/** Each code has a sentence in zh.ts and en.ts. */
export const WARNING_CODES = {
  'not-a-report': 'the text has nothing of a government work report',
  'no-headings': 'no heading names the review or the plan; the parts were told apart by their words',
  'jurisdiction-unknown': 'nothing names the government whose report it is',
  'date-unknown': 'the head states no day of delivery',
  'year-unknown': 'neither head, headings nor text tell which year is planned for',
} as const;

export type WarningCode = keyof typeof WARNING_CODES;
