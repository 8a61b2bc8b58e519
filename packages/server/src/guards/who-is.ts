// A session's token into the person it belongs to.
import type { Store } from '@luoshi/store';
import { requestAccount } from '../accounts/request-account.ts';
import type { Who } from './guards.ts';

interface Looking {
  readonly store: Store;
  readonly isOpen: boolean;
  readonly idleMs: number;
}

/** Looks among the accounts' sessions, then among those signed with a name. Null for a session that is over. */
export async function whoIs(token: string, { store, isOpen, idleMs }: Looking): Promise<Who | null> {
  const signedIn = await store.accounts.session(token, idleMs);
  if (signedIn) {
    // A made-up account signed in here must not stay open when the same database is put on a network.
    if (signedIn.account.sample && isOpen) return null;
    return { person: signedIn.account.name, account: requestAccount(signedIn, { now: store.now(), isOpen }) };
  }
  const named = await store.session(token);
  return named && { person: named.name, account: null };
}
