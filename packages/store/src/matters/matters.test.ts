import { actors } from '@luoshi/mechanisms/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';
import { firstBrokenIn } from '../testing/first-broken-in.ts';
import { testServers } from '../testing/servers.ts';
import { command, gave, handedOut, opened, toOpen } from '../testing/supervision.ts';
import { type TestDatabase, testDatabase } from '../testing/test-database.ts';
import { inTransaction } from '../transaction.ts';
import type { CommandDone, MatterFilter, MatterOvertaken, OpenedMatters } from './matters.ts';

const by = { account: 'zhou', name: '周明' };

describe.each(testServers)('matters on $name', (server) => {
  let test: TestDatabase;
  let store: Store;
  let now = new Date();
  let number = 0;
  /** A government of its own for each test. */
  let county = '';

  beforeAll(async () => {
    test = await testDatabase(server);
    store = await openStore(test.database, { now: () => now });
  });
  afterAll(() => test.drop());
  beforeEach(async () => {
    now = new Date('2026-03-02T02:00:00.000Z');
    number += 1;
    county = await government(970_000 + number);
  });

  async function government(code: number | string, parent: string | null = null): Promise<string> {
    await store.directory.saveGovernment({ code: String(code), name: '青河县', level: null, parent }, by);
    return String(code);
  }
  const at = (instant: string) => {
    now = new Date(instant);
  };
  const list = async (filter: Partial<MatterFilter> = {}) =>
    (await store.matters.list({ government: county, order: 'urgency', limit: 50, ...filter })).items;
  const photo = () =>
    store.matters.keepEvidence({
      government: county,
      name: '现场.jpg',
      mediaType: 'image/jpeg',
      bytes: new Uint8Array([1, 2, number]),
      by: '陆一鸣',
    });
  const officeOf = (code: string) => {
    const { relations, ...actor } = actors.office;
    return { government: code, actor, relations };
  };
  const readers = {
    office: { unit: null, posts: [], isOffice: true },
    roads: { unit: 'roads', posts: [], isOffice: false },
  };
  const noticesOf = async (who: keyof typeof readers) =>
    (await store.matters.notices({ government: county, ...readers[who] })).map(({ what, clock, key }) =>
      clock === null ? `${what} ${key}` : `${what} ${clock}`,
    );

  describe('opening', () => {
    it('numbers them in their government and shows them as the mechanism begins', async () => {
      const items = await opened(store, county, [toOpen(), toOpen({ title: '修缮图书馆' })]);
      expect(items.map(({ id, state, phase, seq }) => [id, state, phase, seq])).toEqual([
        [`${county}-m1`, 'draft', 'preparing', 1],
        [`${county}-m2`, 'draft', 'preparing', 1],
      ]);
      expect(items[0]).toMatchObject({
        leadUnit: 'roads',
        limit: '2026-12-31',
        nextDue: null,
        light: { colour: 'off' },
      });
    });

    it('gives a work one matter under a mechanism, however often and at once it is asked', async () => {
      const works = [toOpen({}, { work: 'w-c1' }), toOpen({ title: '修缮图书馆' }, { work: 'w-c2' })];
      const all = (await Promise.all(
        Array.from({ length: 5 }, () => store.matters.open([...works, works[0]!], officeOf(county))),
      )) as OpenedMatters[];
      expect(new Set(all.flatMap(({ items }) => items.map(({ id }) => id))).size).toBe(2);
      expect(all.map(({ repeated }) => repeated).sort()).toEqual([1, 3, 3, 3, 3]);
      const otherReport = { report: `${county}-1`, fact: 'c1', start: 0, end: 1, text: '路' };
      const [other] = await opened(store, county, [toOpen({ promise: otherReport }, { work: 'w-c1' })]);
      expect(other!.number).toBe(3);
    });

    it('opens all or none', async () => {
      const outcome = await store.matters.open([toOpen(), toOpen({ class: 'huge' })], officeOf(county));
      expect(outcome).toMatchObject({ refused: true, code: 'class-unknown' });
      expect(await list()).toEqual([]);
      expect((await opened(store, county))[0]!.number).toBe(1);
    });

    it.each([
      { what: 'an unknown mechanism', code: 'mechanism-unknown', matter: () => toOpen({}, { mechanism: 'none' }) },
      { what: 'a parent nobody has', code: 'parent-unknown', matter: () => toOpen({ parent: '970999-m1' }) },
      { what: 'a parent that is no id', code: 'parent-unknown', matter: () => toOpen({ parent: "x' or 1=1" }) },
    ])('refuses $what with $code', async ({ code, matter }) => {
      expect(await store.matters.open([matter()], officeOf(county))).toMatchObject({ refused: true, code });
    });

    it('refuses a government that is not kept', async () => {
      expect(await store.matters.open([toOpen()], officeOf('979999'))).toMatchObject({ code: 'government-unknown' });
    });

    it('holds to what the government set for itself, and running matters to what they were opened with', async () => {
      const before = await handedOut(store, county);
      await store.parameters.set(county, '13710', { firstDays: 5 }, by);
      const after = await handedOut(store, county);
      const firstDays = async (id: string) =>
        (await store.matters.get(county, id))!.matter.opening.parameters.firstDays;
      expect([await firstDays(before.id), await firstDays(after.id)]).toEqual([3, 5]);
    });
  });

  describe('giving a command', () => {
    it('goes from hand-out to archive, with every event in one whole chain', async () => {
      const item = await handedOut(store, county);
      const evidence = [await photo()];
      const done = await gave(
        store,
        item,
        ['handler', 'sign'],
        ['handler', 'report-deployment', { arrangement: '分三段施工' }],
        ['handler', 'report-progress', { progress: '路基已成', share: 60, problem: '雨天多' }],
        ['unitHead', 'apply-close', { result: '已通车' }, evidence],
        ['officeHead', 'close', { rating: 'good', finding: '现场核查属实' }],
        ['office', 'archive'],
      );
      expect(done).toMatchObject({ state: 'archived', phase: 'archived', seq: 9, share: 60, light: { colour: 'off' } });
      const kept = (await store.matters.get(county, item.id))!;
      expect(kept.events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
      expect(kept.matter.state).toBe('archived');
      expect(await firstBrokenIn(store, { kind: 'matter-events', government: county, chain: item.id })).toBeNull();
    });

    it('answers the same form again as the first time, and changes nothing', async () => {
      const item = await handedOut(store, county);
      const form = command(item, 'handler', { command: 'sign' });
      const first = (await store.matters.give(form)) as CommandDone;
      await gave(store, first.item, ['handler', 'report-deployment', { arrangement: '分三段施工' }]);
      const again = (await store.matters.give(form)) as CommandDone;
      expect([first.repeated, again.repeated]).toEqual([false, true]);
      expect(again.event).toEqual(first.event);
      expect((await store.matters.get(county, item.id))!.events).toHaveLength(5);
    });

    it('counts a form once that is sent five times at once', async () => {
      const item = await handedOut(store, county);
      const form = command(item, 'handler', { command: 'sign' });
      const all = (await Promise.all(Array.from({ length: 5 }, () => store.matters.give(form)))) as CommandDone[];
      expect(all.filter(({ repeated }) => !repeated)).toHaveLength(1);
      expect((await store.matters.get(county, item.id))!.events).toHaveLength(4);
    });

    it('tells the second of two writers what the first one did', async () => {
      const item = await handedOut(store, county);
      const outcomes = await Promise.all([
        store.matters.give(command(item, 'handler', { command: 'sign' })),
        store.matters.give(command(item, 'unitHead', { command: 'sign' })),
      ]);
      const done = outcomes.find((one) => one && 'event' in one) as CommandDone;
      const late = outcomes.find((one) => one && 'since' in one) as MatterOvertaken;
      expect(late.refusal.code).toBe('stale-version');
      expect(late.since).toEqual([done.event]);
      expect(late.item).toMatchObject({ state: 'signed', seq: 4 });
    });

    it('changes nothing when it is refused, and takes no number', async () => {
      const item = await handedOut(store, county);
      const refused = await store.matters.give(
        command(item, 'office', { command: 'issue-follow-up', form: { colour: 'blue' } }),
      );
      expect(refused).toMatchObject({ refused: true, code: 'field-missing' });
      expect((await store.matters.get(county, item.id))!.item).toEqual((await list())[0]);
      const next = await handedOut(store, county);
      const { matter } = (await store.matters.get(county, next.id))!;
      expect(matter.slips.map((slip) => slip.number)).toEqual(['通知〔2026〕2号']);
    });

    it('refuses evidence that was not uploaded, also where another government has it', async () => {
      const evidence = [await photo()];
      county = await government(971_000 + number);
      const item = await gave(
        store,
        await handedOut(store, county),
        ['handler', 'sign'],
        ['handler', 'report-deployment', { arrangement: '分三段施工' }],
      );
      const outcome = await store.matters.give(
        command(item, 'handler', { command: 'apply-close', form: { result: '已通车' }, evidence }),
      );
      expect(outcome).toMatchObject({ refused: true, code: 'evidence-unknown' });
    });

    it('keeps the order of events when the clock is set back', async () => {
      const item = await handedOut(store, county);
      at('2026-03-01T00:00:00.000Z');
      await gave(store, item, ['handler', 'sign']);
      const { events } = (await store.matters.get(county, item.id))!;
      const ats = events.map((event) => event.at);
      expect(ats).toEqual([...ats].sort());
    });

    it('knows no matter of another government by its number, and none that is no id', async () => {
      const item = await handedOut(store, county);
      const other = await government(972_000 + number);
      const stray = { ...command(item, 'handler', { command: 'sign' }), government: other };
      expect(await store.matters.give(stray)).toBeNull();
      expect(await store.matters.get(other, item.id)).toBeNull();
      expect(await store.matters.get(county, "m1' or true")).toBeNull();
    });
  });

  it('numbers slips without gap or double when ten matters are handed out at once, each year and government from 1', async () => {
    const items = await opened(
      store,
      county,
      Array.from({ length: 10 }, () => toOpen()),
    );
    await Promise.all(items.map((item) => gave(store, item, ['office', 'establish'], ['office', 'assign'])));
    const numbers: string[] = [];
    for (const { id } of items)
      numbers.push(...(await store.matters.get(county, id))!.matter.slips.map((s) => s.number));
    const numbered = (year: number, count: number) =>
      Array.from({ length: count }, (_, index) => `通知〔${year}〕${index + 1}号`);
    expect(numbers.sort()).toEqual(numbered(2026, 10).sort());
    at('2026-12-31T16:00:00.000Z');
    await store.calendar.setYear(
      county,
      { year: 2027, announced: true, holidays: [], workdays: [], source: '试' },
      [],
      by,
    );
    const next = await handedOut(store, county);
    expect((await store.matters.get(county, next.id))!.matter.slips[0]!.number).toBe('通知〔2027〕1号');
  });

  describe('reminders', () => {
    it('go to the unit when it is given work, and to the office when the unit applies', async () => {
      const item = await handedOut(store, county);
      expect(await noticesOf('roads')).toEqual(['assigned 3']);
      expect(await noticesOf('office')).toEqual([]);
      await gave(
        store,
        item,
        ['handler', 'sign'],
        ['handler', 'report-deployment', { arrangement: '分三段施工' }],
        ['handler', 'request-extension', { reason: '汛期', progress: '过半', until: '2026-04-01' }],
        ['office', 'grant-extension', { until: '2026-04-01' }],
        ['handler', 'apply-close', { result: '已通车' }, [await photo()]],
        ['officeHead', 'return', { reason: '照片不清' }],
        ['office', 'urge', { words: '请抓紧' }],
        ['office', 'issue-follow-up', { colour: 'blue', finding: '停工', demand: '复工', slipLimit: '2026-03-10' }],
      );
      expect(await noticesOf('office')).toEqual(['applied 8', 'extension 6']);
      expect(await noticesOf('roads')).toEqual(['slip 11', 'urged 10', 'returned 9', 'extension 7', 'assigned 3']);
    });

    it('stay when they are read, and only those who get them can mark them', async () => {
      await handedOut(store, county);
      const reader = { government: county, ...readers.roads };
      const [notice] = await store.matters.notices(reader);
      await store.matters.markRead({ government: county, ...readers.office }, [notice!.id]);
      expect((await store.matters.notices(reader))[0]!.readAt).toBeNull();
      await store.matters.markRead(reader, [notice!.id]);
      expect((await store.matters.notices(reader))[0]!.readAt).toBe(now.toISOString());
    });
  });

  describe('lists', () => {
    it('put what burns first, and leave to the end what has ended', async () => {
      const [calm, burning, ended] = [
        await handedOut(store, county, { class: 'major', title: '缓' }),
        await handedOut(store, county, { class: 'general', title: '急' }),
        await handedOut(store, county, { title: '撤' }),
      ];
      await gave(store, ended!, ['office', 'withdraw', { reason: '政策调整' }]);
      at('2026-03-12T02:00:00.000Z');
      await gave(
        store,
        calm!,
        ['handler', 'sign'],
        ['handler', 'report-deployment', { arrangement: '一' }],
        ['handler', 'report-progress', { progress: '二' }],
      );
      await store.matters.fireDue();
      const items = await list();
      expect(items.map(({ title, light }) => `${title} ${light.colour}`)).toEqual(['急 red', '缓 green', '撤 off']);
      expect(items[0]!.nextDue).toEqual({ clock: 'sign', key: '', due: '2026-03-02' });
      expect(burning!.id).toBe(items[0]!.id);
    });

    it('tell lights as of now, also before anything has fired', async () => {
      await handedOut(store, county);
      at('2026-03-12T02:00:00.000Z');
      const [item] = await list();
      expect(item!.light.colour).toBe('red');
      expect(item!.light).toEqual((await store.matters.get(county, item!.id))!.item.light);
      at('2026-03-13T02:00:00.000Z');
      const [older] = await list();
      expect(older!.light.reasons[0]!.amount).toBe(item!.light.reasons[0]!.amount + 1);
    });

    it.each(['urgency', 'number', 'newest'] as const)('by %s give every matter once, page by page', async (order) => {
      const items = await opened(
        store,
        county,
        Array.from({ length: 7 }, (_, index) => toOpen({ title: `第${index}项` })),
      );
      await gave(store, items[3]!, ['office', 'establish'], ['office', 'assign']);
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await store.matters.list({ government: county, order, limit: 3, cursor });
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.cursor ?? undefined;
      } while (cursor !== undefined);
      const numbers = seen.map((id) => items.findIndex((item) => item.id === id));
      const expected = { urgency: [3, 0, 1, 2, 4, 5, 6], number: [0, 1, 2, 3, 4, 5, 6], newest: [6, 5, 4, 3, 2, 1, 0] };
      expect(numbers).toEqual(expected[order]);
    });

    it('are empty after a cursor that no page ended with', async () => {
      await opened(store, county);
      expect(await list({ cursor: "1' or true" })).toEqual([]);
    });

    it.each([
      { filter: { unit: 'roads' }, found: '路图' },
      { filter: { unit: 'finance' }, found: '路' },
      { filter: { unit: 'schools' }, found: '' },
      { filter: { leaderPost: 'county-p9' }, found: '图' },
      { filter: { phase: ['open', 'waiting'] }, found: '路' },
      { filter: { phase: ['preparing'] }, found: '图' },
      { filter: { state: 'assigned' }, found: '路' },
      { filter: { mechanism: '13710' }, found: '路图' },
      { filter: { mechanism: 'livelihood-projects' }, found: '' },
      { filter: { class: 'major' }, found: '图' },
      { filter: { work: 'livelihood' as const }, found: '图' },
      { filter: { heading: '（一）建好路网' }, found: '路' },
      { filter: { light: 'off' as const }, found: '图' },
      { filter: { light: 'green' as const }, found: '路' },
      { filter: { dueBy: '2026-03-02' }, found: '路' },
      { filter: { dueBy: '2026-03-01' }, found: '' },
      { filter: { words: '图书' }, found: '图' },
      { filter: { words: 'tsg' }, found: '图' },
      { filter: { words: 'JTJ' }, found: '路图' },
      { filter: { words: 'ql' }, found: '路' },
      { filter: { words: 'jtj tsg' }, found: '图' },
      { filter: { words: '公路 30' }, found: '路' },
      { filter: { words: '交通' }, found: '路图' },
      { filter: { words: '交通 图书' }, found: '图' },
      { filter: { words: '秦朗' }, found: '路' },
      { filter: { words: '%' }, found: '' },
    ])('keep to $filter', async ({ filter, found }) => {
      const unit = { kind: 'department', governmentCode: null } as const;
      await store.directory.save(
        county,
        {
          units: [{ ...unit, id: 'roads', name: '交通运输局', shortName: '交通局' }],
          posts: [{ id: 'county-p6', unit: 'roads', title: '副县长', duty: 'county-leader' }],
          people: [{ id: 'p6', name: '秦朗', phone: null }],
          holdings: [{ post: 'county-p6', person: 'p6', from: '2026-01-01', until: null }],
        },
        by,
      );
      await handedOut(store, county);
      const library = {
        title: '修缮图书馆',
        class: 'major',
        work: 'livelihood',
        heading: '（二）',
        coUnits: [],
        leaderPost: 'county-p9',
      } as const;
      await opened(store, county, [toOpen(library)]);
      const items = await list(filter);
      expect(items.map(({ title }) => (title === '修缮图书馆' ? '图' : '路')).join('')).toBe(found);
    });

    it('show a unit the matters of the units it took over', async () => {
      const unit = { kind: 'department', governmentCode: null } as const;
      await store.directory.save(
        county,
        {
          units: [
            { ...unit, id: 'roads', name: '公路局', shortName: '公路局' },
            { ...unit, id: 'transport', name: '交通运输局', shortName: '交通局' },
          ],
          posts: [],
          people: [],
          holdings: [],
        },
        by,
      );
      await handedOut(store, county);
      expect(await list({ unit: 'transport' })).toEqual([]);
      await store.directory.change(
        county,
        { kind: 'unit-merged', unit: 'roads', successor: 'transport', from: '2026-03-01' },
        by,
      );
      expect(await list({ unit: 'transport' })).toHaveLength(1);
      const notices = await store.matters.notices({
        government: county,
        unit: 'transport',
        posts: [],
        isOffice: false,
      });
      expect(notices.map(({ what }) => what)).toEqual(['assigned']);
    });
  });

  describe('cascade', () => {
    it('opens a matter below that points up, and rolls its state up', async () => {
      const town = await government(`${county}101`, county);
      const parent = await handedOut(store, county);
      const { relations, ...actor } = actors.superior;
      const below = (await store.matters.open([toOpen({ parent: parent.id })], {
        government: town,
        actor,
        relations,
      })) as OpenedMatters;
      expect(below.items[0]!.id).toBe(`${town}-m1`);
      const child = await gave(
        store,
        below.items[0]!,
        ['office', 'establish'],
        ['office', 'assign'],
        ['handler', 'sign'],
        ['handler', 'report-deployment', { arrangement: '一' }],
        ['handler', 'report-progress', { progress: '二', share: 40, problem: '缺石料' }],
      );
      const kept = (await store.matters.get(county, parent.id))!;
      expect(kept.children.map(({ id }) => id)).toEqual([child.id]);
      expect(kept.rolledUp).toMatchObject({
        children: 1,
        ended: 0,
        share: 40,
        light: 'green',
        problems: [{ child: child.id, problem: '缺石料' }],
      });
      expect((await list()).map(({ id }) => id)).toEqual([parent.id]);
    });

    it('does not let a matter end while one below is open, nor a child begin under one that ended', async () => {
      const town = await government(`${county}101`, county);
      const parent = await handedOut(store, county);
      const [child] = await opened(store, town, [toOpen({ parent: parent.id })]);
      const withdraw = () =>
        store.matters.give(command(parent, 'office', { command: 'withdraw', form: { reason: '撤' } }));
      expect(await withdraw()).toMatchObject({ code: 'children-open', facts: { open: 1 } });
      await gave(store, child!, ['office', 'withdraw', { reason: '撤' }]);
      expect(await withdraw()).toMatchObject({ repeated: false });
      expect(await store.matters.open([toOpen({ parent: parent.id })], officeOf(town))).toMatchObject({
        code: 'parent-ended',
      });
    });

    it('knows no parent beside or below', async () => {
      const town = await government(`${county}101`, county);
      const other = await government(973_000 + number);
      const [matter] = await opened(store, town);
      for (const code of [county, other, town])
        expect(await store.matters.open([toOpen({ parent: matter!.id })], officeOf(code))).toMatchObject({
          code: 'parent-unknown',
        });
    });
  });

  describe('what happened', () => {
    it.each([
      'update matter_events set person = person',
      'delete from matter_events',
      'truncate matter_events cascade',
    ])('is never changed: %s', async (sql) => {
      await handedOut(store, county);
      await expect(test.database.pool.query(sql)).rejects.toThrow('append-only');
    });

    it.each([
      {
        how: 'changed',
        sql: `update matter_events set event = replace(event::text, '2026', '2025')::json where matter = $1 and seq = 2`,
        broken: 2,
      },
      { how: 'cut off', sql: 'delete from matter_events where matter = $1 and seq = 3', broken: 3 },
      { how: 'taken out', sql: 'delete from matter_events where matter = $1 and seq = 2', broken: 2 },
    ])('shows where it was $how by hand', async ({ sql, broken }) => {
      const { id } = await handedOut(store, county);
      await inTransaction(test.database.pool, async (db) => {
        await db.query('alter table command_keys drop constraint command_keys_government_matter_seq_fkey');
        await db.query('alter table matter_events disable trigger user');
        await db.query(sql, [id]);
        await db.query('alter table matter_events enable trigger user');
        await db.query(
          'alter table command_keys add constraint command_keys_government_matter_seq_fkey foreign key (government, matter, seq) references matter_events (government, matter, seq) not valid',
        );
      });
      expect(await firstBrokenIn(store, { kind: 'matter-events', government: county, chain: id })).toBe(broken);
    });

    it('is told matter by matter with its mechanism', async () => {
      await opened(
        store,
        county,
        Array.from({ length: 3 }, () => toOpen()),
      );
      const told: string[] = [];
      for await (const { matter, events } of store.matters.histories({ government: county }))
        told.push(`${matter.id} ${events.length}`);
      expect(told).toEqual([1, 2, 3].map((each) => `${county}-m${each} 1`));
    });
  });

  it('gives evidence back byte by byte, only to the government that keeps it', async () => {
    const kept = await photo();
    expect((await store.matters.evidence(county, kept.sha256))!.bytes).toEqual(Buffer.from([1, 2, number]));
    expect(await store.matters.evidence(await government(974_000 + number), kept.sha256)).toBeNull();
  });
});
