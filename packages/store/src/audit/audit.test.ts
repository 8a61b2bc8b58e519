import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';
import { ownServer } from '../testing/servers.ts';
import { type TestDatabase, testDatabase } from '../testing/test-database.ts';
import { inTransaction } from '../transaction.ts';
import type { NewAudit } from './audit-entry.ts';

let test: TestDatabase;
let store: Store;
let number = 0;
/** A government of its own for each test, so that each has its own chain. */
let government = '';

beforeAll(async () => {
  test = await testDatabase(ownServer);
  store = await openStore(test.database);
});
afterAll(() => test.drop());
beforeEach(async () => {
  number += 1;
  government = String(970_100 + number);
  await store.directory.saveGovernment({ code: government, name: '青河县', level: null, parent: null }, by);
});

const by = { account: 'zhou', name: '周明' };
const entry = (more: Partial<NewAudit> = {}): NewAudit => ({
  government,
  ...by,
  event: 'signed-in',
  target: null,
  result: 'done',
  facts: { address: '127.0.0.1' },
  ...more,
});

/** Changes rows as somebody who owns the database could. */
const tamper = (sql: string) =>
  inTransaction(test.database.pool, async (db) => {
    await db.query('alter table audit_log disable trigger all');
    await db.query(sql, [government]);
    await db.query('alter table audit_log enable trigger all');
  });

const checked = async () => {
  for await (const { kind, events, broken } of store.chains.verify(government))
    if (kind === 'audit-log') return { entries: events, firstBroken: broken[0]?.firstBroken ?? null };
  throw new Error('no line for the audit log');
};

const appended = async (count: number) => {
  for (let at = 0; at < count; at++) await store.audit.append(entry({ target: `t${at}` }));
};

describe('the audit log', () => {
  it('numbers entries from 1 and gives them back as they were', async () => {
    await appended(3);
    const kept = await store.audit.list(government);
    expect(kept.map(({ seq, target }) => [seq, target])).toEqual([
      [1, 't0'],
      [2, 't1'],
      [3, 't2'],
    ]);
    expect(kept[0]).toMatchObject({ ...by, event: 'signed-in', facts: { address: '127.0.0.1' } });
    expect(await checked()).toEqual({ entries: 3, firstBroken: null });
  });

  it('is whole when nothing was ever appended', async () => {
    expect(await checked()).toEqual({ entries: 0, firstBroken: null });
  });

  it('stays one chain when twenty append at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => store.audit.append(entry())));
    expect(await checked()).toEqual({ entries: 20, firstBroken: null });
  });

  it('takes an entry back with the transaction it belongs to', async () => {
    const failing = inTransaction(test.database.pool, async (db) => {
      await store.audit.append(entry(), db);
      throw new Error('the work failed');
    });
    await expect(failing).rejects.toThrow('the work failed');
    await appended(1);
    expect(await checked()).toEqual({ entries: 1, firstBroken: null });
  });

  it('shows the newest first, page by page', async () => {
    await appended(5);
    const page = await store.audit.newest(government, { limit: 2 });
    expect(page.map(({ seq }) => seq)).toEqual([5, 4]);
    const next = await store.audit.newest(government, { before: 4, limit: 10 });
    expect(next.map(({ seq }) => seq)).toEqual([3, 2, 1]);
  });

  it.each(['update audit_log set result = $$x$$', 'delete from audit_log', 'truncate audit_log'])(
    'lets nobody %s',
    async (sql) => {
      await appended(1);
      await expect(test.database.pool.query(sql)).rejects.toThrow('audit_log is append-only');
    },
  );

  it.each([
    { what: 'a changed result', sql: `update audit_log set result = 'done!' where government = $1 and seq = 2`, at: 2 },
    { what: 'another person', sql: `update audit_log set name = '吴敏' where government = $1 and seq = 3`, at: 3 },
    { what: 'changed facts', sql: `update audit_log set facts = '{}' where government = $1 and seq = 1`, at: 1 },
    { what: 'a lost entry', sql: 'delete from audit_log where government = $1 and seq = 2', at: 2 },
    { what: 'a lost last entry', sql: 'delete from audit_log where government = $1 and seq = 4', at: 4 },
    {
      what: 'a moved time',
      sql: `update audit_log set at = at - interval '1 second' where government = $1 and seq = 4`,
      at: 4,
    },
  ])('is found broken by $what', async ({ sql, at }) => {
    await appended(4);
    await tamper(sql);
    expect(await checked()).toEqual({ entries: at - 1, firstBroken: at });
  });

  it('keeps whatever text it is given so that it verifies', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), async (target, fact) => {
        await store.audit.append(entry({ target, facts: { fact } }));
        expect((await checked()).firstBroken).toBeNull();
      }),
      { numRuns: 40 },
    );
  });

  it('does not mix the chains of two governments', async () => {
    await appended(2);
    await store.audit.append(entry({ government: '000000' }));
    expect(await store.audit.list(government)).toHaveLength(2);
    expect(await store.audit.governments()).toEqual(expect.arrayContaining(['000000', government]));
  });
});
