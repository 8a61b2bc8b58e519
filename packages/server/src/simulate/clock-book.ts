// The limits of the two mechanisms that the year plays, written down a second time from their rules, not from their data files.

export interface BookClock {
  readonly clock: string;
  readonly starts: readonly string[];
  readonly stops: readonly string[];
  /** How the last day is found: so many days, a month, so many working days, the matter's limit, 31 December, or a field. */
  readonly length:
    | { readonly days: number }
    | { readonly months: 1 }
    | { readonly workingDays: number }
    | { readonly own: 'limit' | 'year-end' }
    | { readonly field: string };
  readonly classes?: readonly string[];
  /** Runs on to its old end when an application is returned. */
  readonly revives?: true;
  /** Moved by a granted extension, and by a return that sets a new limit. */
  readonly extends?: true;
}

interface Book {
  readonly clocks: readonly BookClock[];
  /** Reports that count for the month, for which classes. */
  readonly monthly: {
    readonly starts: readonly string[];
    readonly reports: readonly string[];
    readonly classes: readonly string[];
  };
  /** Classes that plan nodes. */
  readonly nodes: readonly string[];
}

const slip: BookClock = {
  clock: 'slip',
  starts: ['issue-follow-up', 'issue-coordination'],
  stops: ['answer-slip'],
  length: { field: 'slipLimit' },
};
const extension: BookClock = {
  clock: 'extension-answer',
  starts: ['request-extension'],
  stops: ['grant-extension', 'refuse-extension'],
  length: { workingDays: 2 },
};
const rework: BookClock = {
  clock: 'rework',
  starts: ['reopen'],
  stops: ['apply-close'],
  length: { field: 'reworkLimit' },
  revives: true,
};
const toClose = { starts: ['assign'], stops: ['apply-close'], revives: true, extends: true } as const;

/** 山西省“13710”: 1 day, 3 days, 7 days, 1 month, cleared by the year's end; the 25th of each month. */
const thirteen: Book = {
  clocks: [
    { clock: 'sign', starts: ['assign'], stops: ['sign'], length: { days: 0 } },
    { clock: 'deploy', starts: ['assign'], stops: ['report-deployment'], length: { days: 1 } },
    {
      clock: 'first',
      starts: ['assign'],
      stops: ['report-progress', 'report-node', 'apply-close'],
      length: { days: 3 },
    },
    { ...toClose, clock: 'close', length: { days: 7 }, classes: ['general'] },
    {
      ...toClose,
      clock: 'close-major',
      stops: ['plan-nodes', 'apply-close'],
      length: { months: 1 },
      classes: ['major'],
    },
    { ...toClose, clock: 'limit', length: { own: 'limit' }, classes: ['continuing'] },
    { clock: 'year-end', starts: ['assign'], stops: ['apply-close'], length: { own: 'year-end' }, revives: true },
    rework,
    extension,
    slip,
  ],
  monthly: { starts: ['assign'], reports: ['report-progress', 'report-node', 'apply-close'], classes: ['continuing'] },
  nodes: ['major', 'continuing'],
};

/** 四单七步: approval and notice by the office, then the matter's own limit. */
const slips: Book = {
  clocks: [
    { clock: 'plan', starts: ['draft-opinion'], stops: ['approve', 'send-back-draft'], length: { workingDays: 3 } },
    { clock: 'notice', starts: ['approve'], stops: ['assign'], length: { workingDays: 2 } },
    { clock: 'sign', starts: ['assign'], stops: ['sign'], length: { days: 0 } },
    { ...toClose, clock: 'limit', length: { own: 'limit' }, classes: ['task'] },
    rework,
    extension,
    slip,
  ],
  monthly: { starts: ['assign'], reports: ['report-progress', 'apply-close'], classes: ['task'] },
  nodes: [],
};

export const REPORT_DAY = 25;
export const bookOf = (mechanism: string): Book => (mechanism === '13710' ? thirteen : slips);
