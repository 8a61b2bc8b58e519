// The matters over one database: each call is one query or one transaction.
import type { Pool } from 'pg';
import { chinaDay } from '../china-day.ts';
import { unitsTakenOver } from '../directory/units-taken-over.ts';
import { clearEvidence } from '../evidence/clear-evidence.ts';
import { findEvidence } from '../evidence/find-evidence.ts';
import { keepEvidence } from '../evidence/keep-evidence.ts';
import type { Wake } from '../jobs/wake.ts';
import { listNotices } from '../notices/list-notices.ts';
import { markRead } from '../notices/mark-read.ts';
import { askRecount } from '../timers/ask-recount.ts';
import { findNextDue } from '../timers/find-next-due.ts';
import { fireDue } from '../timers/fire-due.ts';
import { inTransaction } from '../transaction.ts';
import { coursesIn } from './courses.ts';
import { foldTitles } from './fold-titles.ts';
import { giveCommand } from './give-command.ts';
import { histories } from './histories.ts';
import { keptMatters } from './kept-matter.ts';
import { listPage } from './list-page.ts';
import { linesOf } from './matter-lines.ts';
import { matterStandings } from './matter-standings.ts';
import type { Matters, NoticeReader } from './matters.ts';
import { mostUrgent } from './most-urgent.ts';
import { openAll } from './open-all.ts';
import { countBurden } from './queries/count-burden.ts';
import { findTakenOver } from './queries/find-taken-over.ts';
import { scoresIn } from './scores.ts';
import { tallyMatters } from './tally-matters.ts';
import { tellUntold } from './tell-untold.ts';

const NOTICES = 200;

export function openMatters(pool: Pool, now: () => Date): Matters {
  // Nobody is woken until jobs run: what is due then waits for the next look.
  let wake: Wake = async () => {};
  const readerOf = async ({ government, unit, posts, isOffice }: NoticeReader) => ({
    government,
    units: unit === null ? [] : await unitsTakenOver(pool, government, unit, chinaDay(now())),
    posts,
    isOffice,
  });
  return {
    open: (matters, by) => openAll(pool, matters, { by, now: now() }),
    give: (command) => giveCommand(pool, command, { now: now(), wake }),
    list: (filter) => listPage(pool, filter, now()),
    lines: (filter) => linesOf(pool, filter, now()),
    standings: (government, matters) => matterStandings(pool, government, matters, now()),
    mostUrgent: (filter, limit) => mostUrgent(pool, filter, limit, now()),
    tally: (filter, groups) => tallyMatters(pool, filter, groups, now()),
    courses: (asked) => coursesIn(pool, asked, now()),
    scores: (asked) => scoresIn(pool, asked, now()),
    burden: (asked) => countBurden(pool, asked),
    get: async (government, matter) => (await keptMatters(pool, government, [matter], now()))[0] ?? null,
    several: (government, matters) => keptMatters(pool, government, matters, now()),
    takenOver: (successor, matters) => findTakenOver(pool, successor, matters),
    histories: (filter) => histories(pool, filter),
    fireDue: () => fireDue(pool, now()),
    nextDue: () => findNextDue(pool),
    recount: (government) =>
      inTransaction(pool, async (db) => {
        const count = await askRecount(db, government, now());
        if (count > 0) await wake(db, now());
        return count;
      }),
    wakeBy: (by) => {
      wake = by;
    },
    notices: async (reader) => listNotices(pool, { ...(await readerOf(reader)), limit: NOTICES }),
    markRead: async (reader, ids) => markRead(pool, { ...(await readerOf(reader)), ids }, now()),
    keepEvidence: (file) => keepEvidence(pool, file, now()),
    evidence: (government, sha256) => findEvidence(pool, government, sha256),
    clearEvidence: (days) => clearEvidence(pool, days, now()),
    foldTitles: () => foldTitles(pool),
    tellUntold: () => tellUntold(pool, now()),
  };
}
