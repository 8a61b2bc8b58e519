import { isoDate } from '@luoshi/mechanisms';
import { type Ballot, defaultRoundRules, type RoundAct } from '@luoshi/mechanisms/livelihood';
import { allMet, project } from '@luoshi/mechanisms/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { firstBroken } from '../event-hash.ts';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';
import { testServers } from '../testing/servers.ts';
import { type TestDatabase, testDatabase } from '../testing/test-database.ts';
import { listRoundEvents } from './list-round-events.ts';
import type { KeptRound } from './livelihood.ts';

const by = '周明';
const YEAR = 2027;

describe.each(testServers)('livelihood rounds on $name', (server) => {
  let test: TestDatabase;
  let store: Store;
  let number = 0;
  let county = '';

  beforeAll(async () => {
    test = await testDatabase(server);
    store = await openStore(test.database);
  });
  afterAll(() => test.drop());
  beforeEach(async () => {
    number += 1;
    county = String(976_000 + number);
    await store.directory.saveGovernment(
      { code: county, name: '青河县', level: null, parent: null },
      { account: null, name: by },
    );
  });

  const act = async (given: RoundAct, expectedSeq?: number) => {
    const seq = expectedSeq ?? (await store.livelihood.get(county, YEAR))?.round.seq ?? 0;
    return store.livelihood.act({ government: county, year: YEAR, expectedSeq: seq, act: given, by });
  };
  const acts = async (...given: readonly RoundAct[]): Promise<KeptRound> => {
    for (const each of given) {
      const outcome = await act(each);
      if ('refused' in outcome) throw new Error(`${each.kind}: ${outcome.code}`);
    }
    return (await store.livelihood.get(county, YEAR))!;
  };
  const open: RoundAct = { kind: 'open', year: YEAR, rules: { ...defaultRoundRules, places: 2 } };
  const proposal = (name: string): RoundAct => ({
    kind: 'propose',
    project: project(name),
    from: 'township',
    proposer: '石渡镇',
    carriedFrom: null,
  });
  const names = ['e2', 'e3', 'e4'];
  const openVote = (method: 'paper' | 'online', deputies = 6): RoundAct => ({
    kind: 'open-vote',
    session: '第六次会议',
    on: isoDate('2027-01-20'),
    method,
    deputies,
    present: deputies,
  });
  const voting = (method: 'paper' | 'online') =>
    acts(
      open,
      ...['修桥', '装灯', '铺路'].map(proposal),
      ...names.map((entry): RoundAct => ({ kind: 'assess', entry, criteria: allMet, note: '' })),
      { kind: 'set-rules', rules: { ...defaultRoundRules, places: 2, surplusHighPercent: 50 } },
      { kind: 'pre-decide', meeting: '第12次常务会议', on: isoDate('2026-12-20'), candidates: names },
      openVote(method),
    );
  const ballot = (...marks: readonly Ballot[string][]): Ballot =>
    Object.fromEntries(names.map((id, at) => [id, marks[at] ?? 'abstain']));
  const cast = (login: string, given: Ballot) =>
    store.livelihood.cast({ government: county, year: YEAR, login, ballot: given });

  it('are their events, each with the hash of the one before', async () => {
    const kept = await voting('paper');
    expect(kept.round).toMatchObject({ stage: 'voting', seq: kept.events.length });
    expect(firstBroken(await listRoundEvents(test.database.pool, county, YEAR))).toBeNull();
    expect(await store.livelihood.get(county, 2030)).toBeNull();
  });

  it('are listed with the newest year first, and nobody sees another government’s', async () => {
    await acts(open);
    const next: RoundAct = { kind: 'open', year: 2028, rules: defaultRoundRules };
    await store.livelihood.act({ government: county, year: 2028, expectedSeq: 0, act: next, by });
    expect((await store.livelihood.list(county)).map(({ round }) => round.year)).toEqual([2028, YEAR]);
    expect(await store.livelihood.list('976999')).toEqual([]);
  });

  it('are opened once when two open them, and one act comes after the other', async () => {
    const outcomes = await Promise.all([act(open, 0), act(open, 0)]);
    expect(outcomes.filter((outcome) => 'refused' in outcome)).toMatchObject([{ code: 'round-stale' }]);
    const proposals = await Promise.all(['修桥', '装灯'].map((name) => act(proposal(name), 1)));
    expect(proposals.filter((outcome) => 'refused' in outcome)).toMatchObject([{ code: 'round-stale' }]);
  });

  it('keep nothing of a refused act', async () => {
    expect(await act(proposal('修桥'), 0)).toMatchObject({ code: 'round-act-not-now' });
    expect(await store.livelihood.get(county, YEAR)).toBeNull();
    const { rowCount } = await test.database.pool.query('select 1 from livelihood_rounds where government = $1', [
      county,
    ]);
    expect(rowCount).toBe(0);
    const before = await voting('paper');
    const ballots = { handedOut: 9, returned: 9, valid: 9, void: 0 };
    const votes = names.map((entry) => ({ entry, for: 4, against: 0, abstain: 0 }));
    expect(await act({ kind: 'count', ballots, votes })).toMatchObject({ code: 'ballots-exceed-deputies' });
    expect(await store.livelihood.get(county, YEAR)).toEqual(before);
  });

  it('belong to a government that is known', async () => {
    const outcome = await store.livelihood.act({ government: '976998', year: YEAR, expectedSeq: 0, act: open, by });
    expect(outcome).toMatchObject({ code: 'government-unknown' });
  });

  it.each([
    'update livelihood_events set person = $2 where government = $1',
    'delete from livelihood_events where government = $1 and person = $2',
  ])('never lose or change an event: %s', async (sql) => {
    await acts(open);
    await expect(test.database.pool.query(sql, [county, by])).rejects.toThrow('append-only');
  });

  it('take a ballot of each deputy once and count the urn', async () => {
    await voting('online');
    expect(await cast('a', ballot('for', 'for', 'against'))).toBeNull();
    expect(await cast('a', ballot('against', 'for', 'for'))).toMatchObject({ code: 'ballot-cast-already' });
    expect(await cast('b', ballot('for', 'for', 'for'))).toMatchObject({ code: 'ballot-over-voted' });
    expect(await cast('b', { e2: 'for' })).toMatchObject({ code: 'ballot-incomplete' });
    for (const login of ['b', 'c', 'd']) expect(await cast(login, ballot('for', 'abstain', 'for'))).toBeNull();
    expect(await store.livelihood.turnout(county, YEAR, 'a')).toEqual({ cast: 4, hasVoted: true });
    expect(await store.livelihood.turnout(county, YEAR, 'z')).toEqual({ cast: 4, hasVoted: false });
    const { seq } = (await store.livelihood.get(county, YEAR))!.round;
    const counted = await store.livelihood.countUrn({ government: county, year: YEAR, expectedSeq: seq, by });
    expect(counted).toMatchObject({
      round: {
        stage: 'decided',
        items: [{ entry: 'e2' }],
        sittings: [{ count: { ballots: { handedOut: 6, returned: 4, valid: 4, void: 0 } } }],
      },
    });
    expect(await cast('e', ballot('for'))).toMatchObject({ code: 'ballot-not-open' });
  });

  it('let many deputies vote at once and lose no ballot', async () => {
    await voting('online');
    const logins = Array.from({ length: 30 }, (_, at) => `deputy${at % 15}`);
    const outcomes = await Promise.all(logins.map((login) => cast(login, ballot('for', 'against', 'abstain'))));
    expect(outcomes.filter((refusal) => refusal === null)).toHaveLength(15);
    expect(await store.livelihood.turnout(county, YEAR, 'deputy1')).toEqual({ cast: 15, hasVoted: true });
  });

  it('keep ballots without voter, order or time', async () => {
    await voting('online');
    await cast('b', ballot('for', 'against', 'for'));
    await cast('a', ballot('abstain', 'for', 'against'));
    await cast('c', ballot('against', 'against', 'against'));
    const { rows } = await test.database.pool.query('select * from livelihood_urns where government = $1', [county]);
    expect(rows).toEqual([
      { government: county, year: YEAR, opened_by: expect.any(Number), ballots: ['010', '111', '201'] },
    ]);
    const { rows: columns } = await test.database.pool.query<{ name: string }>(
      `select column_name as name from information_schema.columns where table_name = 'livelihood_voters'`,
    );
    expect(columns.map(({ name }) => name).sort()).toEqual(['government', 'login', 'opened_by', 'year']);
  });

  it('leave the ballots of an annulled vote behind', async () => {
    await voting('online');
    await cast('a', ballot('for', 'for', 'against'));
    await acts({ kind: 'annul', reason: '网络中断' }, openVote('online'));
    expect(await store.livelihood.turnout(county, YEAR, 'a')).toEqual({ cast: 0, hasVoted: false });
  });

  it('take no ballot where votes are cast on paper or there is no round', async () => {
    expect(await cast('a', ballot('for'))).toMatchObject({ code: 'ballot-not-open' });
    await voting('paper');
    expect(await cast('a', ballot('for'))).toMatchObject({ code: 'ballot-not-open' });
    expect(await store.livelihood.turnout(county, YEAR, 'a')).toBeNull();
  });
});
