import type { BreakdownRow } from '@luoshi/ledger';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../open-store.ts';
import type { Imported, Store } from '../store.ts';
import { readReport } from '../testing/sample-report.ts';
import { testServers } from '../testing/servers.ts';
import { type TestDatabase, testDatabase } from '../testing/test-database.ts';

const by = '周明';

const row = (title: string): BreakdownRow => ({
  id: `w-${title}`,
  number: 1,
  class: 'task',
  promise: { report: '977001-0', fact: 'c1', start: 0, end: 2, text: '修路' },
  title,
  targets: [],
  heading: '（一）',
  leaderPost: null,
  leadUnit: null,
  collectingUnit: null,
  coUnits: [],
  limit: null,
  quarterlyPlan: ['', '', '', ''],
  monthlyPlan: Array.from({ length: 12 }, () => ''),
  resultForm: '',
  proposed: {},
});

describe.each(testServers)('breakdowns on $name', (server) => {
  let test: TestDatabase;
  let store: Store;
  let number = 0;

  beforeAll(async () => {
    test = await testDatabase(server);
    store = await openStore(test.database);
  });
  afterAll(() => test.drop());

  const report = async (year = 2025, code = String(977_000 + ++number)) => {
    const outcome = await store.importReport({
      government: { code, name: '青河县' },
      ...(await readReport({ year })),
      by,
    });
    return { government: code, report: (outcome as Imported).id };
  };
  const save = (of: Awaited<ReturnType<typeof report>>, expectedSeq: number, ...titles: string[]) =>
    store.breakdowns.save({ ...of, expectedSeq, rows: titles.map(row), by });
  const issue = (of: Awaited<ReturnType<typeof report>>, expectedSeq: number) =>
    store.breakdowns.issue({ ...of, expectedSeq, by });

  it('are drafts until they are issued, and a change after that is a new version', async () => {
    const of = await report();
    expect(await store.breakdowns.get(of.government, of.report)).toBeNull();
    expect(await save(of, 0, '一')).toMatchObject({ version: 1, seq: 1, issuedAt: null });
    expect(await save(of, 1, '一', '二')).toMatchObject({ version: 1, seq: 2 });
    expect(await issue(of, 2)).toMatchObject({ version: 1, seq: 3, issuedBy: by });
    expect(await save(of, 3, '三')).toMatchObject({ version: 2, seq: 4, issuedAt: null });
    expect((await store.breakdowns.get(of.government, of.report))!.rows.map(({ title }) => title)).toEqual(['三']);
    expect((await store.breakdowns.version(of.government, of.report, 1))!.rows).toEqual([row('一'), row('二')]);
    expect((await store.breakdowns.versions(of.government, of.report)).map(({ version }) => version)).toEqual([2, 1]);
  });

  it('are written by one of two who began from the same', async () => {
    const of = await report();
    await save(of, 0, '一');
    const outcomes = await Promise.all([save(of, 1, '二'), save(of, 1, '三')]);
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
    expect(await issue(of, 1)).toBeNull();
  });

  it('have nothing to issue without a draft, nor a draft without a report', async () => {
    const of = await report();
    expect(await issue(of, 0)).toBeNull();
    expect(await save({ ...of, report: `${of.government}-none` }, 0, '一')).toBeNull();
  });

  it.each(['update breakdowns set rows = rows where report = $1', 'delete from breakdowns where report = $1'])(
    'stay as they were issued: %s',
    async (sql) => {
      const of = await report();
      await save(of, 0, '一');
      await issue(of, 1);
      await expect(test.database.pool.query(sql, [of.report])).rejects.toThrow('stays as it is');
    },
  );

  it('of other years are what proposals learn from: the newest issued version of each, of this government alone', async () => {
    const old = await report(2024);
    const newer = await report(2025, old.government);
    const other = await report(2024);
    for (const [of, seq, ...titles] of [
      [old, 0, '旧'],
      [newer, 0, '新'],
      [other, 0, '别'],
    ] as const) {
      await save(of, seq, ...titles);
      await issue(of, 1);
    }
    await save(old, 2, '旧二');
    const past = async (except: string) =>
      (await store.breakdowns.past(old.government, except)).map(({ title }) => title);
    expect(await past('')).toEqual(['新', '旧']);
    expect(await past(newer.report)).toEqual(['旧']);
    await issue(old, 3);
    expect(await past(newer.report)).toEqual(['旧二']);
  });
});
