import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Indicators } from '../api/indicator.ts';
import { type Person, type SampleCounty, sampleCounty } from '../testing/sample-county.ts';

const url = (year: number): string => `/api/indicators/970325/${year}`;
const SETTINGS = '/api/indicators/settings';

let county: SampleCounty;
let office: Person;

beforeAll(async () => {
  county = await sampleCounty('2025-06-10');
  office = await county.as('ducha');
}, 60_000);
afterAll(() => county.close());

const amountOf = (body: Indicators) => body.indicators.find(({ kind, unit }) => kind === 'level' && unit === '人')!;

describe('the year before the first plan', () => {
  it('is offered where that plan’s report reviews it, with the same indicators and no pace', async () => {
    const { body } = await office.get(url(2025));
    expect(body.years.at(-1)).toBe(2024);
    expect(body.promisedFor).toBe(2025);
    const before = await office.get(url(2024));
    expect(before.status).toBe(200);
    expect(before.body).toMatchObject({ year: 2024, promisedFor: 2025, proposals: [], mayEnter: true });
    expect(before.body.indicators.map(({ key }: { key: string }) => key).sort()).toEqual(
      body.indicators.map(({ key }: { key: string }) => key).sort(),
    );
    for (const { pace, missing, forecast } of before.body.indicators)
      expect([pace.standing, missing, forecast]).toEqual(['no-data', [], null]);
  });

  it('is the only one: nothing tells of the year before that', async () =>
    expect((await office.get(url(2023))).status).toBe(404));

  it('takes its months, by which the plan’s year is then judged', async () => {
    const { key, value } = amountOf((await office.get(url(2025))).body);
    const shares = [0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.45, 0.6, 0.7, 0.8, 0.9, 1];
    const entries = shares.map((share, at) => ({
      promise: key,
      month: `2024-${String(at + 1).padStart(2, '0')}`,
      value: Math.round(value * share),
    }));
    const done = await office.send('POST', url(2024), { entries });
    expect(done.status, JSON.stringify(done.body)).toBe(200);
    const linear: Indicators = (await office.get(`${url(2025)}?yardstick=linear`)).body;
    const seasonal: Indicators = (await office.get(`${url(2025)}?yardstick=seasonal`)).body;
    expect(amountOf(seasonal).lastYear[11]).toBe(value);
    expect(amountOf(linear).wanted[4]).toBeCloseTo((value * 5) / 12, 5);
    expect(amountOf(seasonal).wanted[4]).toBeCloseTo(value * 0.2, 0);
  });

  it('refuses another year’s month there', async () => {
    const { key } = amountOf((await office.get(url(2025))).body);
    const wrong = await office.send('POST', url(2024), { entries: [{ promise: key, month: '2025-01', value: 1 }] });
    expect(wrong.body.problems).toMatchObject([{ code: 'month-other-year' }]);
  });
});

describe('the numbers of pace', () => {
  it('are shown with where they are written, or as ours', async () => {
    const { body } = await office.get(SETTINGS);
    const sourceOf = (id: string) => body.parameters.find((one: { id: string }) => one.id === id).source;
    expect(body.mayEdit).toBe(true);
    expect(sourceOf('yellowPoints').document).toContain('银川');
    expect(sourceOf('reportingDay')).toBeNull();
    expect((await (await county.as('daibiao')).get(SETTINGS)).body.mayEdit).toBe(false);
  });

  it('hold at once when the office sets them, and stand in the audit log', async () => {
    const { key } = amountOf((await office.get(url(2025))).body);
    const missing = async () =>
      (await office.get(url(2025))).body.indicators.find((one: { key: string }) => one.key === key).missing;
    const before = await missing();
    const { status, body } = await office.send('PUT', SETTINGS, {
      values: { reportingDay: 8, yardstick: 'seasonal', yellowPoints: 5 },
    });
    expect(status, JSON.stringify(body)).toBe(200);
    expect(await missing()).toEqual([...before, 5]);
    expect((await office.get(url(2025))).body).toMatchObject({
      reportingDay: 8,
      yardstick: 'seasonal',
      yellowPoints: 5,
    });
    expect((await office.get(`${url(2025)}?yardstick=linear`)).body.yardstick).toBe('linear');
    const log = await county.test.store.audit.list('970325');
    expect(log.some(({ event, target }) => event === 'parameters-set' && target === 'pace')).toBe(true);
  });

  it.each([
    ['a day that no month has', { reportingDay: 31 }, 'parameter-invalid'],
    ['a name that is none of them', { firstDays: 3 }, 'parameter-unknown'],
  ])('refuse %s', async (_, values, code) => {
    const { status, body } = await office.send('PUT', SETTINGS, { values });
    expect([status, body.error.code]).toEqual([422, code]);
  });

  it.each([
    ['', 401],
    ['zhujian', 403],
    ['daibiao', 403],
  ])('are not set by “%s”', async (login, status) => {
    const answer = await (await county.as(login)).send('PUT', SETTINGS, { values: { reportingDay: 9 } });
    expect(answer.status).toBe(status);
  });
});
