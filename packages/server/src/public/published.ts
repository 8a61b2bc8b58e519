// What the public pages are made from: the door from the store to them. Nothing else of it reaches a page.
import { type PublicAccount, publicAccountOf } from '@luoshi/ledger';
import { type ClearedYear, chinaDay, type Store } from '@luoshi/store';
import { namingOf } from '../matters/naming.ts';
import { publicId } from './public-id.ts';

export interface PublishedYear {
  readonly account: PublicAccount;
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
  const loaded = await store.yearAccounts.account(government, year);
  if ('refused' in loaded) return null;
  const { unit } = await namingOf(store, government);
  const plan = loaded.account.plan.sha256;
  const events = (await store.yearAccounts.history(government, year)).map(({ event }) => event);
  const account = publicAccountOf({
    account: loaded.account,
    events,
    today: chinaDay(store.now()),
    idOf: (promise) => publicId({ government, year, plan, promise }),
    unitName: (id) => unit(id).fullName,
  });
  return account && { account, isSample: loaded.sample };
}
