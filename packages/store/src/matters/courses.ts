// Where matters stood in a month: as it is written beside them, while the others are handed over with all that happened to them.
import { mechanisms } from '@luoshi/mechanisms';
import type { Pool } from 'pg';
import { histories } from './histories.ts';
import type { CoursesAsked, CoursesFound } from './matters.ts';
import { type Counting, findCourses } from './queries/find-courses.ts';

export async function coursesIn(pool: Pool, asked: CoursesAsked, now: Date): Promise<CoursesFound> {
  const { government, before, yearFrom } = asked;
  const since = before <= now.toISOString() ? before : null;
  const found = await findCourses(pool, { ...asked, since, now }, counting);
  const lived = { before, since: yearFrom };
  return { ...found, others: histories(pool, { government, lived, untold: { at: now, since } }) };
}

const counting: readonly Counting[] = mechanisms.flatMap(({ id: mechanism, commands }) =>
  commands.flatMap(({ id: command, effects }) =>
    effects.flatMap((effect) => (effect.kind === 'count' ? { mechanism, command, what: effect.what } : [])),
  ),
);
