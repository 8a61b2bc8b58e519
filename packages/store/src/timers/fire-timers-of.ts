// What is due of one matter takes effect: its reminders are kept. The caller sets the timers that follow.
import type { Standing, Timer } from '@luoshi/mechanisms';
import { keepNotices } from '../notices/keep-notices.ts';
import { noticesOfTimer } from '../notices/notices-of-timer.ts';
import type { Queryable } from '../queries/queryable.ts';
import { type KeptTimer, settle } from './settle.ts';

/** Of all its timers, read with the matter under the caller's lock, so that each takes effect once. */
export async function fireTimersOf(
  db: Queryable,
  government: string,
  standing: Standing,
  timers: readonly KeptTimer[],
): Promise<readonly Timer[]> {
  const { mechanism, matter, now } = standing;
  const waiting = timers.filter(({ at }) => at <= now);
  if (waiting.length === 0) return [];
  const effective = settle(standing, waiting);
  const notices = effective.flatMap((timer) => noticesOfTimer(mechanism, matter, timer));
  await keepNotices(db, government, matter.id, notices);
  return effective;
}
