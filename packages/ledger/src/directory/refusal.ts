// Why a directory is not changed, and what is wrong with a row of an import: a code and its facts.

/** Every code of a refused change, with when it occurs and the HTTP status it is answered with. */
export const directoryRefusals = {
  'unit-unknown': { status: 404, when: 'no unit of this government has that id' },
  'post-unknown': { status: 404, when: 'no post of this government has that id' },
  'person-unknown': { status: 404, when: 'no person of this government has that id' },
  'day-impossible': { status: 422, when: 'a day that is not in the calendar or not written year-month-day' },
  'holds-already': { status: 409, when: 'the person holds the post on that day already' },
  'holder-since-later': { status: 409, when: 'somebody took the post on that day or after it' },
  'post-vacant': { status: 409, when: 'nobody holds the post on that day' },
  'unit-gone': { status: 409, when: 'the unit was merged or abolished before' },
  'successor-itself': { status: 422, when: 'a unit is to be its own successor' },
  'successor-gone': { status: 409, when: 'the successor was merged or abolished itself' },
  'unit-name-taken': { status: 409, when: 'another unit bears that name' },
  'unit-name-missing': { status: 422, when: 'a new name is empty' },
} as const;

export type DirectoryRefusalCode = keyof typeof directoryRefusals;

export interface DirectoryRefusal {
  readonly refused: true;
  readonly code: DirectoryRefusalCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

export const refuseDirectory = (code: DirectoryRefusalCode, facts: DirectoryRefusal['facts']): DirectoryRefusal => ({
  refused: true,
  code,
  facts,
});

/** Every code of a problem in an import, with when it occurs. A row with a problem gives nothing; the other rows do. */
export const directoryProblems = {
  'sheet-empty': 'a sheet without any row',
  'sheet-too-long': 'more rows than are read',
  'head-missing': 'a needed column is not among the heads',
  'head-twice': 'two columns have the same head',
  'cell-missing': 'a needed cell is empty',
  'unit-twice': 'a second unit with the same number, full or short name',
  'unit-kind-unknown': 'a kind that is none of the list',
  'superior-unknown': 'the superior is no unit of the sheet',
  'superior-circle': 'a unit is above itself',
  'unit-not-found': 'a person of a unit that is not in the units sheet',
  'duty-unknown': 'a duty that is none of the list',
  'duty-differs': 'one post of a unit is given two duties',
  'phone-impossible': 'a number that is neither a mobile nor a landline number',
  'phone-masked': 'a number with its middle left out that is nobody’s of that name',
  'date-unreadable': 'a day that cannot be read or is not in the calendar',
  'dates-reversed': 'a post is left before it is taken, or on the same day',
  'two-holders': 'two people hold one post at the same time',
  'row-twice': 'the same person takes the same post on the same day a second time',
  'person-without-post': 'days of office without a post',
} as const;

export type DirectoryProblemCode = keyof typeof directoryProblems;

/** Something wrong in a sheet. Rows and columns count from 1, as the sheet shows them; `column` 0 is the row as a whole. */
export interface DirectoryProblem {
  readonly code: DirectoryProblemCode;
  readonly sheet: 'units' | 'people';
  readonly row: number;
  readonly column: number;
  readonly facts: Readonly<Record<string, string | number>>;
}
