// luoshi secrets change-key: every second step and telephone number sealed anew under another key.
import { userInfo } from 'node:os';
import { openStore } from '@luoshi/store';
import type { Context } from '../context.ts';
import { openChosenDatabase } from './chosen-database.ts';

/** 0 when all are sealed anew, 1 when no key opens some: second steps are named, telephone numbers counted. Servers that run find the new key in the file themselves. */
export async function changeKey(options: { readonly data?: string }, { messages }: Context): Promise<number> {
  const database = await openChosenDatabase(options);
  try {
    const store = await openStore(database);
    const by = { account: null, name: `luoshi secrets change-key (${userInfo().username})` };
    const { key, sealed, lost, phones } = await store.secrets.changeKey(by);
    console.log(messages['secrets.changed']({ key, sealed, phones: phones.sealed }));
    const logins = lost.map(({ government, login }) => `${login} (${government})`).join(', ');
    if (lost.length > 0) console.error(messages['secrets.lost']({ logins }));
    if (phones.lost > 0) console.error(messages['secrets.phonesLost']({ lost: phones.lost }));
    return lost.length + phones.lost === 0 ? 0 : 1;
  } finally {
    await database.close();
  }
}
