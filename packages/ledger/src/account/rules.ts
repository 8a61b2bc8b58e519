// The rules by which promises are judged, in the order in which a reader would ask; sentences are in `messages/account-*.ts`.

/** Every rule with the verdicts it may give. */
export const accountRules = {
  'figure-reached': ['kept'],
  'figure-above': ['exceeded'],
  'figure-within-range': ['kept'],
  'figure-about': ['kept'],
  'figure-sustained': ['kept'],
  'cap-held': ['kept'],
  'cap-broken': ['missed'],
  'rate-below': ['missed'],
  'level-below': ['missed'],
  'amount-short': ['partly', 'missed'],
  'whole-in-words': ['kept'],
  'rank-reached': ['kept', 'exceeded'],
  'rank-below': ['missed'],
  'growth-computed': ['kept', 'exceeded', 'missed'],
  'growth-computed-current-prices': ['no-data'],
  'growth-not-below-reference': ['kept'],
  'growth-below-reference': ['missed'],
  'reference-not-comparable': ['no-data'],
  'not-increased': ['kept'],
  'increased-against-promise': ['missed'],
  'base-changed': ['no-data'],
  'unit-not-convertible': ['no-data'],
  'only-another-kind': ['no-data'],
  'named-without-figure': ['no-data'],
  'stage-reached': ['kept'],
  'stage-not-reached': ['partly'],
  'stage-late': ['partly'],
  'part-only': ['partly'],
  'not-done': ['missed'],
  'named-without-stage': ['no-data'],
  'all-items-claimed': ['kept'],
  'nothing-said': ['not-mentioned'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type AccountRule = keyof typeof accountRules;
