// The people sheet into posts, people and who holds what since when.
import { calendarDay } from '../../table/calendar-day.ts';
import type { Duty, Holding, Person, Post, Unit } from '../directory.ts';
import type { DirectoryProblem } from '../refusal.ts';
import { unitNamed } from '../unit-names.ts';
import { dutyWords, keyOfWord, peopleHeads } from './heads.ts';
import type { KnownBefore } from './known-before.ts';
import { type Grid, readSheet, type SheetRow } from './read-sheet.ts';

type Row = SheetRow<keyof typeof peopleHeads>;

/** A first day in office that a sheet does not tell: long before any report that is read. */
export const UNKNOWN_SINCE = '2000-01-01';

interface Kept {
  readonly posts: Post[];
  readonly people: Person[];
  readonly holdings: Holding[];
  /** Ids that the sheet says itself, of posts and of people, and those of posts whose duty it says. */
  readonly numberedPosts: Set<string>;
  readonly numberedPeople: Set<string>;
  readonly duties: Set<string>;
  /** Every number in the sheet, so that none is made up a second time. */
  readonly taken: ReadonlySet<string>;
}

interface Beside {
  readonly units: readonly Unit[];
  readonly known: KnownBefore;
}

/**
 * Rows in the sheet's order. A post is a title of a unit (`<unit>-1`, `<unit>-2` …); rows of the same name and phone are one person
 * (`p1`, `p2` …), those with different numbers (人员编号) are not. A person without unit and post is kept as a person only, a post without
 * name as one that nobody holds. A row with a problem gives nothing.
 */
export function peopleOfSheet(grid: Grid, beside: Beside) {
  const { rows, problems } = readSheet<keyof typeof peopleHeads>(grid, {
    sheet: 'people',
    heads: peopleHeads,
    needed: ['name'],
  });
  const found: DirectoryProblem[] = [...problems];
  const kept: Kept = {
    posts: [],
    people: [],
    holdings: [],
    numberedPosts: new Set(),
    numberedPeople: new Set(),
    duties: new Set(),
    taken: new Set(rows.flatMap((row) => [row.cell('id'), row.cell('postId')])),
  };
  for (const row of rows) {
    const problem = keepRow(row, beside, kept);
    if (problem) found.push(problem);
  }
  return { ...kept, problems: found };
}

/** Adds what a row says, or tells what is wrong with it. */
function keepRow(row: Row, { units, known }: Beside, kept: Kept): DirectoryProblem | null {
  const phone = phoneOf(row, known);
  if (row.cell('name') === '' && !isVacant(row))
    return row.problem('name', 'cell-missing', { head: peopleHeads.name[0] });
  if (phone === undefined) {
    const code = row.cell('phone').includes('*') ? 'phone-masked' : 'phone-impossible';
    return row.problem('phone', code, { words: row.cell('phone') });
  }
  const person = personOf(row, phone, kept);
  if (row.cell('post') === '' && row.cell('duty') === '') {
    if (row.cell('from') !== '' || row.cell('until') !== '') return row.problem('post', 'person-without-post');
    keepPerson(row, person, kept);
    return null;
  }
  if (row.cell('unit') === '') return row.problem('unit', 'cell-missing', { head: peopleHeads.unit[0] });
  const words = row.cell('unit');
  const unit = unitNamed({ units }, words) ?? units.find(({ id }) => id === words || id === known.unitOfName(words));
  if (!unit) return row.problem('unit', 'unit-not-found', { words: row.cell('unit') });
  const post = postOf(row, unit, kept);
  if ('code' in post) return post;
  if (isVacant(row)) {
    keepPost(row, post, kept);
    return null;
  }
  const holding = holdingOf(row, post, person, kept);
  if ('code' in holding) return holding;
  keepPerson(row, person, kept);
  keepPost(row, post, kept);
  kept.holdings.push(holding);
  return null;
}

/** A post that nobody holds: nothing of a person stands in its row. */
const isVacant = (row: Row): boolean =>
  row.cell('post') !== '' && (['name', 'phone', 'from', 'until', 'id'] as const).every((one) => row.cell(one) === '');

function keepPerson(row: Row, person: Person, { people, numberedPeople }: Kept): void {
  keepOnce(people, person);
  if (row.cell('id') === person.id) numberedPeople.add(person.id);
}

function keepPost(row: Row, post: Post, { posts, numberedPosts, duties }: Kept): void {
  keepOnce(posts, post);
  if (row.cell('postId') === post.id) numberedPosts.add(post.id);
  if (row.cell('duty') !== '') duties.add(post.id);
}

const keepOnce = <One extends { readonly id: string }>(all: One[], one: One): void => {
  if (!all.some(({ id }) => id === one.id)) all.push(one);
};

/**
 * Null where the cell is empty, undefined where it is no number of a telephone in China: 11 digits from 1, or a landline with area code.
 * A masked one is none either, but of whom it is known.
 */
function phoneOf(row: Row, { isPhone }: KnownBefore): string | null | undefined {
  if (row.cell('phone') !== '' && isPhone(row.cell('name'), row.cell('phone'))) return row.cell('phone');
  const written = row
    .cell('phone')
    .replace(/[\s-]/g, '')
    .replace(/^\+?86(?=1\d{10}$)/, '');
  if (written === '') return null;
  return /^1[3-9]\d{9}$|^0\d{9,11}$|^\d{7,8}$/.test(written) ? written : undefined;
}

function personOf(row: Row, phone: string | null, { people, numberedPeople, taken }: Kept): Person {
  const name = row.cell('name').replace(/[\s\u3000]+/g, '');
  const number = row.cell('id');
  const namesakes = people.filter((one) => one.name === name);
  const known =
    namesakes.find(({ id }) => number !== '' && id === number) ??
    namesakes.find((one) => one.phone === phone && (number === '' || !numberedPeople.has(one.id)));
  return known ?? { id: ownOrFree(number, people, { start: 'p', taken }), name, phone };
}

interface Free {
  readonly start: string;
  readonly taken: ReadonlySet<string>;
  /** What is counted from. Left out: how many there are. */
  readonly after?: number;
}

/** The number that the sheet gives, where nobody has it yet; else the next of the form `p12` that is free. */
function ownOrFree(number: string, all: readonly { readonly id: string }[], { start, taken, after }: Free): string {
  const isUsed = (wished: string) => all.some(({ id }) => id === wished);
  if (number !== '' && !isUsed(number)) return number;
  for (let next = (after ?? all.length) + 1; ; next += 1) {
    const id = `${start}${next}`;
    if (!taken.has(id) && !isUsed(id)) return id;
  }
}

function postOf(row: Row, unit: Unit, { posts, numberedPosts, taken }: Kept): Post | DirectoryProblem {
  const duty = keyOfWord(dutyWords, row.cell('duty') || dutyWords.handler[0]!);
  if (!duty) return row.problem('duty', 'duty-unknown', { words: row.cell('duty'), known: knownDuties });
  const title = row.cell('post') || titleOf(duty);
  const own = row.cell('postId');
  const alike = posts.filter((post) => post.unit === unit.id && post.title === title);
  const known =
    alike.find(({ id }) => own !== '' && id === own) ?? alike.find(({ id }) => own === '' || !numberedPosts.has(id));
  if (known && known.duty !== duty)
    return row.problem('duty', 'duty-differs', { title, first: titleOf(known.duty), second: titleOf(duty) });
  const after = posts.filter((post) => post.unit === unit.id).length;
  return known ?? { id: ownOrFree(own, posts, { start: `${unit.id}-`, taken, after }), unit: unit.id, title, duty };
}

const titleOf = (duty: Duty): string => dutyWords[duty][0] ?? duty;
const knownDuties = Object.values(dutyWords)
  .map(([first]) => first)
  .join('、');

function holdingOf(row: Row, post: Post, person: Person, kept: Kept): Holding | DirectoryProblem {
  const from = row.cell('from') === '' ? UNKNOWN_SINCE : calendarDay(row.cell('from'));
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
