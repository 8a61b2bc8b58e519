// Why there is no account of a year, or an act on a line is not recorded: a code and its facts.

/** Every code, with when it occurs and the HTTP status it is answered with. */
export const yearAccountRefusals = {
  'plan-missing': { status: 404, when: 'no report that plans the year is kept' },
  'promise-unknown': { status: 404, when: 'the plan has no promise of that id, or its fact was rejected' },
  'reason-missing': { status: 422, when: 'an overruling, a withdrawal or a withholding without words' },
  'changed-since': {
    status: 409,
    when: 'another verdict is in force, or somebody acted on the line since it was seen',
  },
  'same-verdict': { status: 409, when: 'a verdict is overruled by itself' },
  'already-ruled': { status: 409, when: 'a line that somebody confirmed or overruled is confirmed' },
  'not-ruled': { status: 409, when: 'a ruling is withdrawn that there is none of' },
  'not-yet-ruled': { status: 409, when: 'a line that nobody ruled on is cleared for the public' },
  'already-cleared': { status: 409, when: 'a line is cleared as it is cleared already' },
  'report-already-published': { status: 409, when: 'the whole report is published that the public reads already' },
  'report-not-published': { status: 409, when: 'the report is taken back that the public does not read' },
} as const;

export type YearAccountRefusalCode = keyof typeof yearAccountRefusals;

export interface YearAccountRefusal {
  readonly refused: true;
  readonly code: YearAccountRefusalCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

export const refuseYear = (code: YearAccountRefusalCode, facts: YearAccountRefusal['facts']): YearAccountRefusal => ({
  refused: true,
  code,
  facts,
});
