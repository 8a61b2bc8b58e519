// luoshi user: the first accounts of a fresh installation, made by who runs the server.
import { userInfo } from 'node:os';
import { createFirstAccount } from '@luoshi/server';
import { type AccountRole, accountRoles, INSTALLATION, openStore, storeSentence } from '@luoshi/store';
import { type Context, UsageError } from '../context.ts';
import { openChosenDatabase } from './chosen-database.ts';

export interface UserOptions {
  readonly government?: string;
  readonly name: string;
  readonly role: readonly string[];
  readonly data?: string;
}

/** Says the account's one-time password, which is kept nowhere. 0 when created, 1 when refused. */
export async function createUser(login: string, options: UserOptions, context: Context): Promise<number> {
  const { messages, language } = context;
  const roles = options.role.map((role) => knownRole(role, context));
  const database = await openChosenDatabase(options);
  try {
    const store = await openStore(database);
    const { government = INSTALLATION, name } = options;
    const by = { account: null, name: `luoshi user create (${userInfo().username})` };
    const outcome = await createFirstAccount(store, { government, login, name, roles }, by);
    if ('refused' in outcome) {
      console.error(storeSentence(outcome, language));
      return 1;
    }
    console.log(messages['user.created']({ login, government, password: outcome.password }));
    return 0;
  } finally {
    await database.close();
  }
}

function knownRole(given: string, { messages }: Context): AccountRole {
  const role = accountRoles.find((known) => known === given);
  if (!role) throw new UsageError(messages['user.wrongRole']({ given, known: accountRoles.join(', ') }));
  return role;
}
