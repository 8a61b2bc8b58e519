// Why the kernel says no. Sentences in both languages are in `messages/`.

/** Every code, with when it occurs and the HTTP status it is answered with. */
export const matterRefusals = {
  'stale-version': { status: 409, when: 'somebody acted on the matter since the caller looked' },
  'command-unknown': { status: 422, when: 'the mechanism has no such command' },
  'command-not-now': { status: 422, when: 'the command is not given in the present state' },
  'not-yours': { status: 403, when: 'the actor does not stand to the matter as the command asks' },
  'class-not-meant': { status: 422, when: 'the command is for other classes of matters' },
  'class-unknown': { status: 422, when: 'the mechanism has no such class' },
  'field-missing': { status: 422, when: 'a field of the form is empty' },
  'field-invalid': { status: 422, when: 'a field of the form holds what it cannot hold' },
  'field-unknown': { status: 422, when: 'the form has a field that the command does not know' },
  'date-past': { status: 422, when: 'a date that lies before today' },
  'date-coming': { status: 422, when: 'a date of something that happened lies after today' },
  'nodes-disordered': { status: 422, when: 'nodes of a plan that are not in the order of their dates' },
  'nodes-all-passed': { status: 422, when: 'a node is reported and none is left' },
  'evidence-missing': { status: 422, when: 'the command, or the matter before it may close, lacks evidence' },
  'limit-passed': { status: 422, when: 'an extension is asked for after the limit' },
  'limit-not-passed': { status: 422, when: 'a step that waits for a time that somebody else still has' },
  'limit-too-late': { status: 422, when: 'an extension beyond what the rule allows in all' },
  'limit-not-later': { status: 422, when: 'an extension to a day that is not after the present end' },
  'same-person': { status: 403, when: 'who handled the matter would verify it, or who concluded would review' },
  'children-open': { status: 422, when: 'a matter given on to a lower government is still open' },
  'slip-waits': { status: 422, when: 'a slip is issued while the one before still runs' },
  'slip-colour-lower': { status: 422, when: 'a slip of a lower colour than the one before' },
  'interview-uncalled': { status: 422, when: 'an interview before so many red slips in a row went out' },
  'no-slip-waits': { status: 422, when: 'an answer where no slip waits for one' },
  'calendar-missing': { status: 422, when: 'a clock would run into a year whose working days are not announced' },
  'parameter-invalid': { status: 422, when: 'a parameter outside its bounds' },
} as const;

export type MatterRefusalCode = keyof typeof matterRefusals;

export interface MatterRefusal {
  readonly refused: true;
  readonly code: MatterRefusalCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

export function refuse(code: MatterRefusalCode, facts: MatterRefusal['facts'] = {}): MatterRefusal {
  return { refused: true, code, facts };
}
