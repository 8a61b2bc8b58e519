import type { AccountRole, Imported } from '@luoshi/store';
import { readReport } from '@luoshi/store/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSample } from '../load-sample.ts';
import { type TestApp, testApp } from '../testing/test-app.ts';

const COUNTY = '970001';
const url = `/api/year-accounts/${COUNTY}/2025`;
let test: TestApp;
let office: string;

beforeAll(async () => {
  test = await testApp();
  office = (await test.signInAs(['office'])).cookie;
  for (const [year, more] of [
    [2025, '新增停车位500个、公厕12座。'],
    [2026, ''],
  ] as const) {
    const report = await readReport({ year, more });
    await test.store.importReport({ government: { code: COUNTY, name: '青河县' }, ...report, by: '周明' });
  }
});
afterAll(() => test.close());

const get = async (path: string, cookie = office) => {
  const { statusCode, body, headers } = await test.app.inject({ url: path, headers: cookie ? { cookie } : {} });
  return { status: statusCode, body: body.startsWith('{') ? JSON.parse(body) : body, headers };
};
const act = async (acts: readonly object[], { cookie = office, seq }: { cookie?: string; seq?: number } = {}) => {
  const expectedSeq = seq ?? (await get(url)).body.seq;
  const headers = { cookie };
  const payload = { expectedSeq, acts };
  const answer = await test.app.inject({ method: 'POST', url: `${url}/acts`, headers, payload });
  return { status: answer.statusCode, body: answer.json() };
};
const line = async (words: string) =>
  (await get(url)).body.lines.find(({ promise }: { promise: { text: string } }) => promise.text.includes(words));
const confirmation = async (words: string) => {
  const { promise, verdict } = await line(words);
  return { kind: 'confirm', promise: promise.id, verdict };
};

describe('who sees a year’s account', () => {
  it('is nobody who has not signed in, but for the made-up county on the own computer', async () => {
    expect(await get(url, '')).toMatchObject({ status: 401, body: { error: { code: 'account-needed' } } });
    expect((await get(`/api/governments/${COUNTY}/years`, '')).status).toBe(401);
    expect((await get(`${url}/history`, '')).status).toBe(401);
    await loadSample(test.store);
    const sample = await get('/api/year-accounts/970325/2025', '');
    expect(sample).toMatchObject({ status: 200, body: { government: { name: '澜溪县' }, year: 2025 } });
    expect(
      (await get('/api/governments/970325/years', '')).body.years.map(({ year }: { year: number }) => year),
    ).toEqual([2026, 2025]);
  });

  it('is nobody of another government', async () => {
    const { cookie } = await test.signInAs(['office'], { government: '970002' });
    for (const path of [url, `${url}/account.csv`, `${url}/history`, `/api/governments/${COUNTY}/years`])
      expect((await get(path, cookie)).body.error.code, path).toBe('government-other');
    expect((await act([{ kind: 'confirm', promise: 'c1', verdict: 'kept' }], { cookie, seq: 0 })).body.error.code).toBe(
      'government-other',
    );
  });

  it.each<AccountRole>(['unit', 'leader', 'deputy', 'auditor'])('is a %s, who rules on nothing', async (role) => {
    const { cookie } = await test.signInAs([role]);
    expect((await get(url, cookie)).body.lines).toEqual((await get(url)).body.lines);
    const outcome = await act([await confirmation('旅游公路')], { cookie });
    expect(outcome).toMatchObject({ status: 403, body: { error: { code: 'not-allowed' } } });
  });
});

describe('the account', () => {
  it('counts all lines with one denominator, whatever is filtered', async () => {
    const { body: all } = await get(url);
    const { body: some } = await get(`${url}?words=${encodeURIComponent('公路')}&verdict=no-data,not-mentioned,missed`);
    const sum = (counts: object) => Object.values(counts).reduce((one, other) => one + other, 0);
    expect([sum(all.counts), sum(all.states), all.lines.length]).toEqual([all.total, all.total, all.total]);
    expect([some.total, some.counts]).toEqual([all.total, all.counts]);
    expect(some.matching).toBe(some.lines.length);
    expect(some.lines.length).toBeLessThan(all.total);
    for (const tally of Object.values(all.tallies) as { total: number }[]) expect(tally.total).toBe(all.total);
  });

  it('gives each claim its rule in words and each line its two sentences', async () => {
    const found = await line('地区生产总值');
    expect(found).toMatchObject({ state: 'proposed', sentence: { page: null }, evidence: { standing: 'none' } });
    expect(found.claim.ruleSentence).toEqual({ zh: expect.stringMatching(/。$/u), en: expect.stringMatching(/\.$/u) });
    expect(found.claim.sentence.text).toContain('5.2%');
  });

  it.each([
    [`${url}?verdict=splendid`, 400, 'input-invalid'],
    [`/api/year-accounts/${COUNTY}/2031`, 404, 'plan-missing'],
    [`${url}/lines/c999`, 404, 'promise-unknown'],
    ['/api/year-accounts/97/2025', 400, 'input-invalid'],
  ])('is refused with a sentence in both languages: %s', async (path, status, code) => {
    const answer = await get(path);
    expect(answer).toMatchObject({ status, body: { error: { code } } });
    expect(answer.body.error.zh).toMatch(/[\u4e00-\u9fff].*。$/u);
    expect(answer.body.error.en).toMatch(/\.$/u);
  });

  it('tells of one line by the id of its promise, also where that holds a slash', async () => {
    const { promise } = await line('公厕');
    expect(promise.id).toContain('/');
    const { status, body } = await get(`${url}/lines/${encodeURIComponent(promise.id)}`);
    expect([status, body.line.promise.id, body.history]).toEqual([200, promise.id, []]);
  });

  it('leaves as a table that Excel opens, and as JSON, with the lines asked for', async () => {
    const csv = await get(`${url}/account.csv?words=${encodeURIComponent('公路')}`);
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(decodeURIComponent(String(csv.headers['content-disposition']))).toContain('青河县2025年对账.csv');
    expect(csv.body).toMatch(/^\ufeff序号,/u);
    expect(csv.body.trim().split('\r\n')).toHaveLength(2);
    expect((await get(`${url}/account.csv?language=en`)).body).toMatch(/^\ufeffNo\.,/u);
    expect((await get(`${url}/account.json`)).body).toEqual((await get(url)).body);
  });
});

describe('acts on the account', () => {
  it('of one call are all done: confirmed and cleared, with who did it', async () => {
    const confirm = await confirmation('旅游公路');
    const outcome = await act([confirm, { kind: 'clear', promise: confirm.promise, evidence: false }]);
    expect(outcome).toMatchObject({
      status: 200,
      body: {
        cleared: 1,
        states: { confirmed: 1 },
        events: [{ by: '周明' }, { by: '周明' }],
        lines: [{ state: 'confirmed', ruling: { by: '周明' }, cleared: { by: '周明', evidence: false } }],
      },
    });
    const { body } = await get(`${url}/lines/${confirm.promise}`);
    expect(body.history.map(({ event }: { event: { act: object } }) => event.act)).toEqual([
      confirm,
      { kind: 'clear', promise: confirm.promise, evidence: false },
    ]);
    expect((await get(`${url}/history`)).body.events).toHaveLength(2);
  });

  it('of one call are none done when one is refused', async () => {
    const before = (await get(url)).body;
    const confirm = await confirmation('青河大桥');
    const outcome = await act([confirm, { ...confirm, kind: 'overrule', verdict: 'missed', reason: '　' }]);
    expect(outcome).toMatchObject({ status: 422, body: { error: { code: 'reason-missing' } } });
    expect((await get(url)).body).toEqual(before);
  });

  it('on a line that somebody acted on meanwhile answer how it stands now', async () => {
    const { seq } = (await get(url)).body;
    const confirm = await confirmation('青河大桥');
    expect((await act([confirm])).status).toBe(200);
    const late = await act([{ ...confirm, kind: 'overrule', verdict: 'missed', reason: '现场核查' }], { seq });
    expect(late).toMatchObject({
      status: 409,
      body: { error: { code: 'changed-since' }, since: [{ act: confirm }], lines: [{ state: 'confirmed' }] },
    });
    expect(late.body.error.zh).toContain('第');
  });

  it('stand in the audit log', async () => {
    const entries = await test.store.audit.newest(COUNTY, { limit: 5 });
    expect(entries.some(({ event }) => event === 'POST /api/year-accounts/:government/:year/acts')).toBe(true);
  });
});

describe('a government’s years', () => {
  it('name the reports of each account and those passed over', async () => {
    const report = await readReport({ year: 2025, more: '新建口袋公园2处。' });
    const outcome = await test.store.importReport({
      government: { code: COUNTY, name: '青河县' },
      ...report,
      by: '周明',
    });
    const { body } = await get(`/api/governments/${COUNTY}/years`);
    const [, first] = body.years;
    expect(first).toMatchObject({ year: 2025, plan: { id: (outcome as Imported).id }, next: {}, acts: 3 });
    expect(first.passedOver.plan).toHaveLength(1);
    // Rulings on the other report's lines stay with that report.
    expect((await get(url)).body.states).toMatchObject({ confirmed: 0 });
  });
});
