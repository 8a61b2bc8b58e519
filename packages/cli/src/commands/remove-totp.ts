// luoshi user remove-totp: a second step taken away by who runs the server, also when no administrator can sign in.
import { userInfo } from 'node:os';
import { INSTALLATION, openStore } from '@luoshi/store';
import type { Context } from '../context.ts';
import { openChosenDatabase } from './chosen-database.ts';

export interface RemoveTotpOptions {
  readonly government?: string;
  readonly data?: string;
}

/** 0 when removed, with its line in the audit log; 1 when there is no such account. */
export async function removeTotp(login: string, options: RemoveTotpOptions, { messages }: Context): Promise<number> {
  const { government = INSTALLATION } = options;
  const database = await openChosenDatabase(options);
  try {
    const store = await openStore(database);
    const by = { account: null, name: `luoshi user remove-totp (${userInfo().username})` };
    const isRemoved = await store.accounts.clearTotp({ government, login }, by);
    if (isRemoved) console.log(messages['user.totpRemoved']({ login }));
    else console.error(messages['user.unknown']({ login, government }));
    return isRemoved ? 0 : 1;
  } finally {
    await database.close();
  }
}
