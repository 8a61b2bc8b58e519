import { sampleBytes, sampleReports } from '@luoshi/samples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSample } from './load-sample.ts';
import { routes } from './permissions/index.ts';
import { type TestApp, testApp } from './testing/test-app.ts';

const bytes = sampleBytes(sampleReports[0]!);
const file = { name: '报告 2025.txt', bytes };
const government = { governmentCode: '970001', governmentName: '青河县' };

let test: TestApp;
let cookie: string;
let report: string;
beforeAll(async () => {
  test = await testApp();
  cookie = await test.signIn();
  report = (await test.upload('/api/reports', { fields: government, file }, cookie)).body.id;
});
afterAll(() => test.close());

const get = async (url: string) => (await test.app.inject({ url })).json();
const act = async (expectedSeq: number, one: object, id = report) => {
  const payload = { expectedSeq, act: one };
  const answer = await test.app.inject({
    method: 'POST',
    url: `/api/reports/${id}/acts`,
    headers: { cookie },
    payload,
  });
  return { status: answer.statusCode, body: answer.json() };
};
const seq = async () => (await get(`/api/reports/${report}`)).seq as number;

describe('reading a file', () => {
  it('answers the reading and keeps nothing', async () => {
    const before = (await get('/api/reports')).reports.length;
    const { status, body } = await test.upload('/api/readings', { file: { ...file, name: 'other.txt' } });
    expect([status, body.schema, body.source.name]).toEqual([200, 'luoshi-reading/1', 'other.txt']);
    for (const { start, end, text } of body.quantities) expect(body.source.text.slice(start, end)).toBe(text);
    expect((await get('/api/reports')).reports).toHaveLength(before);
  });

  it('answers the summary of a file as of the report kept from it, before any review', async () => {
    const { status, body } = await test.upload('/api/readings/summary', { file });
    expect(status).toBe(200);
    expect(body.targets).toEqual((await get(`/api/reports/${report}/summary`)).targets);
    expect(body.commitments.total).toBeGreaterThan(0);
    expect(
      (await test.upload('/api/readings/summary', { file: { name: 'empty.txt', bytes: new Uint8Array() } })).status,
    ).toBe(422);
  });

  it('takes the bare name of a file that came with its path', async () => {
    const { body } = await test.upload('/api/readings', { file: { name: 'C:\\\\docs\\\\report.txt', bytes } });
    expect(body.source.name).toBe('report.txt');
  });
});

describe('keeping a report', () => {
  it('answers 201 the first time and 200 with the same id the second', async () => {
    const fields = { ...government, governmentCode: '970002' };
    const first = await test.upload('/api/reports', { fields, file }, cookie);
    const second = await test.upload('/api/reports', { fields, file }, cookie);
    expect(first).toMatchObject({ status: 201, body: { repeated: false } });
    expect(second).toEqual({ status: 200, body: { id: first.body.id, repeated: true } });
  });

  it('lists it with its counts and who kept it', async () => {
    const listed = (await get('/api/reports')).reports.find(({ id }: { id: string }) => id === report);
    expect(listed).toMatchObject({
      government: { code: '970001', name: '青河县' },
      sourceName: '报告 2025.txt',
      importedBy: '周明',
      sample: false,
      counts: { reviewed: 0 },
    });
    expect(listed.counts.facts).toBeGreaterThan(100);
  });

  it('gives every fact of the reading its row, all proposed', async () => {
    const { reading, review, added } = await get(`/api/reports/${report}`);
    const ids = [...reading.quantities, ...reading.commitments, ...reading.livelihood].map(
      ({ id }: { id: string }) => id,
    );
    expect(Object.keys(review).sort()).toEqual([...ids].sort());
    expect(added).toEqual([]);
  });

  it('gives the file back byte for byte, to be saved and never shown', async () => {
    const answer = await test.app.inject({ url: `/api/reports/${report}/file` });
    expect(Buffer.compare(answer.rawPayload, bytes)).toBe(0);
    expect(answer.headers['content-disposition']).toBe(
      `attachment; filename="__ 2025.txt"; filename*=UTF-8''%E6%8A%A5%E5%91%8A%202025.txt`,
    );
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['content-type']).toBe('application/octet-stream');
  });
});

describe('reviewing', () => {
  it('records an act and shows it after a reload, the original untouched', async () => {
    const before = await get(`/api/reports/${report}`);
    const [first] = before.reading.quantities;
    const { status, body } = await act(await seq(), { kind: 'correct', fact: first.id, changes: { value: 12345 } });
    expect(status).toBe(200);
    expect(body).toMatchObject({ seq: 1, event: { seq: 1, by: '周明' }, row: { state: 'corrected' } });
    const after = await get(`/api/reports/${report}`);
    expect(after.review[first.id]).toMatchObject({ state: 'corrected', effective: { value: 12345 }, by: '周明' });
    expect(after.reading).toEqual(before.reading);
  });

  it('adds a fact from a selected place', async () => {
    const fact = { factKind: 'livelihood', start: 2, end: 8 };
    const { body } = await act(await seq(), { kind: 'add', fact });
    const { added, reading } = await get(`/api/reports/${report}`);
    expect(added).toEqual([body.row]);
    expect(body.row.effective.text).toBe(reading.source.text.slice(2, 8));
  });

  it('answers 409 with what changed to who has not seen it', async () => {
    const now = await seq();
    await act(now, { kind: 'confirm', fact: 'q2' });
    const late = await act(now, { kind: 'reject', fact: 'q2', reason: '口径不同' });
    expect(late.status).toBe(409);
    expect(late.body).toMatchObject({
      error: { code: 'stale-version' },
      seq: now + 1,
      since: [{ seq: now + 1, act: { kind: 'confirm', fact: 'q2' } }],
      rows: [{ id: 'q2', state: 'confirmed' }],
    });
  });

  it.each([
    { act: { kind: 'confirm', fact: 'q9999' }, status: 404, code: 'fact-unknown' },
    {
      act: { kind: 'correct', fact: 'q3', changes: { start: 0, end: 99_999_999 } },
      status: 422,
      code: 'span-outside-text',
    },
    { act: { kind: 'correct', fact: 'q3', changes: { value: 1e300 } }, status: 422, code: 'value-not-a-number' },
    { act: { kind: 'correct', fact: 'q3', changes: {} }, status: 409, code: 'nothing-to-change' },
    { act: { kind: 'correct', fact: 'q3', changes: { value: '1' } }, status: 400, code: 'input-invalid' },
    { act: { kind: 'correct', fact: 'q3', changes: { id: 'q4' } }, status: 400, code: 'input-invalid' },
    { act: { kind: 'erase', fact: 'q3' }, status: 400, code: 'input-invalid' },
  ])('refuses $act with $status $code in both languages', async ({ act: one, status, code }) => {
    const answer = await act(await seq(), one);
    expect(answer.status).toBe(status);
    expect(answer.body.error).toMatchObject({
      code,
      zh: expect.stringMatching(/[\u4e00-\u9fff]/),
      en: expect.any(String),
    });
  });

  it('gives the events in order with their hashes', async () => {
    const { events } = await get(`/api/reports/${report}/events`);
    expect(events.map(({ event }: { event: { seq: number } }) => event.seq)).toEqual(
      events.map((_: unknown, i: number) => i + 1),
    );
    expect(events[0].hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('knows nobody after signing out', async () => {
    const own = await test.signIn('临时');
    await test.app.inject({ method: 'DELETE', url: '/api/session', headers: { cookie: own } });
    const { signedIn } = (await test.app.inject({ url: '/api/session', headers: { cookie: own } })).json();
    expect(signedIn).toBe(false);
  });
});

describe('what is derived', () => {
  it('gives the summary of a report', async () => {
    const summary = await get(`/api/reports/${report}/summary`);
    expect(summary.targets.length).toBeGreaterThan(3);
    expect(summary.progress.total).toBeGreaterThan(100);
  });

  it('gives the ledger as a table that Excel opens in UTF-8', async () => {
    const answer = await test.app.inject({ url: `/api/reports/${report}/ledger.csv?language=en` });
    expect(answer.rawPayload.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(answer.payload.split('\r\n')[0]).toContain('Id,Kind,State');
    expect(answer.headers['content-type']).toContain('text/csv');
  });

  it('finds sentences across reports, or within one government’s', async () => {
    const { hits } = await get(`/api/search?q=${encodeURIComponent('公路')}&government=970001`);
    expect(hits.length).toBeGreaterThan(0);
    const { reading } = await get(`/api/reports/${report}`);
    for (const { start, end, text } of hits)
      expect(reading.source.text.slice(start, end).replace(/\s/g, '')).toBe(text);
  });

  it.each([
    '/api/reports/970001-00000000000000000000',
    '/api/reports/nonsense/summary',
    '/api/reports/x/file',
    '/api/reports/x/events',
    '/api/reports/x/ledger.csv',
  ])('answers 404 for %s', async (url) => {
    const answer = await test.app.inject({ url });
    expect([answer.statusCode, answer.json().error.code]).toEqual([404, 'report-unknown']);
  });
});

describe('the server itself', () => {
  it('is healthy and says which database it has', async () => {
    expect(await get('/api/health')).toMatchObject({ ok: true, database: { ok: true, kind: 'external' } });
  });

  it('describes every call of its table, uploads with their form', async () => {
    const { openapi, paths } = await get('/api/openapi.json');
    expect(openapi).toBe('3.1.0');
    const hidden = ['/api', '/api/openapi.json', '/api/reading.schema.json', '/public/*'];
    const table = new Set(Object.keys(routes).map((route) => route.split(' ')[1]!.replace(/:(\w+)/g, '{$1}')));
    expect(Object.keys(paths).sort()).toEqual([...table].filter((path) => !hidden.includes(path)).sort());
    const form = paths['/api/reports'].post.requestBody.content['multipart/form-data'].schema;
    expect(Object.keys(form.properties)).toEqual(['governmentCode', 'governmentName', 'file']);
  });

  it('has a page of its API without scripts, and the schema of a reading', async () => {
    const page = (await test.app.inject({ url: '/api' })).payload;
    expect(page).toContain('/api/reports/{id}/acts');
    expect(page).not.toContain('<script');
    expect((await get('/api/reading.schema.json')).title).toBe('luoshi-reading/1');
  });

  it('answers an unknown call in the shape of every refusal', async () => {
    const answer = await test.app.inject({ url: '/api/nothing' });
    expect([answer.statusCode, answer.json().error.code]).toEqual([404, 'route-unknown']);
  });

  it('loads the sample once, marked as sample', async () => {
    expect(await loadSample(test.store)).toBe(sampleReports.length);
    expect(await loadSample(test.store)).toBe(0);
    const samples = (await get('/api/reports')).reports.filter(({ sample }: { sample: boolean }) => sample);
    expect(samples).toHaveLength(sampleReports.length);
  });
});
