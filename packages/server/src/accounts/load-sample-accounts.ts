// The made-up county's people can sign in: its directory and an account for each log-in.
import type { Directory } from '@luoshi/ledger';
import type { AccountRole, Actor, Store, UnitLeader } from '@luoshi/store';
import { hashPassword } from './password-hash.ts';
import { SAMPLE_PASSWORD } from './sample-logins.ts';

/** One person of a made-up county who can sign in. */
export interface SampleAccount {
  readonly login: string;
  readonly name: string;
  readonly role: AccountRole;
  /** Id of a person of the directory; null for an administrator who holds no post. */
  readonly person: string | null;
}

export interface SampleCounty {
  readonly government: { readonly code: string; readonly name: string; readonly parent?: string | null };
  readonly directory: Directory & { readonly leaders?: readonly UnitLeader[] };
  readonly logins: readonly SampleAccount[];
}

/** The password is on the first page: one that is cheap to check loses nothing. */
const CHEAP_COST = 2 ** 12;
const by: Actor = { account: null, name: '示例' };

/** Adds what is not there and gives the number of accounts added. A directory that is there already is left as it is. */
export async function loadSampleAccounts(
  store: Store,
  { government, directory, logins }: SampleCounty,
): Promise<number> {
  const { code, name, parent = null } = government;
  if (
    !(await store.directory.governments()).some(
      (kept) => kept.code === code && (parent === null || kept.parent === parent),
    )
  )
    await refusedIsDefect(store.directory.saveGovernment({ code, name, level: 'county', parent }, by));
  if ((await store.directory.of(code)).units.length === 0)
    await refusedIsDefect(store.directory.save(code, directory, by));
  let added = 0;
  for (const login of logins) if (await addAccount(store, code, login)) added += 1;
  return added;
}

async function addAccount(
  store: Store,
  government: string,
  { login, name, role, person }: SampleAccount,
): Promise<boolean> {
  if (await store.accounts.find({ government, login })) return false;
  const passwordHash = await hashPassword(SAMPLE_PASSWORD, CHEAP_COST);
  const account = {
    government,
    login,
    name,
    staff: person,
    roles: [role],
    passwordHash,
    mustChange: false,
    sample: true,
  };
  const outcome = await store.accounts.create(account, by);
  // Another process that starts on the same database may have been first; a login of a real government stays with it.
  if ('refused' in outcome && outcome.code !== 'login-taken')
    throw new Error(`The sample account ${login}: ${outcome.code}.`);
  return !('refused' in outcome);
}

async function refusedIsDefect(outcome: Promise<{ readonly code: string } | null>): Promise<void> {
  const refusal = await outcome;
  if (refusal) throw new Error(`The sample county's directory is not kept: ${refusal.code}.`);
}
