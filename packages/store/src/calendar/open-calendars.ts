// The entered calendars over one database; each change is one transaction with its line in the audit log.
import type { Pool } from 'pg';
import { appendAudit } from '../audit/append-audit.ts';
import type { Actor, AuditFacts } from '../audit/audit-entry.ts';
import { findGovernmentName } from '../queries/find-government.ts';
import type { Queryable } from '../queries/queryable.ts';
import { refuse, type StoreRefusal } from '../refusal.ts';
import { storableText } from '../storable-text.ts';
import { inTransaction } from '../transaction.ts';
import type { Calendars, KeptDay } from './calendar.ts';
import { keepDays, keepYear, removeDays } from './keep-calendar.ts';
import { listDays, listYears } from './list-calendar.ts';

export function openCalendars(pool: Pool, now: () => Date): Calendars {
  const audited = (
    government: string,
    event: string,
    by: Actor,
    facts: AuditFacts,
    work: (db: Queryable) => Promise<void>,
  ) =>
    inTransaction(pool, async (db): Promise<StoreRefusal | null> => {
      if ((await findGovernmentName(db, government)) === null) return refuse('government-unknown', { government });
      await work(db);
      await appendAudit(db, { government, ...by, event, target: null, result: 'done', facts }, now());
      return null;
    });
  const entered = (government: string, by: Actor) => ({ government, by: by.name ?? '', now: now() });
  return {
    entered: async (government) => ({
      years: await listYears(pool, government),
      days: await listDays(pool, government),
    }),
    setDays: (government, days, by) =>
      audited(government, 'calendar-days-set', by, { days: datesOf(days) }, (db) =>
        keepDays(db, { ...entered(government, by), days: days.map(storable) }),
      ),
    clearDays: (government, dates, by) =>
      audited(government, 'calendar-days-cleared', by, { days: dates.join(' ') }, (db) =>
        removeDays(db, government, dates),
      ),
    setYear: (government, year, beyond, by) =>
      audited(government, 'calendar-year-set', by, { year: year.year, beyond: datesOf(beyond) }, async (db) => {
        await keepYear(db, { ...entered(government, by), year: { ...year, source: storableText(year.source) } });
        await keepDays(db, { ...entered(government, by), days: beyond.map(storable) });
      }),
  };
}

const datesOf = (days: readonly KeptDay[]): string => days.map(({ date }) => date).join(' ');
const storable = (day: KeptDay): KeptDay => ({ ...day, note: storableText(day.note) });
