// The made-up county with its people signed in and a clock that the test moves.
import { loadSampleAccounts } from '../accounts/load-sample-accounts.ts';
import { SAMPLE_PASSWORD } from '../accounts/sample-logins.ts';
import { loadSample } from '../load-sample.ts';
import type { Form } from './multipart.ts';
import { type Answer, type TestApp, testApp } from './test-app.ts';

/** Somebody of the county at their desk. */
export interface Person {
  get(url: string): Promise<Answer>;
  send(method: 'POST' | 'PUT' | 'PATCH', url: string, payload?: object): Promise<Answer>;
  /** Gives a command on a matter as it stands now; `more` is laid over the request. */
  give(matter: string, command: string, more?: object): Promise<Answer>;
  upload(url: string, form: Form): Promise<Answer>;
  raw(
    url: string,
  ): Promise<{ readonly status: number; readonly headers: Record<string, unknown>; readonly bytes: Buffer }>;
}

export interface SampleCounty {
  readonly test: TestApp;
  /** Id of the report of the plan year 2026. */
  readonly report: string;
  /** Puts the clock to a day and time in China. */
  at(day: string, time?: string): void;
  /** Nobody when left out. */
  as(login?: string): Promise<Person>;
  close(): Promise<void>;
}

const YEAR_MS = 400 * 24 * 60 * 60 * 1000;

export async function sampleCounty(day: string): Promise<SampleCounty> {
  let now = inChina(day, '09:00');
  const test = await testApp({ now: () => now, limits: { sessionMs: YEAR_MS, idleMs: YEAR_MS } });
  await loadSample(test.store);
  await loadSampleAccounts(test.store);
  const report = (await test.store.reports()).find(({ planYear }) => planYear === 2026)!.id;
  const people = new Map<string, Promise<Person>>();
  let keys = 0;
  const nextKey = (): string => {
    keys += 1;
    return `form-${String(keys).padStart(6, '0')}`;
  };
  const enter = async (login: string): Promise<Person> => {
    const payload = { login, password: SAMPLE_PASSWORD };
    const { headers } =
      login === '' ? { headers: {} } : await test.app.inject({ method: 'POST', url: '/api/session', payload });
    const cookie = String((headers as Record<string, unknown>)['set-cookie'] ?? '').split(';')[0]!;
    return person(test, cookie, nextKey);
  };
  return {
    test,
    report,
    at: (on, time = '09:00') => {
      now = inChina(on, time);
    },
    as: (login = '') => {
      const known = people.get(login) ?? enter(login);
      people.set(login, known);
      return known;
    },
    close: () => test.close(),
  };
}

const inChina = (day: string, time: string): Date => new Date(`${day}T${time}:00+08:00`);

function person({ app, upload }: TestApp, cookie: string, key: () => string): Person {
  const headers = cookie === '' ? {} : { cookie };
  const get = async (url: string): Promise<Answer> => {
    const answer = await app.inject({ url, headers });
    return { status: answer.statusCode, body: answer.json() };
  };
  const send: Person['send'] = async (method, url, payload = {}) => {
    const answer = await app.inject({ method, url, headers, payload });
    return { status: answer.statusCode, body: answer.json() };
  };
  return {
    get,
    send,
    give: async (matter, command, more = {}) => {
      const seen = await get(`/api/matters/${matter}`);
      const payload = { command, form: {}, evidence: [], expectedSeq: seen.body.item?.seq ?? 1, key: key(), ...more };
      return send('POST', `/api/matters/${matter}/commands`, payload);
    },
    upload: (url, form) => upload(url, form, cookie),
    raw: async (url) => {
      const answer = await app.inject({ url, headers });
      return { status: answer.statusCode, headers: answer.headers, bytes: answer.rawPayload };
    },
  };
}
