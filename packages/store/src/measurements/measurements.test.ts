import type { NamedIndicator, NewMeasurement } from '@luoshi/ledger';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';
import { firstBrokenIn } from '../testing/first-broken-in.ts';
import { testServers } from '../testing/servers.ts';
import { type TestDatabase, testDatabase } from '../testing/test-database.ts';

const by = '周明';
const known: readonly NamedIndicator[] = [
  { series: '城镇新增就业', indicator: 'urban-jobs', measure: '城镇新增就业', units: { level: '人' } },
];
const jobs = (month: string, value: number | null, replaces: number | null = null): NewMeasurement => ({
  series: '城镇新增就业',
  indicator: 'urban-jobs',
  measure: '城镇新增就业',
  kind: 'level',
  value,
  unit: '人',
  month,
  cumulation: 'since-january',
  source: '人社局月报',
  note: '',
  replaces,
});

describe.each(testServers)('measurements on $name', (server) => {
  let test: TestDatabase;
  let store: Store;
  let number = 0;
  let county = '';

  beforeAll(async () => {
    test = await testDatabase(server);
    store = await openStore(test.database, { now: () => new Date('2026-06-10T02:00:00.000Z') });
  });
  afterAll(() => test.drop());
  beforeEach(async () => {
    number += 1;
    county = String(978_000 + number);
    const government = { code: county, name: '青河县', level: null, parent: null };
    await store.directory.saveGovernment(government, { account: null, name: by });
  });

  const record = (...entries: readonly NewMeasurement[]) =>
    store.measurements.record({ government: county, year: 2026, entries, known, by });
  const values = async () => (await store.measurements.list(county, 2026)).map(({ seq, value }) => [seq, value]);

  it('are kept with who typed them and when, in the order of what was handed in', async () => {
    expect(await record(jobs('2026-02', 610), jobs('2026-03', 980))).toMatchObject([
      { seq: 1, value: 610, by, at: '2026-06-10T02:00:00.000Z', source: '人社局月报' },
      { seq: 2, value: 980 },
    ]);
    expect(await values()).toEqual([
      [1, 610],
      [2, 980],
    ]);
  });

  it('are all refused when one is wrong, and nothing is written', async () => {
    expect(await record(jobs('2026-02', 610), jobs('2026-07', 980))).toMatchObject({
      refused: true,
      problems: [{ entry: 1, code: 'month-future' }],
    });
    expect(await values()).toEqual([]);
  });

  it('are corrected by a later one; the first stays in the history', async () => {
    await record(jobs('2026-02', 610));
    await record(jobs('2026-02', 601, 1));
    expect(await record(jobs('2026-02', 620, 1))).toMatchObject({ problems: [{ code: 'replaces-other' }] });
    expect(await values()).toEqual([
      [1, 610],
      [2, 601],
    ]);
  });

  it('typed by many at once become one chain without gap, and only one figure of a month is first', async () => {
    const months = ['2026-01', '2026-02', '2026-03', '2026-04'];
    const outcomes = await Promise.all([
      ...months.map((month) => record(jobs(month, 100))),
      ...months.map((month) => record(jobs(month, 200))),
    ]);
    expect(outcomes.filter((outcome) => 'refused' in outcome)).toHaveLength(4);
    expect((await values()).map(([seq]) => seq)).toEqual([1, 2, 3, 4]);
    expect(await firstBrokenIn(store, { kind: 'measurements', government: county, chain: 2026 })).toBeNull();
  });

  it('of one government are none of another’s, nor of another year', async () => {
    await record(jobs('2026-02', 610));
    expect(await store.measurements.list('970001', 2026)).toEqual([]);
    expect(await store.measurements.list(county, 2025)).toEqual([]);
    const unknown = { government: '979998', year: 2026, entries: [jobs('2026-02', 1)], known, by };
    expect(await store.measurements.record(unknown)).toMatchObject({ code: 'government-unknown' });
  });

  it.each(['update measurements set person = person', 'delete from measurements', 'truncate measurements'])(
    'never change: %s',
    async (sql) => {
      await record(jobs('2026-02', 610));
      await expect(test.database.pool.query(sql)).rejects.toThrow('append-only');
    },
  );

  it.each([
    [
      'changed',
      `update measurements set measurement = replace(measurement::text, '610', '910')::json where seq = 1`,
      1,
    ],
    ['taken out', 'delete from measurements where seq = 1', 1],
    ['cut off', 'delete from measurements where seq = 2', 2],
  ])('that were %s are found', async (_, sql, broken) => {
    await record(jobs('2026-02', 610), jobs('2026-03', 980));
    const { pool } = test.database;
    await pool.query('alter table measurements disable trigger user');
    await pool.query(`${sql} and government = $1`, [county]);
    await pool.query('alter table measurements enable trigger user');
    expect(await firstBrokenIn(store, { kind: 'measurements', government: county, chain: 2026 })).toBe(broken);
  });
});
