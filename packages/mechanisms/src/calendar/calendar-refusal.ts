// Why the calendar gives no answer: a code and its facts. Sentences in both languages are in `messages/`.

/** Every code, with when it occurs and the HTTP status it is answered with. */
export const calendarRefusals = {
  'calendar-missing': { status: 422, when: 'a clock touches a year whose holidays are not announced or not entered' },
  'notice-unreadable': {
    status: 422,
    when: 'a sentence of a pasted notice names days but is not in the usual wording',
  },
  'notice-other-year': { status: 422, when: 'a pasted notice is about another year' },
  'notice-incomplete': { status: 422, when: 'a pasted notice lacks one of the seven festivals' },
  'notice-weekday-differs': { status: 422, when: 'a pasted notice names a weekday that the date does not have' },
  'notice-count-differs': { status: 422, when: 'a pasted notice states another number of days off than it lists' },
  'notice-day-twice': { status: 422, when: 'a pasted notice has a day both off and worked' },
  'notice-workday-not-weekend': {
    status: 422,
    when: 'a make-up working day of a pasted notice is no Saturday or Sunday',
  },
} as const;

export type CalendarRefusalCode = keyof typeof calendarRefusals;

/** A question about days that the calendar does not answer. `facts` are what the sentences name. */
export interface CalendarRefusal<Code extends CalendarRefusalCode = CalendarRefusalCode> {
  readonly refused: true;
  readonly code: Code;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** A clock ran into `year`, which the calendar does not know: we do not guess holidays. */
export interface CalendarMissing extends CalendarRefusal<'calendar-missing'> {
  readonly facts: { readonly year: number };
}

/** Refuses with a code of the notice. */
export function refuseNotice(
  code: Exclude<CalendarRefusalCode, 'calendar-missing'>,
  facts: CalendarRefusal['facts'],
): CalendarRefusal {
  return { refused: true, code, facts };
}

/** Refuses because `year` is not announced. */
export function calendarMissing(year: number): CalendarMissing {
  return { refused: true, code: 'calendar-missing', facts: { year } };
}

/** Whether the calendar refused to answer: `if (isRefused(due)) return due;` */
export function isRefused(answer: unknown): answer is CalendarRefusal {
  return typeof answer === 'object' && answer !== null && 'refused' in answer;
}
