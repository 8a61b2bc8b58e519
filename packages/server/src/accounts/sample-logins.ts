// Who of the made-up county one can sign in as, for the first page.
import { sampleLogIns } from '@luoshi/samples';
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
  const governments = found.length > 0 ? await store.directory.governments() : [];
  const governmentOf = (code: string) => {
    const { name, level } = governments.find((known) => known.code === code) ?? { name: code, level: null };
    return { code, name, level };
  };
  return {
    sampleLogins: found.map(({ login, name, roles, unitName, government }) => ({
      login,
      name,
      role: roles[0]!,
      unit: unitName,
      title: titleOf(login),
      government: governmentOf(government),
    })),
    samplePassword: found.length > 0 ? SAMPLE_PASSWORD : null,
  };
}

const titleOf = (login: string) => sampleLogIns.find((one) => one.login === login)?.title ?? null;
