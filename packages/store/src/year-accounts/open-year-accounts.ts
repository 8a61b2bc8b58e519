// The accounts of years over one database.
import { yearAccountOf } from '@luoshi/ledger';
import type { Pool } from 'pg';
import { chinaDay } from '../china-day.ts';
import { accountYears } from './account-years.ts';
import { judgedYears } from './judged-years.ts';
import { loadYear } from './load-year.ts';
import { listAccountActs } from './queries/account-acts.ts';
import { listAccountHeads } from './queries/account-heads.ts';
import { listAccountReports } from './queries/list-account-reports.ts';
import { listClearedYears } from './queries/list-cleared-years.ts';
import { recordAccountActs } from './record-account-acts.ts';
import { keptClaims } from './report-in-force.ts';
import { targetsOfYear } from './targets-in-force.ts';
import type { YearAccounts } from './year-account.ts';

export function openYearAccounts(pool: Pool, now: () => Date): YearAccounts {
  const kept = keptClaims();
  const load: YearAccounts['load'] = (government, year) =>
    loadYear(pool, kept, { government, year, today: chinaDay(now()) });
  return {
    years: async (government) =>
      accountYears(await listAccountReports(pool, government), await listAccountHeads(pool, government)),
    load,
    account: async (government, year) => {
      const loaded = await load(government, year);
      if ('refused' in loaded) return loaded;
      const account = yearAccountOf(loaded.asked);
      return 'refused' in account ? account : { account, passedOver: loaded.passedOver, sample: loaded.sample };
    },
    targets: (government, year) => targetsOfYear(pool, kept, { government, year }),
    record: (acts) => recordAccountActs(pool, kept, acts, now()),
    history: (government, year) => listAccountActs(pool, government, year),
    clearedYears: async (government) =>
      (await listClearedYears(pool, government ?? null)).map(({ government: code, name, year, sample }) => ({
        government: { code, name },
        year,
        sample,
      })),
    yearsBeside: (asked) => judgedYears(pool, kept, { ...asked, today: chinaDay(now()) }),
  };
}
