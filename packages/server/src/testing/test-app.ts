// The application over a fresh database, called without a port.
import { randomBytes } from 'node:crypto';
import { type AccountRole, INSTALLATION, openStore, type Store } from '@luoshi/store';
import { ownServer, testDatabase } from '@luoshi/store/testing';
import { hashPassword } from '../accounts/password-hash.ts';
import { buildApp } from '../build-app.ts';
import type { AppOptions } from '../options.ts';
import type { App } from '../routes/routes-context.ts';
import { type Form, multipart } from './multipart.ts';

export interface TestApp {
  readonly app: App;
  readonly store: Store;
  /** Cookie of a person just signed in. */
  signIn(name?: string): Promise<string>;
  /** An account of its own with these roles, by default of the county 970001, signed in. */
  signInAs(
    roles: readonly AccountRole[],
    more?: { readonly government?: string; readonly staff?: string },
  ): Promise<TestAccount>;
  /** Sends a form, as a person when a cookie is given. */
  upload(url: string, form: Form, cookie?: string): Promise<Answer>;
  close(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of an answer
  readonly body: any;
}

export interface TestAccount {
  readonly government: string;
  readonly login: string;
  readonly password: string;
  readonly cookie: string;
}

interface Options extends Omit<AppOptions, 'store'> {
  /** The clock of the store and of all that asks it. */
  readonly now?: () => Date;
}

const COUNTY = '970001';
export const cheapCost = 2 ** 4;

export async function testApp(options: Options = {}): Promise<TestApp> {
  const { database, drop } = await testDatabase(ownServer);
  const store = await openStore(database, options.now ? { now: options.now } : {});
  const limits = {
    uploadsPerMinute: 1_000,
    signInsPerMinute: 1_000,
    publicPerMinute: 10_000,
    readingThreads: 1,
    ...options.limits,
  };
  const app = await buildApp({ passwordCost: cheapCost, ...options, store, limits });
  const by = { account: null, name: '测试' };
  const signInAs: TestApp['signInAs'] = async (roles, { government = COUNTY, staff } = {}) => {
    if (government !== INSTALLATION)
      await store.directory.saveGovernment({ code: government, name: '青河县', level: 'county', parent: null }, by);
    const login = `a${randomBytes(6).toString('hex')}`;
    const password = `Qinghe-${randomBytes(4).toString('hex')}`;
    const passwordHash = await hashPassword(password, cheapCost);
    const kept = { government, login, name: '周明', staff: staff ?? null, roles, passwordHash, mustChange: false };
    const outcome = await store.accounts.create(kept, by);
    if ('refused' in outcome) throw new Error(outcome.code);
    const { headers } = await app.inject({ method: 'POST', url: '/api/session', payload: { login, password } });
    return { government, login, password, cookie: String(headers['set-cookie']).split(';')[0]! };
  };
  return {
    app,
    store,
    signInAs,
    signIn: async (name = '周明') => {
      const payload = { name, ...(options.accessCode === undefined ? {} : { accessCode: options.accessCode }) };
      const { headers } = await app.inject({ method: 'POST', url: '/api/session', payload });
      return String(headers['set-cookie']).split(';')[0]!;
    },
    upload: async (url, form, cookie) => {
      const { headers, payload } = multipart(form);
      const answer = await app.inject({
        method: 'POST',
        url,
        payload,
        headers: { ...headers, ...(cookie === undefined ? {} : { cookie }) },
      });
      return { status: answer.statusCode, body: answer.json() };
    },
    close: async () => {
      await app.close();
      await drop();
    },
  };
}
