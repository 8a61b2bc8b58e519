// The rows of the issued breakdown into the stories of their matters.
import type { BreakdownRow } from '@luoshi/ledger';
import { addDays, type IsoDate, isoDate } from '@luoshi/mechanisms';
import { type NewOpening, openingOfRow } from '../matters/opening-of-row.ts';
import { ApiFailure } from '../refusals/api-failure.ts';
import { applied, begun, type Course, monthly, nodePlan, plannedAt, verified } from './course.ts';
import { type OfficeDays, officeInstant, type StoryEnd } from './office-days.ts';
import { type Line, type MatterStory, numberOf, timed } from './story.ts';
import * as turns from './turns.ts';

/** 签发 of the breakdown; matters are handed out in the month after. */
export const ISSUED_ON = isoDate('2026-02-09');
const HANDING_OUT_DAYS = 18;
/** Every second row has a matter, and every one of units whose people can sign in: enough to look around in, and soon loaded. */
const EVERY = 2;
const shownUnits: readonly (string | null)[] = ['u06', 'u14', 'u15'];
const YEAR_END = isoDate('2026-12-31');

interface Turning {
  /** A unit whose people can sign in, where there is one; else whoever comes. */
  readonly unit: string;
  readonly turn: (course: Course, today: IsoDate) => turns.Turn;
  /** Percentage points behind what was planned. */
  readonly behind: number;
}

const turnings: readonly Turning[] = [
  { unit: 'u14', turn: turns.blueWaiting, behind: 24 },
  { unit: 'u15', turn: turns.returned, behind: -9 },
  { unit: 'u14', turn: turns.landObstacle, behind: 13 },
  { unit: 'u06', turn: turns.waiting(1), behind: -9 },
  { unit: 'u15', turn: turns.blueAnswered, behind: 18 },
  { unit: 'u16', turn: turns.orange, behind: 27 },
  { unit: 'u17', turn: turns.moneyObstacle, behind: 12 },
  { unit: 'u19', turn: turns.blueAnswered, behind: 16 },
  { unit: 'u05', turn: turns.urged, behind: 33 },
  { unit: 'u15', turn: turns.urged, behind: 34 },
  { unit: 'u28', turn: turns.silent, behind: -4 },
  { unit: 'u20', turn: turns.waiting(3), behind: -9 },
  { unit: 'u12', turn: turns.suspended, behind: 0 },
  { unit: 'u18', turn: turns.waiting(2), behind: -9 },
  { unit: 'u13', turn: turns.blueAnswered, behind: 20 },
];

export function breakdownStories(
  rows: readonly BreakdownRow[],
  days: OfficeDays,
  { day: today, until }: StoryEnd,
): readonly MatterStory[] {
  const chosen = rows.filter(
    ({ class: sort, leadUnit }, at) =>
      // Livelihood projects become matters by the deputies' vote.
      sort !== 'livelihood' && (at % EVERY === 0 || shownUnits.includes(leadUnit)),
  );
  const openings = chosen.flatMap((row) => {
    const opening = openingOfRow(row, 'continuing');
    return opening instanceof ApiFailure ? [] : [{ work: row.id, opening }];
  });
  const turned = assigned(openings, days, today);
  return openings.map(({ work, opening }, index) => {
    const course = { opening, days, out: days.after(ISSUED_ON, 1 + (index % HANDING_OUT_DAYS)) };
    const turning = turned.get(work);
    const lines = turning ? withTurn(course, turning, today) : usual(course);
    const openedAt = officeInstant(ISSUED_ON, 300);
    return { work, mechanism: '13710', opening, openedAt, acts: timed(lines, work, until) };
  });
}

/** Each turn goes to the first work of its unit that goes on beyond today, else to the first of any unit. */
function assigned(
  openings: readonly { readonly work: string; readonly opening: NewOpening }[],
  days: OfficeDays,
  today: IsoDate,
): ReadonlyMap<string, Turning> {
  const free = openings.filter(
    ({ opening }) => opening.work !== 'indicator' && (opening.limit ?? YEAR_END) > addDays(today, 20),
  );
  const yearsWorks =
    free.length > 0
      ? free
      : openings.filter(({ opening }) => opening.work !== 'indicator' && finishOf(opening, days) > today);
  const found = new Map<string, Turning>();
  for (const turning of turnings) {
    const left = yearsWorks.filter(({ work }) => !found.has(work));
    const taken = left.find(({ opening }) => opening.leadUnit === turning.unit) ?? left[0];
    if (taken) found.set(taken.work, turning);
  }
  return found;
}

/** Reported every month and finished in its time; what lies in the future is left out later. Indicators wait for the year's figures. */
function usual(course: Course): readonly Line[] {
  const { opening } = course;
  const isIndicator = opening.work === 'indicator';
  const finish = isIndicator ? YEAR_END : finishOf(opening, course.days);
  const last = Number(finish.slice(5, 7));
  const shareAt = (month: number) => (month / last) * 100 + (numberOf(`${opening.title} 快慢`) % 9) - 3;
  const nodes = nodePlan(course, finish);
  const reports = monthly(course, { until: finish, shareAt }, nodes.dates);
  const ending = isIndicator ? [] : [applied(course, finish), ...verified(course, finish)];
  return [...begun(course), ...nodes.lines, ...reports, ...ending];
}

function withTurn(course: Course, { turn, behind }: Turning, today: IsoDate): readonly Line[] {
  const { lines, quietFrom } = turn(course, today);
  const shareAt = (month: number) => plannedAt(course.opening, month - 1) - behind;
  return [...begun(course), ...monthly(course, { until: quietFrom ?? addDays(today, 1), shareAt }), ...lines];
}

/** Some days before its limit; of those with the whole year a third is ready in late summer and autumn. */
function finishOf({ limit, title }: NewOpening, days: OfficeDays): IsoDate {
  const number = numberOf(title);
  if (limit !== null && limit < YEAR_END) return days.before(limit, 3 + (number % 5));
  if (number % 3 === 0) return days.onOrBefore(addDays(isoDate('2026-08-20'), (number >> 3) % 95));
  return days.onOrBefore(addDays(isoDate('2026-12-08'), (number >> 3) % 22));
}
