// Acts on a year's account are recorded when they hold for the lines as they stand, all of them or none.
import {
  actsOvertaken,
  changedSince,
  decideAccountActs,
  foldAccountActs,
  lineEvents,
  type YearAccount,
  type YearLine,
  yearAccountOf,
} from '@luoshi/ledger';
import type { Pool } from 'pg';
import { chinaDay } from '../china-day.ts';
import { hashOf } from '../event-hash.ts';
import { storableText } from '../storable-text.ts';
import { inTransaction } from '../transaction.ts';
import { loadYear } from './load-year.ts';
import { insertAccountActs } from './queries/account-acts.ts';
import { lockAccountHead, moveAccountHead } from './queries/account-heads.ts';
import { listAccountReports } from './queries/list-account-reports.ts';
import type { KeptClaims } from './report-in-force.ts';
import type { AccountActsDone, AccountOvertaken, NewAccountActs, NoAccount } from './year-account.ts';

export async function recordAccountActs(
  pool: Pool,
  kept: KeptClaims,
  { government, year, expectedSeq, acts, by }: NewAccountActs,
  now: Date,
): Promise<AccountActsDone | AccountOvertaken | NoAccount> {
  return inTransaction(pool, async (db) => {
    const asked = { government, year, today: chinaDay(now) };
    // Without reports there is nothing to lock, and perhaps no such government.
    const isKnown = (await listAccountReports(db, government)).some((report) => report.year === year);
    const head = isKnown ? await lockAccountHead(db, government, year) : null;
    const loaded = await loadYear(db, kept, asked);
    if ('refused' in loaded || head === null) return loaded as NoAccount;
    const account = yearAccountOf(loaded.asked);
    if ('refused' in account) return account;
    const since = actsOvertaken(loaded.asked.events, acts, expectedSeq);
    if (since.length > 0) return overtaken(account, since);
    const events = decideAccountActs(account, acts, { by: storableText(by), at: now.toISOString() });
    if ('refused' in events) return events;
    let { hash } = head;
    const rows = events.map((event) => {
      const previousHash = hash;
      hash = hashOf(previousHash, { government, year, ...event });
      return { event, previousHash, hash };
    });
    await insertAccountActs(db, government, year, rows);
    await moveAccountHead(db, government, year, { seq: head.seq + events.length, hash });
    const after = foldAccountActs(account, events);
    return { account: after, events, lines: linesOf(after, events) };
  });
}

function overtaken(account: YearAccount, since: ReturnType<typeof actsOvertaken>): AccountOvertaken {
  const lines = linesOf(account, since);
  const [first] = lines;
  const seen = first?.verdict ?? '';
  const refusal = first
    ? changedSince(first, seen)
    : { refused: true as const, code: 'promise-unknown' as const, facts: { promise: since[0]!.act.promise } };
  return { refusal, account, since, lines };
}

function linesOf({ lines }: YearAccount, events: AccountOvertaken['since']): readonly YearLine[] {
  const promises = new Set(lineEvents(events).map(({ act }) => act.promise));
  return lines.filter(({ promise }) => promises.has(promise.id));
}
