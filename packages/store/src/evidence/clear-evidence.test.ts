import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';
import { testServers } from '../testing/servers.ts';
import { command, gave, handedOut } from '../testing/supervision.ts';
import { type TestDatabase, testDatabase } from '../testing/test-database.ts';
import { inTransaction } from '../transaction.ts';
import { unknownEvidence } from './unknown-evidence.ts';

const by = { account: 'zhou', name: '周明' };
const DAYS = 30;

describe.each(testServers)('evidence that no event names, on $name', (server) => {
  let test: TestDatabase;
  let store: Store;
  let now = new Date();
  let number = 0;
  let county = '';

  beforeAll(async () => {
    test = await testDatabase(server);
    store = await openStore(test.database, { now: () => now });
    const year = { year: 2026, announced: true, holidays: [], workdays: [], source: '试用' } as const;
    await store.calendar.setYear('000000', year, [], by);
  });
  afterAll(() => test.drop());
  beforeEach(async () => {
    now = new Date('2026-03-02T02:00:00.000Z');
    await test.database.pool.query('delete from evidence_files');
    number += 1;
    county = String(977_000 + number);
    await store.directory.saveGovernment({ code: county, name: '青河县', level: null, parent: null }, by);
  });

  const sent = (bytes: readonly number[], government = county) =>
    store.matters.keepEvidence({
      government,
      name: '现场.jpg',
      mediaType: 'image/jpeg',
      bytes: new Uint8Array(bytes),
      by: '陆一鸣',
    });
  const isKept = async ({ sha256 }: { readonly sha256: string }) =>
    (await store.matters.evidence(county, sha256)) !== null;
  const later = (instant: string) => {
    now = new Date(instant);
  };

  it.each([
    ['2026-04-01T01:59:59.999Z', true],
    ['2026-04-01T02:00:00.000Z', false],
  ])('is there on %s: %s', async (instant, there) => {
    const file = await sent([1, number]);
    later(instant);
    expect(await store.matters.clearEvidence(DAYS)).toBe(there ? 0 : 1);
    expect(await isKept(file)).toBe(there);
  });

  it('stays as long again when it is sent again', async () => {
    const file = await sent([1, number]);
    later('2026-03-30T02:00:00.000Z');
    await sent([1, number]);
    later('2026-04-20T02:00:00.000Z');
    expect(await store.matters.clearEvidence(DAYS)).toBe(0);
    expect(await isKept(file)).toBe(true);
  });

  it('goes, and what an event names stays for ever, also when another government’s copy of it goes', async () => {
    const other = String(978_500 + number);
    await store.directory.saveGovernment({ code: other, name: '白石县', level: null, parent: null }, by);
    const item = await handedOut(store, county);
    const [proof, spare] = [await sent([1, number]), await sent([2, number])];
    await sent([1, number], other);
    const deployed = await gave(
      store,
      item,
      ['handler', 'sign'],
      ['handler', 'report-deployment', { arrangement: '分三段施工' }],
    );
    await gave(store, deployed, ['unitHead', 'apply-close', { result: '已通车' }, [proof]]);
    later('2036-03-02T02:00:00.000Z');
    expect(await store.matters.clearEvidence(DAYS)).toBe(2);
    expect([await isKept(proof), await isKept(spare)]).toEqual([true, false]);
    expect(await store.matters.evidence(other, proof.sha256)).toBeNull();
  });

  it('is told in the audit log of its government, by how many', async () => {
    for (const byte of [1, 2, 3]) await sent([byte, number]);
    later('2026-05-02T02:00:00.000Z');
    await store.matters.clearEvidence(DAYS);
    const [entry] = await store.audit.newest(county, { limit: 1 });
    expect(entry).toMatchObject({ event: 'evidence-cleared', account: null, facts: { files: 3, days: DAYS } });
  });

  it('is cleared beyond what one transaction takes', async () => {
    for (let byte = 0; byte < 130; byte++) await sent([byte, number]);
    later('2026-05-02T02:00:00.000Z');
    expect(await store.matters.clearEvidence(DAYS)).toBe(130);
    expect(await store.matters.clearEvidence(DAYS)).toBe(0);
  });

  it('is left alone while a command that names it is on its way', async () => {
    const file = await sent([1, number]);
    later('2026-05-02T02:00:00.000Z');
    await inTransaction(test.database.pool, async (db) => {
      expect(await unknownEvidence(db, county, [file])).toBeNull();
      expect(await store.matters.clearEvidence(DAYS)).toBe(0);
    });
    expect(await store.matters.clearEvidence(DAYS)).toBe(1);
  });

  it('cannot be named any more once it is gone', async () => {
    const item = await gave(
      store,
      await handedOut(store, county),
      ['handler', 'sign'],
      ['handler', 'report-deployment', { arrangement: '分三段施工' }],
    );
    const file = await sent([1, number]);
    later('2026-05-02T02:00:00.000Z');
    await store.matters.clearEvidence(DAYS);
    const form = { result: '已通车' };
    const outcome = await store.matters.give(
      command(item, 'unitHead', { command: 'apply-close', form, evidence: [file] }),
    );
    expect(outcome).toMatchObject({ refused: true, code: 'evidence-unknown' });
  });

  it('is never cleared of a file that an event names, however commands and clearings follow each other', async () => {
    const items = await Promise.all(Array.from({ length: 8 }, () => handedOut(store, county)));
    const ready = await Promise.all(
      items.map((item) =>
        gave(store, item, ['handler', 'sign'], ['handler', 'report-deployment', { arrangement: '分三段施工' }]),
      ),
    );
    const files = await Promise.all(ready.map((_, at) => sent([at, number, 9])));
    later('2026-05-02T02:00:00.000Z');
    const form = { result: '已通车' };
    const [outcomes] = await Promise.all([
      Promise.all(
        ready.map((item, at) =>
          store.matters.give(command(item, 'unitHead', { command: 'apply-close', form, evidence: [files[at]!] })),
        ),
      ),
      ...Array.from({ length: 3 }, () => store.matters.clearEvidence(DAYS)),
    ]);
    const named = outcomes.map((outcome) => outcome !== null && 'event' in outcome);
    expect(await Promise.all(files.map(isKept))).toEqual(named);
  });
});
