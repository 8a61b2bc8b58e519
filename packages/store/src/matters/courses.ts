// Where matters stood in a month: as it is written beside them or of the month, while the others are handed over with all that happened to them.
import { mechanisms } from '@luoshi/mechanisms';
import type { Pool } from 'pg';
import { chinaDay } from '../china-day.ts';
import { histories } from './histories.ts';
import type { CoursesAsked, CoursesFound, OverMonth } from './matters.ts';
import { type Counting, findCourses } from './queries/find-courses.ts';

export async function coursesIn(pool: Pool, asked: CoursesAsked, now: Date): Promise<CoursesFound> {
  const { government, before, yearFrom } = asked;
  const over = before <= now.toISOString() ? overMonth(before) : null;
  const at = over === null ? now : over.lastAt;
  const found = await findCourses(pool, { ...asked, over, at }, counting);
  const lived = { before, since: yearFrom };
  return { ...found, others: histories(pool, { government, lived, untold: { at, over } }) };
}

/** A month that ended before an instant. */
function overMonth(before: string): OverMonth {
  const lastAt = new Date(Date.parse(before) - 1);
  return { month: chinaDay(lastAt).slice(0, 7), before, lastAt };
}

const counting: readonly Counting[] = mechanisms.flatMap(({ id: mechanism, commands }) =>
  commands.flatMap(({ id: command, effects }) =>
    effects.flatMap((effect) => (effect.kind === 'count' ? { mechanism, command, what: effect.what } : [])),
  ),
);
