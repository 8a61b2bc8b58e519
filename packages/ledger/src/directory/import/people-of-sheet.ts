// The people sheet into posts, people and who holds what since when.
import { calendarDay } from '../../table/calendar-day.ts';
import type { Duty, Holding, Person, Post, Unit } from '../directory.ts';
import type { DirectoryProblem } from '../refusal.ts';
import { unitNamed } from '../unit-names.ts';
import { dutyWords, keyOfWord, peopleHeads } from './heads.ts';
import { type Grid, readSheet, type SheetRow } from './read-sheet.ts';

type Row = SheetRow<keyof typeof peopleHeads>;

/** A first day in office that a sheet does not tell: long before any report that is read. */
const unknownSince = '2000-01-01';

interface Kept {
  readonly posts: Post[];
  readonly people: Person[];
  readonly holdings: Holding[];
}

/**
 * Rows in the sheet's order. A post is a title of a unit (`<unit>-1`, `<unit>-2` …); rows of the same name and phone are one person
 * (`p1`, `p2` …). A person without unit and post is kept as a person only. A row with a problem gives nothing.
 */
export function peopleOfSheet(grid: Grid, units: readonly Unit[]) {
  const { rows, problems } = readSheet<keyof typeof peopleHeads>(grid, {
    sheet: 'people',
    heads: peopleHeads,
    needed: ['name'],
  });
  const found: DirectoryProblem[] = [...problems];
  const kept: Kept = { posts: [], people: [], holdings: [] };
  for (const row of rows) {
    const problem = keepRow(row, units, kept);
    if (problem) found.push(problem);
  }
  return { ...kept, problems: found };
}

/** Adds what a row says, or tells what is wrong with it. */
function keepRow(row: Row, units: readonly Unit[], kept: Kept): DirectoryProblem | null {
  const phone = phoneOf(row);
  if (row.cell('name') === '') return row.problem('name', 'cell-missing', { head: peopleHeads.name[0] });
  if (phone === undefined) return row.problem('phone', 'phone-impossible', { words: row.cell('phone') });
  const person = personOf(row, phone, kept);
  if (row.cell('post') === '' && row.cell('duty') === '') {
    if (row.cell('from') !== '' || row.cell('until') !== '') return row.problem('post', 'person-without-post');
    keepOnce(kept.people, person);
    return null;
  }
  if (row.cell('unit') === '') return row.problem('unit', 'cell-missing', { head: peopleHeads.unit[0] });
  const unit = unitNamed({ units }, row.cell('unit'));
  if (!unit) return row.problem('unit', 'unit-not-found', { words: row.cell('unit') });
  const post = postOf(row, unit, kept);
  if ('code' in post) return post;
  const holding = holdingOf(row, post, person, kept);
  if ('code' in holding) return holding;
  keepOnce(kept.people, person);
  keepOnce(kept.posts, post);
  kept.holdings.push(holding);
  return null;
}

const keepOnce = <One extends { readonly id: string }>(all: One[], one: One): void => {
  if (!all.some(({ id }) => id === one.id)) all.push(one);
};

/** Null where the cell is empty, undefined where it is no number of a telephone in China: 11 digits from 1, or a landline with area code. */
function phoneOf(row: Row): string | null | undefined {
  const written = row
    .cell('phone')
    .replace(/[\s-]/g, '')
    .replace(/^\+?86(?=1\d{10}$)/, '');
  if (written === '') return null;
  return /^1[3-9]\d{9}$|^0\d{9,11}$|^\d{7,8}$/.test(written) ? written : undefined;
}

function personOf(row: Row, phone: string | null, { people }: Kept): Person {
  const name = row.cell('name').replace(/[\s\u3000]+/g, '');
  const known = people.find((one) => one.name === name && one.phone === phone);
  return known ?? { id: `p${people.length + 1}`, name, phone };
}

function postOf(row: Row, unit: Unit, { posts }: Kept): Post | DirectoryProblem {
  const duty = keyOfWord(dutyWords, row.cell('duty') || dutyWords.handler[0]!);
  if (!duty) return row.problem('duty', 'duty-unknown', { words: row.cell('duty'), known: knownDuties });
  const title = row.cell('post') || titleOf(duty);
  const known = posts.find((post) => post.unit === unit.id && post.title === title);
  if (known && known.duty !== duty)
    return row.problem('duty', 'duty-differs', { title, first: titleOf(known.duty), second: titleOf(duty) });
  const number = posts.filter((post) => post.unit === unit.id).length + 1;
  return known ?? { id: `${unit.id}-${number}`, unit: unit.id, title, duty };
}

const titleOf = (duty: Duty): string => dutyWords[duty][0] ?? duty;
const knownDuties = Object.values(dutyWords)
  .map(([first]) => first)
  .join('、');

function holdingOf(row: Row, post: Post, person: Person, kept: Kept): Holding | DirectoryProblem {
  const from = row.cell('from') === '' ? unknownSince : calendarDay(row.cell('from'));
  const until = row.cell('until') === '' ? null : calendarDay(row.cell('until'));
  if (from === null) return row.problem('from', 'date-unreadable', { words: row.cell('from') });
  if (until === null && row.cell('until') !== '')
    return row.problem('until', 'date-unreadable', { words: row.cell('until') });
  if (until !== null && until <= from) return row.problem('until', 'dates-reversed', { from, until });
  const own = kept.holdings.filter((one) => one.post === post.id);
  if (own.some((one) => one.person === person.id && one.from === from))
    return row.problem(null, 'row-twice', { person: person.name });
  const other = own.find((one) => overlaps(one, { from, until }));
  if (other) {
    const first = kept.people.find(({ id }) => id === other.person)?.name ?? other.person;
    return row.problem('post', 'two-holders', { title: post.title, first, second: person.name });
  }
  return { post: post.id, person: person.id, from, until };
}

const overlaps = (one: Pick<Holding, 'from' | 'until'>, other: Pick<Holding, 'from' | 'until'>): boolean =>
  (other.until === null || one.from < other.until) && (one.until === null || other.from < one.until);
