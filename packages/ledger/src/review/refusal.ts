// Why an act of review is not recorded: a code and its facts. Sentences in both languages are in `messages/`.

/** Every code, with when it occurs and the HTTP status it is answered with. */
export const reviewRefusals = {
  'fact-unknown': { status: 404, when: 'no fact of this report has that id' },
  'span-outside-text': { status: 422, when: 'a place is empty, reversed, not whole or not inside the text' },
  'stale-version': { status: 409, when: 'somebody acted on the report since the caller last saw it' },
  'nothing-to-change': { status: 409, when: 'the act would leave the fact as it is' },
  'change-not-for-kind': { status: 422, when: 'a field is given that this kind of fact does not have' },
  'value-not-a-number': { status: 422, when: 'a value is missing, not finite, or too large to keep exactly' },
  'range-reversed': { status: 422, when: 'the upper end of a range is not above the lower' },
  'unit-missing': { status: 422, when: 'a quantity without unit' },
  'measure-missing': { status: 422, when: 'a quantity that measures nothing' },
  'date-impossible': { status: 422, when: 'a deadline that is no day of the calendar' },
  'already-there': { status: 409, when: 'a fact of the same kind stands at the same place' },
} as const;

export type ReviewRefusalCode = keyof typeof reviewRefusals;

export interface ReviewRefusal {
  readonly refused: true;
  readonly code: ReviewRefusalCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

export function refuse(code: ReviewRefusalCode, facts: ReviewRefusal['facts']): ReviewRefusal {
  return { refused: true, code, facts };
}
