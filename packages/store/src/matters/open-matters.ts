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
import { foldTitles } from './fold-titles.ts';
import { giveCommand } from './give-command.ts';
import { histories } from './histories.ts';
import { keptMatter } from './kept-matter.ts';
import { listPage } from './list-page.ts';
import type { Matters, NoticeReader } from './matters.ts';
import { openAll } from './open-all.ts';
import { findTakenOver } from './queries/find-taken-over.ts';

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
    get: (government, matter) => keptMatter(pool, government, matter, now()),
    takenOver: (successor, matters) => findTakenOver(pool, successor, matters),
    histories: (government) => histories(pool, government),
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
  };
}
