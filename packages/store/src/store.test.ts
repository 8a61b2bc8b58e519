import type { Act } from '@luoshi/ledger';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstBroken } from './event-hash.ts';
import { openStore } from './open-store.ts';
import type { Acted, Imported, Overtaken, Store } from './store.ts';
import { readReport } from './testing/sample-report.ts';
import { testServers } from './testing/servers.ts';
import { type TestDatabase, testDatabase } from './testing/test-database.ts';

const by = '周明';
const qinghe = { code: '970001', name: '青河县' };

describe.each(testServers)('the store on $name', (server) => {
  let test: TestDatabase;
  let store: Store;
  let now = new Date('2025-03-01T08:00:00.000Z');

  beforeAll(async () => {
    test = await testDatabase(server);
    store = await openStore(test.database, { now: () => now });
  });
  afterAll(() => test.drop());

  const kept = async (code: string, year = 2025) =>
    (await store.importReport({ government: { ...qinghe, code }, ...(await readReport({ year })), by })) as Imported;
  const act = (report: string, expectedSeq: number, one: Act) => store.recordAct({ report, expectedSeq, act: one, by });

  describe('keeping a report', () => {
    it('gives it back with its file, its reading and who kept it', async () => {
      const { bytes, reading } = await readReport();
      const { id } = await kept('970001');
      const { report, reading: read, view } = (await store.report(id))!;
      expect(report).toMatchObject({
        id,
        government: qinghe,
        planYear: 2025,
        importedBy: by,
        importedAt: now.toISOString(),
        sample: false,
      });
      expect(report.counts.facts).toBe(view.rows.length);
      expect(JSON.stringify(read)).toBe(JSON.stringify(reading));
      const file = (await store.file(id))!;
      expect(file.name).toBe('qinghe-2025.txt');
      expect(Buffer.compare(file.bytes, bytes)).toBe(0);
    });

    it('keeps the same bytes once, and says so', async () => {
      const first = await kept('970002');
      const second = await kept('970002');
      expect([first.repeated, second]).toEqual([false, { id: first.id, repeated: true }]);
    });

    it('keeps the same bytes once when ten come at the same time', async () => {
      const all = await Promise.all(Array.from({ length: 10 }, () => kept('970003')));
      expect(new Set(all.map(({ id }) => id)).size).toBe(1);
      expect(all.filter(({ repeated }) => !repeated)).toHaveLength(1);
    });

    it('keeps the same bytes for each government that brings them', async () => {
      const [one, other] = [await kept('970004'), await kept('970005')];
      expect(one.id).not.toBe(other.id);
      expect(other.repeated).toBe(false);
    });

    it.each([
      { code: '97', name: '青河县', refused: 'government-code-invalid' },
      { code: "970001'; drop table reports", name: '青河县', refused: 'government-code-invalid' },
    ])('refuses the code $code with $refused', async ({ code, name, refused }) => {
      const outcome = await store.importReport({ government: { code, name }, ...(await readReport()), by });
      expect(outcome).toMatchObject({ refused: true, code: refused });
    });

    it('refuses a new government without name, and takes the kept name for one that is known', async () => {
      const { bytes, reading } = await readReport();
      const anonymous = { ...reading, report: { ...reading.report, jurisdiction: null } };
      const outcome = await store.importReport({ government: { code: '970006' }, bytes, reading: anonymous, by });
      expect(outcome).toMatchObject({ refused: true, code: 'government-name-missing' });
      await kept('970007', 2024);
      const known = await store.importReport({
        government: { code: '970007', name: ' ' },
        bytes,
        reading: anonymous,
        by,
      });
      expect((await store.report((known as Imported).id))!.report.government.name).toBe('青河县');
    });

    it('keeps a text with U+0000 and half a surrogate pair as it was read', async () => {
      const { bytes, reading } = await readReport({ more: '末行。' });
      const text = `${reading.source.text}\0\ud800。`;
      const odd = { ...reading, source: { ...reading.source, text } };
      const { id } = (await store.importReport({
        government: { ...qinghe, code: '970008' },
        bytes,
        reading: odd,
        by,
      })) as Imported;
      expect((await store.report(id))!.reading.source.text).toBe(text);
    });

    it('leaves nothing of an import that fails half way', async () => {
      const { bytes, reading } = await readReport();
      const broken = { ...reading, report: { ...reading.report, deliveredOn: 'not a day' } };
      const government = { code: '970009', name: '半途县' };
      await expect(store.importReport({ government, bytes, reading: broken, by })).rejects.toThrow();
      const { rows } = await test.database.pool.query(
        `select (select count(*)::int from governments where code = $1) as governments,
           (select count(*)::int from files where government = $1) as files`,
        [government.code],
      );
      expect(rows).toEqual([{ governments: 0, files: 0 }]);
    });

    it('refuses to keep a reading of other bytes', async () => {
      const { reading } = await readReport();
      const other = new TextEncoder().encode('别的文件');
      await expect(store.importReport({ government: qinghe, bytes: other, reading, by })).rejects.toThrow(
        'not of the bytes',
      );
    });
  });

  it.each(['970001-00000000000000000000', 'nonsense', '', "970001-' or 1=1"])('has no report %s', async (id) => {
    expect(await store.report(id)).toBeNull();
    expect(await store.file(id)).toBeNull();
    expect(await store.events(id)).toBeNull();
    expect(await act(id, 0, { kind: 'confirm', fact: 'q1' })).toBeNull();
  });

  describe('reviewing', () => {
    it('records acts one after the other in a chain of hashes', async () => {
      const { id } = await kept('970101');
      now = new Date('2025-03-02T09:30:00.000Z');
      const first = (await act(id, 0, { kind: 'confirm', fact: 'q1' })) as Acted;
      expect(first).toMatchObject({
        event: { seq: 1, by, at: '2025-03-02T09:30:00.000Z' },
        row: { state: 'confirmed' },
      });
      await act(id, 1, { kind: 'correct', fact: 'q2', changes: { value: 5.3 } });
      const events = (await store.events(id))!;
      expect(events.map(({ event }) => event.seq)).toEqual([1, 2]);
      expect(firstBroken(events)).toBeNull();
      const forged = events.map((kept) => ({ ...kept, event: { ...kept.event, by: '别人' } }));
      expect(firstBroken(forged)).toBe(1);
    });

    it('shows the same view after the store is opened anew', async () => {
      const { id } = await kept('970102');
      await act(id, 0, { kind: 'correct', fact: 'q1', changes: { value: 121 } });
      const again = await openStore(test.database);
      const row = (await again.report(id))!.view.rows.find((one) => one.id === 'q1')!;
      expect(row).toMatchObject({ state: 'corrected', effective: { value: 121 }, by });
      expect((await again.report(id))!.reading.quantities[0]!.value).toBe(120);
    });

    it('counts in the list what was reviewed', async () => {
      const { id } = await kept('970103');
      await act(id, 0, { kind: 'reject', fact: 'q1' });
      const listed = (await store.reports()).find((report) => report.id === id)!;
      expect(listed.counts.reviewed).toBe(1);
    });

    it('refuses an act against the rules and keeps nothing of it', async () => {
      const { id } = await kept('970104');
      expect(await act(id, 0, { kind: 'confirm', fact: 'q99' })).toMatchObject({ refused: true, code: 'fact-unknown' });
      expect(await store.events(id)).toEqual([]);
    });

    it('shows who is overtaken what happened meanwhile', async () => {
      const { id } = await kept('970105');
      await act(id, 0, { kind: 'confirm', fact: 'q1' });
      const late = (await act(id, 0, { kind: 'reject', fact: 'q1' })) as Overtaken;
      expect(late).toMatchObject({
        refusal: { code: 'stale-version' },
        seq: 1,
        since: [{ seq: 1, act: { kind: 'confirm' } }],
        rows: [{ id: 'q1', state: 'confirmed' }],
      });
    });

    it('lets one of ten acts at the same moment through', async () => {
      const { id } = await kept('970106');
      const outcomes = await Promise.all(Array.from({ length: 10 }, () => act(id, 0, { kind: 'confirm', fact: 'q1' })));
      expect(outcomes.filter((outcome) => outcome && 'event' in outcome)).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome && 'refusal' in outcome)).toHaveLength(9);
    });

    it.each(['update review_events set person = $1', 'delete from review_events where person <> $1'])(
      'has a database that refuses: %s',
      async (sql) => {
        const { id } = await kept('970107');
        await act(id, (await store.events(id))!.length, {
          kind: 'confirm',
          fact: `q${(await store.events(id))!.length + 1}`,
        });
        await expect(test.database.pool.query(sql, ['别人'])).rejects.toThrow('append-only');
      },
    );

    it('has a database that refuses to empty the events', async () => {
      await expect(test.database.pool.query('truncate review_events')).rejects.toThrow('append-only');
    });
  });

  describe('searching', () => {
    const words = async (query: string, government?: string) =>
      (await store.search({ words: query, government, limit: 50 })).hits.map(({ text }) => text);

    beforeAll(async () => {
      await kept('970201');
      await kept('970202', 2024);
    });

    it.each([
      { query: '旅游公路', hits: ['新修旅游公路30公里，6月底前开工建设青河大桥。'] },
      { query: '大桥 公路', hits: ['新修旅游公路30公里，6月底前开工建设青河大桥。'] },
      { query: '公路 小学', hits: [] },
      { query: '３０公里', hits: ['新修旅游公路30公里，6月底前开工建设青河大桥。'] },
      {
        query: '%',
        hits: ['地区生产总值完成120亿元，增长5.2%。', '今年主要预期目标是：地区生产总值增长6%，粮食总产达到2.4亿斤。'],
      },
      { query: '_路', hits: [] },
      { query: '   ', hits: [] },
    ])('finds $hits.length sentences for “$query”', async ({ query, hits }) => {
      expect(await words(query, '970201')).toEqual(hits);
    });

    it('gives each hit’s place in its report', async () => {
      const { hits } = await store.search({ words: '青河大桥', government: '970201', limit: 1 });
      const { reading } = (await store.report(hits[0]!.report))!;
      const { start, end, text } = hits[0]!;
      expect(reading.source.text.slice(start, end)).toBe(text);
    });

    it('looks through all governments, newest plan year first, and says when there is more', async () => {
      const { hits, more } = await store.search({ words: '青河大桥', limit: 2 });
      expect(more).toBe(true);
      const years = hits.map(({ planYear }) => planYear ?? 0);
      expect(years).toEqual([...years].sort((a, b) => b - a));
    });

    it('looks words up in the trigram index', async () => {
      const client = await test.database.pool.connect();
      await client.query('begin');
      await client.query('set local enable_seqscan = off');
      const { rows } = await client.query(`explain select 1 from sentences where folded like '%青河大桥%'`);
      await client.query('rollback');
      client.release();
      expect(JSON.stringify(rows)).toContain('sentences_by_trigram');
    });
  });

  describe('sessions', () => {
    it('knows a person by the token until it runs out or is closed', async () => {
      await store.openSession({ token: 'token-1', name: by, lastsMs: 1_000 });
      expect(await store.session('token-1')).toEqual({ name: by });
      expect(await store.session('token-2')).toBeNull();
      now = new Date(now.getTime() + 1_001);
      expect(await store.session('token-1')).toBeNull();
      await store.openSession({ token: 'token-3', name: by, lastsMs: 1_000 });
      await store.closeSession('token-3');
      expect(await store.session('token-3')).toBeNull();
    });

    it('keeps no token that somebody could read and use', async () => {
      await store.openSession({ token: 'secret-token', name: by, lastsMs: 1_000 });
      const { rows } = await test.database.pool.query("select encode(token_hash, 'escape') as kept from sessions");
      expect(JSON.stringify(rows)).not.toContain('secret-token');
    });
  });
});
