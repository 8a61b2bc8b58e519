// luoshi secrets change-key: every second step sealed anew under another key.
import { userInfo } from 'node:os';
import { openStore } from '@luoshi/store';
import type { Context } from '../context.ts';
import { openChosenDatabase } from './chosen-database.ts';

/** 0 when all are sealed anew, 1 when no key opens some, which are named. Servers that run find the new key in the file themselves. */
export async function changeKey(options: { readonly data?: string }, { messages }: Context): Promise<number> {
  const database = await openChosenDatabase(options);
  try {
    const store = await openStore(database);
    const by = { account: null, name: `luoshi secrets change-key (${userInfo().username})` };
    const { key, sealed, lost } = await store.secrets.changeKey(by);
    console.log(messages['secrets.changed']({ key, sealed }));
    if (lost.length === 0) return 0;
    const logins = lost.map(({ government, login }) => `${login} (${government})`).join(', ');
    console.error(messages['secrets.lost']({ logins }));
    return 1;
  } finally {
    await database.close();
  }
}
