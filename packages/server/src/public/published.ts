// What the public pages are made from: the door from the store to them. Nothing else of it reaches a page.
import { type PublicAccount, type PublicReport, publicAccountOf, publicReportOf, yearAccountOf } from '@luoshi/ledger';
import { type ClearedYear, chinaDay, type Store } from '@luoshi/store';
import { namingOf } from '../matters/naming.ts';
import { publicId } from './public-id.ts';

export interface PublishedYear {
  readonly account: PublicAccount;
  /** The whole report; null where its government shows none. Worked out when it is asked for. */
  readonly report: () => PublicReport | null;
  /** Of the made-up county of the demonstration. */
  readonly isSample: boolean;
}

export interface Published {
  /** By government, the newest year first; of one government when it is given. */
  years(government?: string): Promise<readonly ClearedYear[]>;
  /** Null where nothing is cleared, be there an account or not. */
  year(government: string, year: number): Promise<PublishedYear | null>;
}

export function openPublished(store: Store): Published {
  const years: Published['years'] = (government) => store.yearAccounts.clearedYears(government);
  return {
    years,
    year: async (government, year) => {
      // Asked first, so that a year without anything cleared takes no longer than one that does not exist.
      const isCleared = (await years(government)).some((each) => each.year === year);
      return isCleared ? published(store, government, year) : null;
    },
  };
}

async function published(store: Store, government: string, year: number): Promise<PublishedYear | null> {
  const loaded = await store.yearAccounts.load(government, year);
  if ('refused' in loaded) return null;
  const whole = yearAccountOf(loaded.asked);
  if ('refused' in whole) return null;
  const { unit } = await namingOf(store, government);
  const { events, plan } = loaded.asked;
  const idOf = (promise: string) => publicId({ government, year, plan: plan.ref.sha256, promise });
  const unitName = (id: string) => unit(id).fullName;
  const account = publicAccountOf({ account: whole, events, today: chinaDay(store.now()), idOf, unitName });
  const report = () => publicReportOf({ account: whole, reading: plan.reading, idOf });
  return account && { account, report, isSample: loaded.sample };
}
