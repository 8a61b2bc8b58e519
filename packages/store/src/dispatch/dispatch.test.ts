import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DispatchSession } from '../matters/matters.ts';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';
import { testServers } from '../testing/servers.ts';
import { type TestDatabase, testDatabase } from '../testing/test-database.ts';

const by = '周明';
const county = '978001';

const planned = (
  heldOn: string,
  more: Partial<DispatchSession> = {},
): Omit<DispatchSession, 'id' | 'seq' | 'takenOut'> => ({
  government: county,
  kind: 'friday',
  heldOn,
  title: '周五会商',
  chair: '秦朗',
  state: 'planned',
  agenda: [{ matter: null, title: '春耕用水', why: 'added', note: '' }],
  decisions: [],
  present: ['roads'],
  absent: [],
  ...more,
});

describe.each(testServers)('dispatch sessions on $name', (server) => {
  let test: TestDatabase;
  let store: Store;

  beforeAll(async () => {
    test = await testDatabase(server);
    store = await openStore(test.database);
    for (const code of [county, '978002'])
      await store.directory.saveGovernment(
        { code, name: '青河县', level: null, parent: null },
        { account: null, name: by },
      );
  });
  afterAll(() => test.drop());

  const plan = async (heldOn: string, more?: Partial<DispatchSession>) =>
    (await store.dispatch.plan(planned(heldOn, more), by)) as DispatchSession;

  it('are given back as planned, the newest day first', async () => {
    const first = await plan('2026-03-06');
    const second = await plan('2026-03-13');
    expect(first).toEqual({ ...planned('2026-03-06'), id: `${county}-s1`, seq: 1, takenOut: [] });
    expect((await store.dispatch.list(county)).map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(await store.dispatch.list('978002')).toEqual([]);
    expect(await store.dispatch.get('978002', first.id)).toBeNull();
  });

  it('are changed by one of two who began from the same', async () => {
    const session = await plan('2026-04-03');
    const decision = { id: 'd1', text: '四月底前通水', unit: 'water', limit: '2026-04-30', matter: null, done: false };
    const outcomes = await Promise.all([
      store.dispatch.save({ ...session, state: 'held', decisions: [decision] }, by),
      store.dispatch.save({ ...session, title: '周调度' }, by),
    ]);
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
    expect((await store.dispatch.get(county, session.id))!.seq).toBe(2);
  });

  it('keep what was taken off the agenda, and since when the rest is on it', async () => {
    const session = await plan('2026-04-10');
    const agenda = [{ matter: null, title: '秋汛', why: 'red' as const, note: '', since: '2026-04-08' }];
    const saved = await store.dispatch.save({ ...session, agenda, takenOut: ['春耕用水'] }, by);
    expect(saved).toMatchObject({ agenda, takenOut: ['春耕用水'] });
  });

  it('know the last one of their kind that was held', async () => {
    await plan('2026-05-01', { kind: 'weekly', state: 'held' });
    const last = await plan('2026-05-08', { kind: 'weekly', state: 'held' });
    await plan('2026-05-15', { kind: 'weekly' });
    await plan('2026-05-09', { kind: 'special', state: 'held' });
    expect((await store.dispatch.lastHeld(county, 'weekly', '2026-05-15'))!.id).toBe(last.id);
    expect(await store.dispatch.lastHeld(county, 'weekly', '2026-05-01')).toBeNull();
  });

  it('are refused to a government that is not kept', async () => {
    expect(await store.dispatch.plan(planned('2026-03-06', { government: '978999' }), by)).toMatchObject({
      code: 'government-unknown',
    });
  });
});
