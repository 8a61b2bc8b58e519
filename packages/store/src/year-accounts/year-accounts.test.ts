import type { AccountAct, BreakdownRow } from '@luoshi/ledger';
import { isoDate } from '@luoshi/mechanisms';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../open-store.ts';
import type { Imported, Store } from '../store.ts';
import { firstBrokenIn } from '../testing/first-broken-in.ts';
import { readReport } from '../testing/sample-report.ts';
import { testServers } from '../testing/servers.ts';
import { gave, opened, toOpen } from '../testing/supervision.ts';
import { type TestDatabase, testDatabase } from '../testing/test-database.ts';
import { inTransaction } from '../transaction.ts';
import type { AccountActsDone, KeptYearAccount } from './year-account.ts';

const by = '周明';

describe.each(testServers)('accounts of years on $name', (server) => {
  let test: TestDatabase;
  let store: Store;
  let now = new Date();
  let number = 0;
  /** A government of its own for each test, with the reports of 2025 and 2026. */
  let county = '';
  let plan = '';

  beforeAll(async () => {
    test = await testDatabase(server);
    store = await openStore(test.database, { now: () => now });
  });
  afterAll(() => test.drop());
  beforeEach(async () => {
    now = new Date('2026-02-02T02:00:00.000Z');
    number += 1;
    county = String(971_000 + number);
    plan = await imported(2025);
    await imported(2026);
  });

  const imported = async (year: number, more = ''): Promise<string> => {
    const report = await readReport({ year, more });
    const outcome = await store.importReport({ government: { code: county, name: '青河县' }, ...report, by });
    return (outcome as Imported).id;
  };
  const account = async (year = 2025): Promise<KeptYearAccount> => {
    const found = await store.yearAccounts.account(county, year);
    if ('refused' in found) throw new Error(found.code);
    return found;
  };
  const line = async (words: string) => {
    const { lines } = (await account()).account;
    return lines.find(({ promise }) => promise.text.includes(words))!;
  };
  const record = (acts: readonly AccountAct[], expectedSeq = 0, who = by) =>
    store.yearAccounts.record({ government: county, year: 2025, expectedSeq, acts, by: who });
  const confirm = async (words: string): Promise<AccountAct> => {
    const { promise, verdict } = await line(words);
    return { kind: 'confirm', promise: promise.id, verdict };
  };
  const overrule = async (words: string): Promise<AccountAct> => {
    const { promise } = await line(words);
    return { kind: 'overrule', promise: promise.id, verdict: 'missed', reason: '现场核查' };
  };

  it('are of the years that reports plan, the newest first, with a gap where one is missing', async () => {
    await imported(2028);
    expect(await store.yearAccounts.years(county)).toMatchObject([
      { year: 2028, plan: {}, next: null },
      { year: 2027, plan: null, next: {} },
      { year: 2026, plan: {}, next: null },
      { year: 2025, plan: { id: plan }, next: { sourceName: 'qinghe-2026.txt' }, acts: 0, sample: false },
    ]);
    expect(await store.yearAccounts.years('979999')).toEqual([]);
    expect(await store.yearAccounts.account(county, 2027)).toMatchObject({ refused: true, code: 'plan-missing' });
  });

  it('take the newest of several reports of a year, and name the others', async () => {
    now = new Date('2026-02-03T02:00:00.000Z');
    const newer = await imported(2025, '再新建公厕3座。');
    const found = await account();
    expect(found.account.plan.id).toBe(newer);
    expect(found.passedOver).toMatchObject({ plan: [{ id: plan }], next: [] });
  });

  it('follow the review of either report at once', async () => {
    const { promise } = await line('旅游公路');
    await store.recordAct({ report: plan, expectedSeq: 0, act: { kind: 'reject', fact: promise.fact }, by });
    expect(await line('旅游公路')).toBeUndefined();
    expect(await record([{ kind: 'confirm', promise: promise.id, verdict: 'kept' }])).toMatchObject({
      refused: true,
      code: 'promise-unknown',
    });
  });

  it('keep acts under their numbers, each government and year for itself', async () => {
    const done = await record([await confirm('青河大桥'), await overrule('旅游公路')]);
    expect((done as AccountActsDone).events.map(({ seq, by: who, plan: of }) => [seq, who, of])).toEqual([
      [1, by, plan],
      [2, by, plan],
    ]);
    expect((done as AccountActsDone).account).toEqual((await account()).account);
    expect((await account()).account).toMatchObject({ seq: 2, states: { confirmed: 1, overruled: 1 } });
    expect((await account(2026)).account.seq).toBe(0);
    expect((await store.yearAccounts.years(county)).map(({ acts }) => acts)).toEqual([0, 2]);
  });

  it('keep all acts of a call or none', async () => {
    const outcome = await record([
      await confirm('青河大桥'),
      { ...(await overrule('旅游公路')), reason: ' ' } as AccountAct,
    ]);
    expect(outcome).toMatchObject({ refused: true, code: 'reason-missing' });
    expect(await store.yearAccounts.history(county, 2025)).toEqual([]);
  });

  it('show the second of two people what the first did to the same line, and let another line pass', async () => {
    const [first, second] = [await confirm('青河大桥'), await overrule('青河大桥')];
    const outcomes = await Promise.all([record([first]), record([second], 0, '沈岚')]);
    const overtaken = outcomes.find((outcome) => 'refusal' in outcome);
    expect(overtaken).toMatchObject({ refusal: { code: 'changed-since' }, since: [{ seq: 1 }], lines: [{}] });
    expect(outcomes.filter((outcome) => 'events' in outcome)).toHaveLength(1);
    expect(await record([await confirm('旅游公路')])).toMatchObject({ events: [{ seq: 2 }] });
  });

  it('show what matters prove: files, who verified, when it was closed', async () => {
    const { promise } = await line('旅游公路');
    const ref = { report: plan, fact: promise.fact, start: promise.start, end: promise.end, text: promise.text };
    const opening = { promise: ref, limit: isoDate('2026-02-28'), leaderPost: 'county-p6' };
    const [item] = await opened(store, county, [toOpen(opening, { work: 'w1' })]);
    expect((await line('旅游公路')).evidence).toMatchObject({
      standing: 'running',
      matters: [{ files: 0, share: null }],
    });
    const bytes = new Uint8Array([1, 2, 3]);
    const file = { government: county, name: '验收.jpg', mediaType: 'image/jpeg', bytes, by };
    const evidence = [await store.matters.keepEvidence(file)];
    await gave(
      store,
      item!,
      ['office', 'establish'],
      ['office', 'assign'],
      ['handler', 'sign'],
      ['handler', 'report-deployment', { arrangement: '分段施工' }],
      ['handler', 'report-progress', { progress: '过半\u0000', share: 60 }, evidence],
      ['unitHead', 'apply-close', { result: '已通车' }, evidence],
    );
    now = new Date('2026-02-03T17:00:00.000Z');
    await gave(store, (await store.matters.get(county, item!.id))!.item, [
      'officeHead',
      'close',
      { rating: 'good', finding: '属实' },
    ]);
    expect(await line('旅游公路')).toMatchObject({
      evidence: {
        standing: 'proven',
        matters: [{ matter: item!.id, files: 1, verifiedBy: '沈岚', closedOn: '2026-02-04', limitOn: '2026-02-28' }],
      },
      schedule: { standing: 'in-time', daysLate: 0 },
      units: ['roads'],
      leaderPost: 'county-p6',
    });
  });

  it('name the units of an issued breakdown, not of a draft', async () => {
    const { promise } = await line('青河大桥');
    const row: BreakdownRow = {
      id: 'w1',
      number: 1,
      class: 'project',
      promise: { report: plan, fact: promise.fact, start: promise.start, end: promise.end, text: promise.text },
      title: '青河大桥',
      targets: [],
      heading: '（一）',
      leaderPost: null,
      leadUnit: 'roads',
      collectingUnit: null,
      coUnits: [],
      limit: null,
      quarterlyPlan: ['', '', '', ''],
      monthlyPlan: Array.from({ length: 12 }, () => ''),
      resultForm: '',
      proposed: {},
    };
    const of = { government: county, report: plan };
    await store.breakdowns.save({ ...of, expectedSeq: 0, rows: [row], by });
    expect((await line('青河大桥')).units).toEqual([]);
    await store.breakdowns.issue({ ...of, expectedSeq: 1, by });
    expect((await line('青河大桥')).units).toEqual(['roads']);
  });

  it.each([
    "update account_acts set person = '别人' where government = $1",
    'delete from account_acts where government = $1',
  ])('cannot be changed in the database: %s', async (sql) => {
    await record([await confirm('青河大桥')]);
    await expect(test.database.pool.query(sql, [county])).rejects.toThrow('account_acts is append-only');
  });

  it.each([
    ['changed', `update account_acts set act = '{"kind":"withdraw"}' where government = $1 and seq = 2`, 2],
    ['lost in between', 'delete from account_acts where government = $1 and seq = 1', 1],
    ['cut off at the end', 'delete from account_acts where government = $1 and seq = 2', 2],
  ])('tell where an act was %s', async (_, sql, broken) => {
    await record([await confirm('青河大桥'), await overrule('旅游公路')]);
    expect(await firstBrokenIn(store, { kind: 'account-acts', government: county, chain: 2025 })).toBeNull();
    await inTransaction(test.database.pool, async (db) => {
      await db.query('alter table account_acts disable trigger all');
      await db.query(sql, [county]);
      await db.query('alter table account_acts enable trigger all');
    });
    expect(await firstBrokenIn(store, { kind: 'account-acts', government: county, chain: 2025 })).toBe(broken);
  });
});
