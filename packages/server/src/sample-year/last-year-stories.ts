// The year before the sample's: the county began to hand out its works in November, in the program it had just been given. What the
// report of that year promised and the next one says was done is closed here with evidence; one work was given up.
import type { BreakdownRow, Verdict, YearAccount } from '@luoshi/ledger';
import { addDays, isoDate } from '@luoshi/mechanisms';
import { openingOfRow } from '../matters/opening-of-row.ts';
import { ApiFailure } from '../refusals/api-failure.ts';
import { applied, begun, type Course, verified } from './course.ts';
import { type OfficeDays, officeInstant } from './office-days.ts';
import { type Line, type MatterStory, numberOf, timed } from './story.ts';

/** 签发 of last year's breakdown. */
export const LAST_ISSUED_ON = isoDate('2025-11-07');
const HANDING_OUT_DAYS = 8;
const FIRST_END = isoDate('2025-11-28');
/** Works whose limit was over before are not handed out any more. */
const LIMIT_FROM = isoDate('2025-12-01');
const LATE_END = isoDate('2026-01-06');
/** Every fourth work: enough to see evidence beside claims, and soon loaded. */
const EVERY = 4;
/** Of the works that are handed out, one in so many is finished after its limit. */
const LATE_EVERY = 9;

const done: readonly Verdict[] = ['kept', 'exceeded', 'not-mentioned'];

export function lastYearStories(
  rows: readonly BreakdownRow[],
  account: Pick<YearAccount, 'lines'>,
  days: OfficeDays,
): readonly MatterStory[] {
  const works = rows.filter(
    ({ class: sort, limit }) =>
      // Livelihood projects become matters by the deputies' vote.
      sort !== 'indicator' && sort !== 'livelihood' && (limit === null || limit >= LIMIT_FROM),
  );
  const finished = works.filter((row) => saysOnly(account, row, done)).filter((_, at) => at % EVERY === 0);
  const [given] = works.filter((row) => saysOnly(account, row, ['missed', 'partly']));
  const stories = finished.map((row, at) =>
    storyOf(row, days, at, (course) => (at % LATE_EVERY === 4 ? finishedOn(course, LATE_END) : finishedInTime(course))),
  );
  return [...stories, ...(given ? [storyOf(given, days, 3, givenUp)] : [])].filter((story) => story !== null);
}

/** Whether every line of the row's promise has one of these verdicts. */
function saysOnly(
  { lines }: Pick<YearAccount, 'lines'>,
  { promise }: BreakdownRow,
  verdicts: readonly Verdict[],
): boolean {
  const own = lines.filter((line) => line.promise.fact === promise.fact);
  return own.length > 0 && own.every(({ proposed }) => verdicts.includes(proposed));
}

function storyOf(
  row: BreakdownRow,
  days: OfficeDays,
  at: number,
  lines: (course: Course) => readonly Line[],
): MatterStory | null {
  const opening = openingOfRow(row, 'continuing');
  if (opening instanceof ApiFailure) return null;
  const course = { opening, days, out: days.after(LAST_ISSUED_ON, 1 + (at % HANDING_OUT_DAYS)) };
  const openedAt = officeInstant(LAST_ISSUED_ON, 300);
  return { work: row.id, mechanism: '13710', opening, openedAt, acts: timed(lines(course), row.id, Infinity) };
}

const finishedInTime = (course: Course): readonly Line[] =>
  finishedOn(course, course.days.onOrBefore(addDays(FIRST_END, numberOf(course.opening.title) % 24)));

const finishedOn = (course: Course, day: Line['day']): readonly Line[] => [
  ...begun(course),
  applied(course, day),
  ...verified(course, day),
];

const givenUp = (course: Course): readonly Line[] => [
  ...begun(course),
  {
    day: course.days.onOrAfter(isoDate('2025-12-15')),
    by: 'office',
    command: 'withdraw',
    form: { reason: '年内不再具备实施条件，经县政府研究，结转以后年度重新论证' },
  },
];
