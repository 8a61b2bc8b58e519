// Who of the made-up county one can sign in as, for the first page.
import type { Store } from '@luoshi/store';
import type { Session } from '../api/session.ts';

/** Of all people of the made-up county. No secret: their accounts open on the own computer only. */
export const SAMPLE_PASSWORD = 'Lanxi-2026!';

type Shown = Pick<Session, 'sampleLogins' | 'samplePassword'>;

/** None when the server is reached from a network, and none when the made-up county is not loaded. */
export async function sampleLoginsShown({
  store,
  isOpen,
}: {
  readonly store: Store;
  readonly isOpen: boolean;
}): Promise<Shown> {
  const found = isOpen ? [] : await store.accounts.sampleLogins();
  return {
    sampleLogins: found.map(({ login, name, roles, unitName }) => ({ login, name, role: roles[0]!, unit: unitName })),
    samplePassword: found.length > 0 ? SAMPLE_PASSWORD : null,
  };
}
