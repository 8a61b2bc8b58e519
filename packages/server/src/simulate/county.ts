// The made-up county made ready for its year: reports, directory, and an account in every unit that gets work.
import { type Database, openStore, type Store } from '@luoshi/store';
import { loadSampleAccounts } from '../accounts/load-sample-accounts.ts';
import { hashPassword } from '../accounts/password-hash.ts';
import { SAMPLE_PASSWORD } from '../accounts/sample-logins.ts';
import { buildApp } from '../build-app.ts';
import { loadSample } from '../load-sample.ts';
import type { App } from '../routes/routes-context.ts';
import { type Caller, signedIn } from './caller.ts';
import type { Tally } from './tally.ts';

export const COUNTY = '970325';

export interface County {
  readonly app: App;
  readonly store: Store;
  readonly report: string;
  readonly office: Caller;
  /** Verifies and approves what the other one of the office drafted. */
  readonly head: Caller;
  readonly leader: Caller;
  /** Ids of units with somebody who can sign in. */
  readonly units: readonly string[];
  unit(id: string): Promise<Caller>;
  setNow(now: Date): void;
  close(): Promise<void>;
}

const LONG_MS = 2 * 366 * 24 * 60 * 60 * 1000;
const CHEAP_COST = 2 ** 4;
const by = { account: null, name: '模拟' };

export async function countyAt(database: Database, begins: Date, tally: Tally): Promise<County> {
  let now = begins;
  const store = await openStore(database, { now: () => now });
  await loadSample(store);
  await loadSampleAccounts(store);
  const limits = {
    sessionMs: LONG_MS,
    idleMs: LONG_MS,
    uploadsPerMinute: 1e6,
    signInsPerMinute: 1e6,
    readingThreads: 1,
  };
  const app = await buildApp({ store, limits, passwordCost: CHEAP_COST });
  const report = (await store.reports()).find(({ planYear }) => planYear === 2026)?.id;
  if (report === undefined) throw new Error('The sample has no report of the plan year 2026.');
  const enter = (login: string) => signedIn(app, { login, password: SAMPLE_PASSWORD }, tally);
  const workers = await addWorkers(store);
  const entered = new Map<string, Promise<Caller>>();
  return {
    app,
    store,
    report,
    office: await enter('ducha'),
    head: await enter('ducha-zhuren'),
    leader: await enter('xianzhang'),
    units: [...workers.keys()],
    unit: (id) => {
      const login = workers.get(id);
      if (login === undefined) throw new Error(`Nobody of unit ${id} can sign in.`);
      const known = entered.get(id) ?? enter(login);
      entered.set(id, known);
      return known;
    },
    setNow: (set) => {
      now = set;
    },
    close: () => app.close(),
  };
}

/** One log-in for each unit but the leaders' and the office's own: whoever holds its last post. Gives logins by unit. */
async function addWorkers(store: Store): Promise<ReadonlyMap<string, string>> {
  const { units, posts, people, holdings } = await store.directory.of(COUNTY);
  const logins = new Map<string, string>();
  const passwordHash = await hashPassword(SAMPLE_PASSWORD, CHEAP_COST);
  const leading = new Set(posts.filter(({ duty }) => duty === 'county-leader').map(({ unit }) => unit));
  for (const { id, kind } of units.filter((unit) => unit.kind !== 'office' && !leading.has(unit.id))) {
    const post = posts.findLast(({ unit }) => unit === id);
    const holder = holdings.find((one) => one.post === post?.id && one.until === null)?.person;
    const person = people.find((one) => one.id === holder);
    if (!person || kind === 'office') continue;
    const login = `sim-${id}`;
    const account = {
      government: COUNTY,
      login,
      name: person.name,
      staff: person.id,
      roles: ['unit' as const],
      passwordHash,
      mustChange: false,
      // Its password never wears out.
      sample: true,
    };
    const outcome = await store.accounts.create(account, by);
    if ('refused' in outcome) throw new Error(`The account of ${id} is not kept: ${outcome.code}.`);
    logins.set(id, login);
  }
  return logins;
}
