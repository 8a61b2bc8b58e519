import { actors } from '@luoshi/mechanisms/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';
import { testServers } from '../testing/servers.ts';
import { command, gave, handedOut, opened, toOpen } from '../testing/supervision.ts';
import { type TestDatabase, testDatabase } from '../testing/test-database.ts';
import { TAKEN_OVER } from './taken-over-work.ts';

const by = { account: 'zhou', name: '周明' };

describe.each(testServers)('governments that end, on $name', (server) => {
  let test: TestDatabase;
  let store: Store;
  let number = 0;
  let [city, old, successor] = ['', '', ''];

  beforeAll(async () => {
    test = await testDatabase(server);
    store = await openStore(test.database, { now: () => new Date('2026-03-02T02:00:00.000Z') });
  });
  afterAll(() => test.drop());
  beforeEach(async () => {
    number += 10;
    [city, old, successor] = [970_000, 970_001, 970_002].map((code) => String(code + number)) as [
      string,
      string,
      string,
    ];
    await keep(city);
    await keep(old, { parent: city });
    await keep(successor, { parent: city });
  });

  const keep = (code: string, more: { readonly parent?: string; readonly mergedInto?: string | null } = {}) =>
    store.directory.saveGovernment({ code, name: `青河${code}县`, level: null, parent: null, ...more }, by);
  const merge = () => keep(old, { parent: city, mergedInto: successor });
  const office = (government: string) => {
    const { relations, ...actor } = actors.office;
    return { government, actor, relations };
  };

  describe('one that is to be deleted', () => {
    it('stays while it has matters, and is told how many and how many of them are open', async () => {
      await opened(store, old, [toOpen(), toOpen({ title: '修缮图书馆' })]);
      const withdrawn = await handedOut(store, old, { title: '清理沟渠' });
      await gave(store, withdrawn, ['office', 'withdraw', { reason: '重复立项' }]);
      expect(await store.directory.deleteGovernment(old, by)).toMatchObject({
        code: 'government-has-matters',
        facts: { all: 3, open: 2, name: `青河${old}县` },
      });
      expect((await store.matters.list({ government: old, order: 'number', limit: 9 })).items).toHaveLength(3);
    });

    it('stays while anything else is kept of it', async () => {
      expect(await store.directory.deleteGovernment(city, by)).toMatchObject({ code: 'government-in-use' });
      expect(await store.directory.deleteGovernment('970999', by)).toMatchObject({ code: 'government-unknown' });
    });

    it('is gone where nothing is, and the log tells who did it', async () => {
      expect(await store.directory.deleteGovernment(old, by)).toBeNull();
      expect((await store.directory.governments()).some(({ code }) => code === old)).toBe(false);
      expect((await store.audit.list('000000')).at(-1)).toMatchObject({ event: 'government-deleted', target: old });
    });
  });

  describe('one that was merged', () => {
    it('takes no new matter and no command, with the successor named, and can be read', async () => {
      const matter = await handedOut(store, old);
      expect(await merge()).toBeNull();
      const refusal = { code: 'government-merged', facts: { successor, successorName: `青河${successor}县` } };
      expect(await store.matters.open([toOpen()], office(old))).toMatchObject(refusal);
      expect(await store.matters.give(command(matter, 'handler', { command: 'sign' }))).toMatchObject(refusal);
      expect((await store.matters.get(old, matter.id))?.events).toHaveLength(3);
      expect(await store.directory.successorOf(old)).toMatchObject({ successor });
      expect(await store.directory.successorOf(successor)).toBeNull();
    });

    it('answers a form that it took before as the first time', async () => {
      const [matter] = await opened(store, old);
      const form = command(matter!, 'office', { command: 'establish' });
      await store.matters.give(form);
      await merge();
      expect(await store.matters.give(form)).toMatchObject({ repeated: true });
    });

    it('works again when the merger is taken back, and stays merged when something else is changed', async () => {
      await merge();
      await keep(old, { parent: city });
      expect(await store.directory.successorOf(old)).not.toBeNull();
      await keep(old, { parent: city, mergedInto: null });
      expect(await opened(store, old)).toHaveLength(1);
    });

    it.each([
      { what: 'itself', into: () => old, code: 'successor-wrong' },
      { what: 'one nobody knows', into: () => '970999', code: 'government-unknown' },
    ])('is not merged into $what', async ({ into, code }) => {
      expect(await keep(old, { parent: city, mergedInto: into() })).toMatchObject({ code });
    });

    it('makes no chain', async () => {
      await merge();
      expect(await keep(successor, { mergedInto: city })).toMatchObject({ code: 'successor-wrong' });
      expect(await keep(city, { mergedInto: old })).toMatchObject({ code: 'successor-wrong' });
    });

    it('keeps the matter above from closing until its successor has taken over, and then the successor does', async () => {
      const [parent] = await opened(store, city);
      const [child] = await opened(store, old, [toOpen({ parent: parent!.id })]);
      const ending = async () => {
        const above = await store.matters.get(city, parent!.id);
        const outcome = await store.matters.give(
          command(above!.item, 'office', { command: 'withdraw', form: { reason: '并入他项' } }),
        );
        return outcome !== null && 'refused' in outcome ? outcome : null;
      };
      await merge();
      expect(await ending()).toMatchObject({ code: 'children-open', facts: { open: 1 } });
      const [taken] = await opened(store, successor, [
        toOpen({ parent: parent!.id }, { work: `${TAKEN_OVER}${child!.id}` }),
      ]);
      expect(await ending()).toMatchObject({ code: 'children-open', facts: { open: 1 } });
      await gave(store, taken!, ['office', 'withdraw', { reason: '已完成' }]);
      expect(await ending()).toBeNull();
    });
  });
});
