import { chinaDay, openStore } from '@luoshi/store';
import { ownServer, type TestDatabase, testDatabase } from '@luoshi/store/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSampleAccounts } from '../accounts/load-sample-accounts.ts';
import { loadSample } from '../load-sample.ts';
import { allItems } from '../matters/kept-matters.ts';
import { loadSampleYear } from './load-sample-year.ts';

describe('the made-up county at its first look', () => {
  let test: TestDatabase;
  const today = new Date('2026-06-18T02:00:00Z');
  beforeAll(async () => {
    test = await testDatabase(ownServer);
    const store = await openStore(test.database, { now: () => today });
    await loadSample(store);
    await loadSampleAccounts(store);
    await loadSampleYear(test.database, today);
  });
  afterAll(() => test.drop());

  it('has matters at every stage and lights of every colour', async () => {
    const store = await openStore(test.database, { now: () => today });
    const items = await allItems(store, { government: '970325' });
    expect(items.length).toBeGreaterThan(60);
    expect(new Set(items.map(({ phase }) => phase))).toEqual(
      new Set(['preparing', 'open', 'waiting', 'closed', 'archived']),
    );
    const lit = new Set(items.map(({ light }) => light.colour));
    for (const colour of ['green', 'yellow', 'red', 'off']) expect(lit).toContain(colour);
  });

  it('happened before today, through commands of people who may give them', async () => {
    const store = await openStore(test.database, { now: () => today });
    for await (const { matter, events } of store.matters.histories('970325')) {
      expect(await store.matters.firstBroken('970325', matter.id)).toBeNull();
      for (const { at } of events) expect(chinaDay(new Date(at)) <= chinaDay(today), at).toBe(true);
    }
  });

  it('is loaded once', async () => {
    expect(await loadSampleYear(test.database, today)).toBe(0);
  });
});
