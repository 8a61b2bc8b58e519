// The figures of a bulletin (政务督查通报): all of them over one denominator, which is printed with them.
import { dateInChina } from '../calendar/index.ts';
import type { Standing } from '../kernel/clock-state.ts';
import { commandRule } from '../kernel/find-rule.ts';
import { type Light, lights } from '../kernel/lights.ts';
import type { Period } from '../kernel/score.ts';
import { type Course, courseOf, courses, wasOnTime } from './course.ts';

/** Matters by where they stand. `total` is the sum of the courses, and of the lights. */
export interface Counts {
  readonly total: number;
  readonly courses: Readonly<Record<Course, number>>;
  readonly lights: Readonly<Record<Light['colour'], number>>;
  /** Things that happened within the period. */
  readonly closed: number;
  readonly extensions: number;
  readonly returns: number;
  readonly reopenings: number;
  /** Percent of the done ones that never missed a clock of their lead unit, to a tenth; null where none is done. */
  readonly onTimeShare: number | null;
}

export interface BulletinFigures {
  readonly period: Period;
  readonly all: Counts;
  /** 撤项: counted beside the total, not in it. */
  readonly withdrawn: number;
  readonly byUnit: readonly { readonly unit: string; readonly counts: Counts }[];
  /** In the order in which the headings come first. */
  readonly byHeading: readonly { readonly heading: string; readonly counts: Counts }[];
}

/** Standings as of the end of the period, one a matter. Units by their number of matters, then by id. */
export function bulletinFigures(standings: readonly Standing[], period: Period): BulletinFigures {
  const counted = standings.flatMap((standing) => {
    const course = courseOf(standing);
    return course === null ? [] : [{ standing, course }];
  });
  const units = grouped(counted, ({ standing }) => standing.matter.leadUnit);
  const headings = grouped(counted, ({ standing }) => standing.matter.opening.heading);
  return {
    period,
    all: countsOf(counted, period),
    withdrawn: standings.length - counted.length,
    byUnit: [...units]
      .map(([unit, its]) => ({ unit, counts: countsOf(its, period) }))
      .sort((a, b) => b.counts.total - a.counts.total || (a.unit < b.unit ? -1 : 1)),
    byHeading: [...headings].map(([heading, its]) => ({ heading, counts: countsOf(its, period) })),
  };
}

interface Counted {
  readonly standing: Standing;
  readonly course: Course;
}

function countsOf(counted: readonly Counted[], period: Period): Counts {
  const done = counted.filter(({ course }) => course === 'done').map(({ standing }) => standing);
  const onTime = done.filter(wasOnTime).length;
  const happened = (what: 'return' | 'extension' | 'reopening') =>
    counted.reduce((sum, { standing }) => sum + countedIn(standing, what, period), 0);
  return {
    total: counted.length,
    courses: tally(
      courses,
      counted.map(({ course }) => course),
    ),
    lights: tally(
      colours,
      counted.map(({ standing }) => lights(standing).colour),
    ),
    closed: done.filter(({ matter }) => matter.closedAt !== null && isWithin(matter.closedAt, period)).length,
    extensions: happened('extension'),
    returns: happened('return'),
    reopenings: happened('reopening'),
    onTimeShare: done.length === 0 ? null : Math.round((onTime / done.length) * 1000) / 10,
  };
}

const colours = ['green', 'yellow', 'red', 'off'] as const satisfies readonly Light['colour'][];

/** How often each of `all` occurs in `found`. */
function tally<Kind extends string>(all: readonly Kind[], found: readonly Kind[]): Record<Kind, number> {
  const count = (kind: Kind) => found.filter((each) => each === kind).length;
  return Object.fromEntries(all.map((kind) => [kind, count(kind)])) as Record<Kind, number>;
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

const isWithin = (at: string, { from, to }: Period): boolean => dateInChina(at) >= from && dateInChina(at) <= to;

function countedIn({ mechanism, matter }: Standing, what: string, period: Period): number {
  return matter.given.filter(
    ({ command, at }) =>
      isWithin(at, period) &&
      commandRule(mechanism, command)?.effects.some((effect) => effect.kind === 'count' && effect.what === what),
  ).length;
}
