// Why two reports give no account: a code and its facts.

/** Every code, with when it occurs and the HTTP status it is answered with. */
export const accountRefusals = {
  'not-a-reading': { status: 422, when: 'what was given is no reading of this version' },
  'year-unknown': { status: 422, when: 'a report from which no year of plan or review can be read' },
  'jurisdictions-differ': { status: 422, when: 'the reports are of two governments' },
  'same-year': { status: 422, when: 'both reports plan for the same year' },
  'wrong-order': { status: 422, when: 'the report given as the next is the earlier one' },
  'years-missing': { status: 422, when: 'reports between the two are missing' },
  'no-review': { status: 422, when: 'the next report has no part that reviews a year' },
} as const;

export type AccountRefusalCode = keyof typeof accountRefusals;

export interface AccountRefusal {
  readonly refused: true;
  readonly code: AccountRefusalCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

export const refuseAccount = (code: AccountRefusalCode, facts: AccountRefusal['facts'] = {}): AccountRefusal => ({
  refused: true,
  code,
  facts,
});
