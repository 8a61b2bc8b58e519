import type { NamedIndicator, NewMeasurement } from '@luoshi/ledger';
import { defaultRoundRules, type RoundAct } from '@luoshi/mechanisms/livelihood';
import { project } from '@luoshi/mechanisms/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';
import { readReport } from '../testing/sample-report.ts';
import { testServers } from '../testing/servers.ts';
import { handedOut } from '../testing/supervision.ts';
import { type TestDatabase, testDatabase } from '../testing/test-database.ts';
import { inTransaction } from '../transaction.ts';
import { type ChainKind, type ChainsChecked, chainKinds } from './chains.ts';

const by = '周明';
const known: readonly NamedIndicator[] = [
  { series: '城镇新增就业', indicator: 'urban-jobs', measure: '城镇新增就业', units: { level: '人' } },
];
const jobs = (month: string, value: number): NewMeasurement => ({
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
  replaces: null,
});
const proposed = (name: string): RoundAct => ({
  kind: 'propose',
  project: project(name),
  from: 'township',
  proposer: '石渡镇',
  carriedFrom: null,
});

/** The table of each kind's events and the one that says where they end. */
const tables: Readonly<Record<ChainKind, readonly [events: string, ends: string]>> = {
  'audit-log': ['audit_log', 'audit_heads'],
  'report-reviews': ['review_events', 'reports'],
  'matter-events': ['matter_events', 'matters'],
  'account-acts': ['account_acts', 'account_heads'],
  measurements: ['measurements', 'measurement_heads'],
  'livelihood-rounds': ['livelihood_events', 'livelihood_rounds'],
};
/** A change to the second event of each kind that a person could want. */
const changes: Readonly<Record<ChainKind, string>> = {
  'audit-log': `name = '吴敏'`,
  'report-reviews': `person = '吴敏'`,
  'matter-events': `event = replace(event::text, '2026', '2025')::json`,
  'account-acts': `at = at - interval '1 day'`,
  measurements: `measurement = replace(measurement::text, '980', '1980')::json`,
  'livelihood-rounds': `act = replace(act::text, '石渡镇', '青河镇')::json`,
};

describe.each(testServers)('chains on $name', (server) => {
  let test: TestDatabase;
  let store: Store;
  let number = 0;
  /** A government of its own for each test, with one chain of three events of each kind. */
  let county = '';

  beforeAll(async () => {
    test = await testDatabase(server);
    store = await openStore(test.database, { now: () => new Date('2026-06-10T02:00:00.000Z') });
  });
  afterAll(() => test.drop());
  beforeEach(async () => {
    number += 1;
    county = String(979_000 + number);
    const government = { code: county, name: '青河县' };
    await store.directory.saveGovernment({ ...government, level: null, parent: null }, { account: null, name: by });
    for (const target of ['甲', '乙', '丙']) await store.audit.append(entry(target));
    const imported = await store.importReport({ government, ...(await readReport()), by });
    if ('refused' in imported) throw new Error(imported.code);
    for (const [seq, fact] of ['q1', 'q2', 'q3'].entries())
      await store.recordAct({ report: imported.id, expectedSeq: seq, act: { kind: 'confirm', fact }, by });
    await handedOut(store, county);
    await confirmLines();
    const of = { government: county, year: 2026, known, by };
    await store.measurements.record({ ...of, entries: [jobs('2026-02', 610), jobs('2026-03', 980)] });
    await store.measurements.record({ ...of, entries: [jobs('2026-04', 1_300)] });
    const acts: readonly RoundAct[] = [
      { kind: 'open', year: 2027, rules: defaultRoundRules },
      proposed('修桥'),
      proposed('装灯'),
    ];
    for (const [expectedSeq, act] of acts.entries())
      await store.livelihood.act({ government: county, year: 2027, expectedSeq, act, by });
  });

  const entry = (target: string) => ({
    government: county,
    account: 'zhou',
    name: by,
    event: 'account-created',
    target,
    result: 'done',
    facts: {},
  });
  const confirmLines = async () => {
    const kept = await store.yearAccounts.account(county, 2025);
    if ('refused' in kept) throw new Error(kept.code);
    for (const [expectedSeq, { promise, verdict }] of kept.account.lines.slice(0, 3).entries())
      await store.yearAccounts.record({
        government: county,
        year: 2025,
        expectedSeq,
        acts: [{ kind: 'confirm', promise: promise.id, verdict }],
        by,
      });
  };
  const checked = async (government: string | null = county) => {
    const lines = new Map<ChainKind, ChainsChecked>();
    for await (const line of store.chains.verify(government)) lines.set(line.kind, line);
    return lines;
  };
  /** Changes rows as somebody who owns the database could; what names a row that is gone looks elsewhere meanwhile. */
  const tamper = (table: string, sql: string) =>
    inTransaction(test.database.pool, async (db) => {
      await db.query(`set local session_replication_role = replica`);
      await db.query(sql.replace('TABLE', table), [county]);
    });

  it('are walked kind by kind, and whole as they were written', async () => {
    const lines = await checked();
    expect([...lines.keys()]).toEqual(chainKinds);
    for (const kind of chainKinds)
      expect(lines.get(kind)).toEqual({ kind, chains: 1, events: 3, brokenChains: 0, broken: [] });
  });

  it('are not counted where nothing was ever recorded', async () => {
    const empty = { chains: 0, events: 0, brokenChains: 0, broken: [] };
    expect([...(await checked('979999')).values()]).toEqual(chainKinds.map((kind) => ({ kind, ...empty })));
  });

  const places = chainKinds.flatMap((kind) => [
    { kind, how: 'changed', sql: `update TABLE set ${changes[kind]} where government = $1 and seq = 2`, at: 2 },
    { kind, how: 'lost in between', sql: 'delete from TABLE where government = $1 and seq = 2', at: 2 },
    { kind, how: 'cut off at the end', sql: 'delete from TABLE where government = $1 and seq = 3', at: 3 },
    { kind, how: 'emptied', sql: 'delete from TABLE where government = $1', at: 1 },
  ]);
  it.each(places)('of $kind show where one was $how', async ({ kind, sql, at }) => {
    await tamper(tables[kind][0], sql);
    const lines = await checked();
    expect(lines.get(kind)).toMatchObject({ chains: 1, events: at - 1, brokenChains: 1 });
    expect(lines.get(kind)?.broken).toMatchObject([{ government: county, firstBroken: at }]);
    for (const other of chainKinds.filter((one) => one !== kind)) expect(lines.get(other)?.brokenChains).toBe(0);
  });

  it.each(chainKinds)('of %s whose kept end is lost are found', async (kind) => {
    await tamper(tables[kind][1], 'delete from TABLE where government = $1');
    expect((await checked()).get(kind)?.broken).toMatchObject([{ firstBroken: 4 }]);
  });

  it('of other governments are left out, or walked too when all are asked for', async () => {
    await tamper('measurements', changeOf('measurements'));
    expect((await checked('979999')).get('measurements')?.brokenChains).toBe(0);
    expect((await checked(null)).get('measurements')?.broken).toContainEqual({
      government: county,
      chain: '2026',
      firstBroken: 2,
    });
  });

  it('are named up to twenty a kind, and counted beyond', async () => {
    const report = (at: number) => `${county}-${String(at).padStart(20, '0')}`;
    await tamper(
      'review_events',
      `insert into TABLE (government, report, seq, at, person, act, previous_hash, hash)
       select $1, $1 || '-' || lpad(n::text, 20, '0'), 1, now(), '吴敏', '{}', '', '' from generate_series(1, 25) as n`,
    );
    const line = (await checked()).get('report-reviews');
    expect(line).toMatchObject({ chains: 26, events: 3, brokenChains: 25 });
    expect(line?.broken.map(({ chain }) => chain)).toEqual(Array.from({ length: 20 }, (_, at) => report(at + 1)));
  });

  const changeOf = (kind: ChainKind) => `update TABLE set ${changes[kind]} where government = $1 and seq = 2`;
});
