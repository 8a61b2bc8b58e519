// The application over a fresh database, called without a port.
import { openStore, type Store } from '@luoshi/store';
import { ownServer, testDatabase } from '@luoshi/store/testing';
import { buildApp } from '../build-app.ts';
import type { AppOptions } from '../options.ts';
import type { App } from '../routes/routes-context.ts';
import { type Form, multipart } from './multipart.ts';

export interface TestApp {
  readonly app: App;
  readonly store: Store;
  /** Cookie of a person just signed in. */
  signIn(name?: string): Promise<string>;
  /** Sends a form, as a person when a cookie is given. */
  upload(url: string, form: Form, cookie?: string): Promise<Answer>;
  close(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of an answer
  readonly body: any;
}

type Options = Omit<AppOptions, 'store'>;

export async function testApp(options: Options = {}): Promise<TestApp> {
  const { database, drop } = await testDatabase(ownServer);
  const store = await openStore(database);
  const limits = { uploadsPerMinute: 1_000, signInsPerMinute: 1_000, readingThreads: 1, ...options.limits };
  const app = await buildApp({ ...options, store, limits });
  return {
    app,
    store,
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
