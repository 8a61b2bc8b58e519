// What is due of one matter takes effect: its reminders are kept. The caller sets the timers that follow.
import type { Standing, Timer } from '@luoshi/mechanisms';
import { keepNotices } from '../notices/keep-notices.ts';
import { noticesOfTimer } from '../notices/notices-of-timer.ts';
import type { Queryable } from '../queries/queryable.ts';
import { listDueTimers } from './list-due-timers.ts';
import { settle } from './settle.ts';

/** The matter is locked by the caller, so that each timer takes effect once. */
export async function fireTimersOf(db: Queryable, government: string, standing: Standing): Promise<readonly Timer[]> {
  const { mechanism, matter } = standing;
  const waiting = await listDueTimers(db, government, matter.id, standing.now);
  if (waiting.length === 0) return [];
  const effective = settle(standing, waiting);
  const notices = effective.flatMap((timer) => noticesOfTimer(mechanism, matter, timer));
  await keepNotices(db, government, matter.id, notices);
  return effective;
}
