// Why an edit of the breakdown table, or a pasted cell, is not taken, and why a row cannot be issued: a code and its facts.

/** Every code of a refused edit, with when it occurs and the HTTP status it is answered with. */
export const breakdownRefusals = {
  'row-unknown': { status: 404, when: 'no row of the table has that id' },
  'no-rows': { status: 422, when: 'an edit of no row' },
  'title-missing': { status: 422, when: 'a work without words' },
  'title-too-long': { status: 422, when: 'a title beyond 200 characters' },
  'limit-no-day': { status: 422, when: 'a limit that is no day of the calendar' },
  'plan-shape': { status: 422, when: 'not four quarters or not twelve months' },
  'class-unknown': { status: 422, when: 'a class that is none of the five' },
  'split-needs-two': { status: 422, when: 'a row split into fewer than two works' },
  'merge-needs-two': { status: 422, when: 'fewer than two rows to merge' },
  'reason-missing': { status: 422, when: 'rows taken out without a reason' },
  'id-taken': { status: 409, when: 'a new row with the id of another' },
  'nothing-to-change': { status: 409, when: 'the edit would leave the table as it is' },
  'table-changed': { status: 409, when: 'an undo of an edit that others have built upon' },
} as const;

export type BreakdownRefusalCode = keyof typeof breakdownRefusals;

export interface BreakdownRefusal {
  readonly refused: true;
  readonly code: BreakdownRefusalCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

export const refuseEdit = (code: BreakdownRefusalCode, facts: BreakdownRefusal['facts'] = {}): BreakdownRefusal => ({
  refused: true,
  code,
  facts,
});

/** Every code of a problem in pasted or imported cells, with when it occurs. */
export const pasteProblems = {
  'paste-empty': 'no cell was copied',
  'paste-below-table': 'more rows were copied than the table has from there on',
  'paste-right-of-table': 'more columns were copied than the table has from there on',
  'cell-title-missing': 'a title is empty',
  'cell-title-too-long': 'a title is beyond 200 characters',
  'cell-class-unknown': 'a class that is none of the five',
  'cell-unit-unknown': 'words that name no unit, or more than one',
  'cell-leader-unknown': 'words that name no leader, or more than one',
  'cell-target-unreadable': 'a target that cannot be read back',
  'cell-day-unreadable': 'a limit that is no day of the calendar',
} as const;

export type PasteProblemCode = keyof typeof pasteProblems;

/** Something wrong in pasted cells; `row` and `column` count from 1 within what was copied. */
export interface PasteProblem {
  readonly code: PasteProblemCode;
  readonly row: number;
  readonly column: number;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Every reason for which a row cannot be issued. */
export const unreadyReasons = {
  'title-empty': 'the work has no words',
  'class-none': 'the class is none of the five, as after an import',
  'lead-unit-none': 'no unit leads',
  'lead-unit-gone': 'the lead unit is not, or no longer, in the directory',
  'limit-none': 'no day by which it is done',
} as const;

export type UnreadyReason = keyof typeof unreadyReasons;
