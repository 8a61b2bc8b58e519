// The made-up county, the city above it and the townships below: their directories, and an account for each log-in.
import type { Directory } from '@luoshi/ledger';
import { sampleDirectories, sampleLogIns } from '@luoshi/samples';
import type { AccountRole, Actor, Store } from '@luoshi/store';
import { hashPassword } from './password-hash.ts';
import { SAMPLE_PASSWORD } from './sample-logins.ts';

/** A made-up government. Those above come before those below. */
export interface SampleGovernment {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly parent: string | null;
  readonly directory: Directory;
  /** The leader's post in charge of each unit, by the unit's id. */
  readonly leaderOf: Readonly<Record<string, string>>;
}

/** One person of it who can sign in. */
export interface SampleAccount {
  readonly login: string;
  readonly government: string;
  /** Id in that government's directory. */
  readonly person: string;
  readonly name: string;
  readonly role: AccountRole;
}

export interface SamplePeople {
  readonly governments: readonly SampleGovernment[];
  readonly logins: readonly SampleAccount[];
}

/** The password is on the first page: one that is cheap to check loses nothing. */
const CHEAP_COST = 2 ** 12;
const by: Actor = { account: null, name: '示例' };
const ofSamples: SamplePeople = { governments: sampleDirectories, logins: sampleLogIns };

/** Adds what is not there and gives the number of accounts added. A directory that is there already is left as it is. */
export async function loadSampleAccounts(
  store: Store,
  { governments, logins }: SamplePeople = ofSamples,
): Promise<number> {
  await loadSampleDirectories(store, governments);
  const there = new Set((await store.accounts.sampleLogins()).map(placeOf));
  const missing = logins.filter((login) => !there.has(placeOf(login)));
  // One for all: whoever finds it out has read the password on the first page.
  const passwordHash = missing.length > 0 ? await hashPassword(SAMPLE_PASSWORD, CHEAP_COST) : '';
  let added = 0;
  for (const login of missing) if (await addAccount(store, login, passwordHash)) added += 1;
  return added;
}

const placeOf = ({ government, login }: Pick<SampleAccount, 'government' | 'login'>): string =>
  `${government} ${login}`;

/** Adds the governments and directories that are not there. */
export async function loadSampleDirectories(
  store: Store,
  governments: readonly SampleGovernment[] = ofSamples.governments,
): Promise<void> {
  for (const government of governments) await addGovernment(store, government);
}

/** The accounts come last of all that is loaded: with them one can sign in. */
export const isSampleWhole = async (store: Store): Promise<boolean> => (await store.accounts.sampleLogins()).length > 0;

/** One that only its reports made known has no parent yet. */
async function addGovernment(store: Store, sample: SampleGovernment): Promise<void> {
  const { code, name, level, parent, directory, leaderOf } = sample;
  const known = (await store.directory.governments()).find((kept) => kept.code === code);
  if (known?.parent !== parent) await mustBeKept(store.directory.saveGovernment({ code, name, level, parent }, by));
  if ((await store.directory.of(code)).units.length > 0) return;
  const leaders = Object.entries(leaderOf).map(([unit, post]) => ({ unit, post }));
  await mustBeKept(store.directory.save(code, { ...directory, leaders }, by));
}

async function addAccount(
  store: Store,
  { government, login, name, role, person }: SampleAccount,
  passwordHash: string,
): Promise<boolean> {
  if (await store.accounts.find({ government, login })) return false;
  const kept = { passwordHash, mustChange: false, sample: true };
  const outcome = await store.accounts.create({ government, login, name, staff: person, roles: [role], ...kept }, by);
  if (!('refused' in outcome)) return true;
  // Another process that starts on the same database may have been first; a login of a real government stays with it.
  if (outcome.code !== 'login-taken') throw new Error(`The sample account ${login} is not kept: ${outcome.code}.`);
  return false;
}

async function mustBeKept(outcome: Promise<{ readonly code: string } | null>): Promise<void> {
  const refusal = await outcome;
  if (refusal) throw new Error(`The sample's directory is not kept: ${refusal.code}.`);
}
