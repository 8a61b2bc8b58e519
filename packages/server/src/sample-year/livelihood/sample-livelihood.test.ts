import { openStore, type Store } from '@luoshi/store';
import { ownServer, type TestDatabase, testDatabase } from '@luoshi/store/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSampleAccounts } from '../../accounts/load-sample-accounts.ts';
import { adoptedItems } from '../../livelihood/present-items.ts';
import { loadSample } from '../../load-sample.ts';
import { withSincePlanned } from '../../matters/since-planned.ts';
import { loadSampleLivelihood } from './load-sample-livelihood.ts';

const government = '970325';

describe('the made-up county’s livelihood projects', () => {
  let test: TestDatabase;
  let store: Store;
  const today = new Date('2026-11-26T08:00:00Z');
  beforeAll(async () => {
    test = await testDatabase(ownServer);
    store = await openStore(test.database, { now: () => today });
    await loadSample(store);
    await loadSampleAccounts(store);
    const session = {
      kind: 'friday',
      heldOn: '2026-11-27',
      title: '周五会商',
      chair: '县长',
      state: 'planned',
    } as const;
    const nothing = { agenda: [], decisions: [], present: [], absent: [] };
    await store.dispatch.plan({ government, ...session, ...nothing }, '督查室');
    await loadSampleLivelihood(test.database, today);
  });
  afterAll(() => test.drop());

  const round = async (year: number) => (await store.livelihood.get(government, year))!;
  const items = async (year: number) => adoptedItems(store, await round(year));

  it('have last year’s round whole: ten items, each that of the report, verified and judged', async () => {
    const kept = await round(2025);
    expect(kept.round.stage).toBe('evaluated');
    expect(kept.round.items).toHaveLength(10);
    for (const { link, project } of kept.round.items)
      expect(link?.text.replace(/\s/g, ''), project.name).toContain(project.name.slice(-6));
    for (const { progress, satisfaction, project } of await items(2025)) {
      expect(progress?.phase, project.name).toMatch(/closed|archived/);
      expect(progress!.files.length).toBeGreaterThan(0);
      expect(satisfaction!.satisfied + satisfaction!.basically + satisfaction!.dissatisfied).toBe(186);
    }
  });

  it('have this year’s items under way, in lights of every colour, the tenth chosen after a tie', async () => {
    const kept = await round(2026);
    expect(kept.round).toMatchObject({ stage: 'handed-over', sittings: [{ number: 1 }, { number: 2, places: 1 }] });
    const all = await items(2026);
    expect(all).toHaveLength(10);
    expect(new Set(all.map(({ progress }) => progress?.light.colour))).toEqual(
      new Set(['green', 'yellow', 'red', 'off']),
    );
    expect(all.filter(({ changes }) => changes.length > 0)).toHaveLength(1);
    expect(all.some(({ progress }) => progress!.inspections.length > 0)).toBe(true);
    expect(all.some(({ progress }) => progress?.phase === 'waiting')).toBe(true);
    for (const { progress } of all) expect(progress!.months.length).toBeGreaterThan(5);
  });

  it('have next year’s round in collection, with entries carried over', async () => {
    const { round: next } = await round(2027);
    expect(next.stage).toBe('collecting');
    expect(new Set(next.entries.map(({ from }) => from))).toEqual(
      new Set(['department', 'township', 'deputy', 'public']),
    );
    expect(next.entries.filter(({ carriedFrom }) => carriedFrom !== null)).toHaveLength(2);
    expect(next.entries.some(({ criteria }) => criteria === null)).toBe(true);
  });

  it('are on the agenda of the session that was planned before them, and nothing is new to it', async () => {
    const sessions = await store.dispatch.list(government);
    expect(sessions[0]!.agenda.map(({ why }) => why)).toContain('red');
    expect(await withSincePlanned(store, government, sessions)).toEqual(sessions);
  });

  it('are loaded once', async () => {
    const before = (await round(2026)).round.seq;
    expect(await loadSampleLivelihood(test.database, today)).toBe(0);
    expect((await round(2026)).round.seq).toBe(before);
  });
});

it('in spring the year’s items are just handed over, and nothing is collected for the next', async () => {
  const spring = new Date('2026-04-08T08:00:00Z');
  const test = await testDatabase(ownServer);
  const store = await openStore(test.database, { now: () => spring });
  await loadSample(store);
  await loadSampleAccounts(store);
  await loadSampleLivelihood(test.database, spring);
  const kept = (await store.livelihood.get(government, 2026))!;
  expect(kept.events.every(({ at }) => at <= spring.toISOString())).toBe(true);
  expect((await adoptedItems(store, kept)).every(({ progress }) => (progress?.share ?? 0) < 40)).toBe(true);
  expect(await store.livelihood.get(government, 2027)).toBeNull();
  await test.drop();
});
