import type { Directory } from '@luoshi/ledger';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';
import { ownServer } from '../testing/servers.ts';
import { type TestDatabase, testDatabase } from '../testing/test-database.ts';

let test: TestDatabase;
let store: Store;
let number = 0;
let government = '';
let now = new Date('2026-03-02T01:00:00.000Z');

beforeAll(async () => {
  test = await testDatabase(ownServer);
  store = await openStore(test.database, { now: () => now });
});
afterAll(() => test.drop());
beforeEach(async () => {
  number += 1;
  now = new Date('2026-03-02T01:00:00.000Z');
  government = String(970_200 + number);
  await store.directory.saveGovernment({ code: government, name: '青河县', level: 'county', parent: null }, by);
});

const by = { account: null, name: '安装' };
const unit = (id: string, name: string, kind: Directory['units'][number]['kind'] = 'department') => ({
  id,
  name: `青河县${name}`,
  shortName: name,
  kind,
  governmentCode: null,
});
const directory: Directory = {
  units: [unit('gov', '政府领导', 'office'), unit('water', '水务局'), unit('road', '路政局')],
  posts: [
    { id: 'gov-1', unit: 'gov', title: '副县长', duty: 'county-leader' },
    { id: 'water-1', unit: 'water', title: '局长', duty: 'first' },
    { id: 'road-1', unit: 'road', title: '局长', duty: 'first' },
  ],
  people: [
    { id: 'p1', name: '邵岚', phone: null },
    { id: 'p2', name: '丁一川', phone: '13900000000' },
    { id: 'p3', name: '许可', phone: null },
  ],
  holdings: [
    { post: 'gov-1', person: 'p1', from: '2026-01-01', until: null },
    { post: 'water-1', person: 'p2', from: '2026-01-01', until: null },
    { post: 'road-1', person: 'p3', from: '2026-01-01', until: null },
  ],
};
const without = (changes: Partial<Directory>): Directory => ({ ...directory, ...changes });
const save = (given: Parameters<Store['directory']['save']>[1]) => store.directory.save(government, given, by);

describe('a directory', () => {
  it('comes back as it was given, in its order, also when saved twice', async () => {
    const leaders = [{ unit: 'water', post: 'gov-1' }];
    expect(await save({ ...directory, leaders })).toBeNull();
    expect(await save(directory)).toBeNull();
    expect(await store.directory.of(government)).toEqual({
      ...directory,
      leaders,
      changes: [],
      formerPeople: [],
    });
  });

  it('is empty for a government without one', async () => {
    expect((await store.directory.of(government)).units).toEqual([]);
  });

  it('dates what is missing and deletes nothing', async () => {
    await save(directory);
    await save({
      units: directory.units.slice(0, 2),
      posts: directory.posts.slice(0, 2),
      people: directory.people.slice(0, 2),
      holdings: directory.holdings.slice(0, 2),
    });
    const kept = await store.directory.of(government);
    expect(kept.units.map(({ id }) => id)).toEqual(['gov', 'water', 'road']);
    expect(kept.posts.map(({ id }) => id)).toEqual(['gov-1', 'water-1']);
    expect(kept.changes).toEqual([{ kind: 'abolished', unit: 'road', on: '2026-03-02', successor: null }]);
    expect(kept.formerPeople).toEqual([{ id: 'p3', name: '许可', phone: null }]);
    const { rows } = await test.database.pool.query(
      `select until_day::text as until from holdings where government = $1 and post = 'road-1'`,
      [government],
    );
    expect(rows).toEqual([{ until: '2026-03-02' }]);
  });

  it('keeps former names, other names and the unit above', async () => {
    const [gov, water, road] = directory.units;
    const renamed = {
      kind: 'renamed',
      unit: 'water',
      on: '2026-02-01',
      formerName: '青河县水利局',
      formerShortName: '水利局',
    } as const;
    const given = without({
      units: [gov!, { ...water!, aliases: ['水利局'] }, { ...road!, superior: 'water' }],
      changes: [renamed],
    });
    expect(await save(given)).toBeNull();
    expect(await store.directory.of(government)).toMatchObject(given);
  });

  it('leaves abolished what is given again as it was', async () => {
    await save(directory);
    await store.directory.change(
      government,
      { kind: 'unit-merged', unit: 'road', successor: 'water', from: '2026-06-01' },
      by,
    );
    await save(await store.directory.of(government));
    await save(directory);
    const { changes } = await store.directory.of(government);
    expect(changes).toEqual([{ kind: 'merged', unit: 'road', on: '2026-06-01', successor: 'water' }]);
  });

  it.each([
    { wrong: without({ units: [...directory.units, unit('road', '别局')] }), code: 'id-twice' },
    { wrong: without({ posts: [{ ...directory.posts[0]!, unit: 'none' }] }), code: 'unit-unlisted' },
    {
      wrong: without({ units: [{ ...directory.units[0]!, superior: 'none' }], posts: [], holdings: [] }),
      code: 'unit-unlisted',
    },
    { wrong: without({ posts: directory.posts.slice(1) }), code: 'post-unlisted' },
    { wrong: without({ people: directory.people.slice(1) }), code: 'person-unlisted' },
    { wrong: without({ holdings: [{ ...directory.holdings[0]!, until: '2025-12-31' }] }), code: 'holding-backwards' },
  ])('is refused whole: $code', async ({ wrong, code }) => {
    await save(directory);
    expect(await save(wrong)).toMatchObject({ refused: true, code });
    expect((await store.directory.of(government)).units).toHaveLength(3);
  });

  it('is refused for a government that is not kept', async () => {
    expect(await store.directory.save('979999', directory, by)).toMatchObject({ code: 'government-unknown' });
  });

  it('says in the audit log who saved it', async () => {
    await save(directory);
    expect(await store.audit.list(government)).toMatchObject([
      { event: 'directory-saved', name: '安装', facts: { units: 3 } },
    ]);
  });
});

describe('succession', () => {
  it('hands a post to its next holder on a day', async () => {
    await save(directory);
    expect(
      await store.directory.change(
        government,
        { kind: 'post-taken', post: 'water-1', person: 'p3', from: '2026-05-01' },
        by,
      ),
    ).toBeNull();
    const held = (await store.directory.of(government)).holdings.filter(({ post }) => post === 'water-1');
    expect(held).toEqual([
      { post: 'water-1', person: 'p2', from: '2026-01-01', until: '2026-05-01' },
      { post: 'water-1', person: 'p3', from: '2026-05-01', until: null },
    ]);
  });

  it('merges a unit into another, with its posts', async () => {
    await save(directory);
    const merged = { kind: 'unit-merged', unit: 'road', successor: 'water', from: '2026-06-01' } as const;
    expect(await store.directory.change(government, merged, by)).toBeNull();
    now = new Date('2026-05-31T15:59:59.000Z');
    expect((await store.directory.of(government)).posts).toHaveLength(3);
    now = new Date('2026-05-31T16:00:00.000Z');
    const kept = await store.directory.of(government);
    expect(kept.changes).toEqual([{ kind: 'merged', unit: 'road', on: '2026-06-01', successor: 'water' }]);
    expect(kept.holdings.find(({ post }) => post === 'road-1')).toBeUndefined();
    expect(kept.posts.map(({ id }) => id)).toEqual(['gov-1', 'water-1']);
  });

  it.each([
    { given: { kind: 'post-taken', post: 'none', person: 'p1', from: '2026-05-01' }, code: 'post-unknown' },
    { given: { kind: 'post-taken', post: 'road-1', person: 'none', from: '2026-05-01' }, code: 'person-unknown' },
    { given: { kind: 'unit-merged', unit: 'none', successor: 'water', from: '2026-05-01' }, code: 'unit-unknown' },
    { given: { kind: 'unit-merged', unit: 'road', successor: 'none', from: '2026-05-01' }, code: 'unit-unknown' },
    { given: { kind: 'unit-merged', unit: 'road', successor: 'road', from: '2026-05-01' }, code: 'successor-itself' },
    { given: { kind: 'post-left', post: 'road-1', from: '2026-02-30' }, code: 'day-impossible' },
    {
      given: { kind: 'unit-renamed', unit: 'road', name: '青河县水务局', shortName: '路', from: '2026-05-01' },
      code: 'unit-name-taken',
    },
  ] as const)('is refused with $code', async ({ given, code }) => {
    await save(directory);
    expect(await store.directory.change(government, given, by)).toMatchObject({ code });
  });
});

describe('a directory changed', () => {
  it('leaves a post vacant, renames a unit, abolishes one without successor, each told in the audit log', async () => {
    await save(directory);
    const changes = [
      { kind: 'post-left', post: 'water-1', from: '2026-03-02' },
      { kind: 'unit-renamed', unit: 'water', name: '青河县水利局', shortName: '水利局', from: '2026-03-02' },
      { kind: 'unit-abolished', unit: 'road', successor: null, from: '2026-03-02' },
    ] as const;
    for (const change of changes) expect(await store.directory.change(government, change, by)).toBeNull();
    const kept = await store.directory.of(government);
    expect(kept.units.find(({ id }) => id === 'water')).toMatchObject({ name: '青河县水利局', shortName: '水利局' });
    expect(kept.changes.map(({ kind }) => kind).sort()).toEqual(['abolished', 'renamed']);
    expect(kept.holdings.find(({ post }) => post === 'water-1')!.until).toBe('2026-03-02');
    const told = (await store.audit.list(government)).map(({ event, target }) => [event, target]);
    expect(told.slice(1)).toEqual([
      ['post-left', 'water-1'],
      ['unit-renamed', 'water'],
      ['unit-abolished', 'road'],
    ]);
  });

  it('by two at once is decided one after the other', async () => {
    await save(directory);
    const take = (person: string) =>
      store.directory.change(government, { kind: 'post-taken', post: 'water-1', person, from: '2026-05-01' }, by);
    const outcomes = await Promise.all([take('p1'), take('p3')]);
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
    expect(outcomes.find((outcome) => outcome !== null)).toMatchObject({ code: 'holder-since-later' });
  });
});

describe('governments', () => {
  it('stand one under the other, never in a circle', async () => {
    const city = { code: '970900', name: '青州市', level: 'prefecture', parent: null };
    await store.directory.saveGovernment(city, by);
    const county = { code: government, name: '青河县', level: 'county', parent: '970900' };
    expect(await store.directory.saveGovernment(county, by)).toBeNull();
    expect(await store.directory.governments()).toContainEqual({ ...county, mergedInto: null });
    expect(await store.directory.saveGovernment({ ...city, parent: government }, by)).toMatchObject({
      code: 'government-circle',
    });
    expect(await store.directory.saveGovernment({ ...county, parent: '971111' }, by)).toMatchObject({
      code: 'government-unknown',
    });
  });
});

describe('the entered calendar', () => {
  const year = (source: string) =>
    ({ year: 2031, announced: true, holidays: ['2031-01-01'], workdays: ['2031-01-04'], source }) as const;

  it("of a government is the installation's, with its own over it", async () => {
    const { calendar } = store;
    await calendar.setYear('000000', year('全国'), [{ date: '2030-12-29', kind: 'workday', note: '调休' }], by);
    expect((await calendar.entered(government)).years).toEqual([year('全国')]);
    await calendar.setDays(government, [{ date: '2030-12-29', kind: 'holiday', note: '庙会' }], by);
    await calendar.setYear(government, year('本县'), [], by);
    const entered = await calendar.entered(government);
    expect(entered.years).toEqual([year('本县')]);
    expect(entered.days).toEqual([{ date: '2030-12-29', kind: 'holiday', note: '庙会' }]);
  });

  it('forgets a day that is cleared, and says so', async () => {
    const day = { date: '2031-08-08', kind: 'holiday', note: '县庆' } as const;
    await store.calendar.setDays(government, [day, { ...day, note: '县庆日' }], by);
    expect((await store.calendar.entered(government)).days).toContainEqual({ ...day, note: '县庆日' });
    await store.calendar.clearDays(government, ['2031-08-08'], by);
    expect((await store.calendar.entered(government)).days).not.toContainEqual(expect.objectContaining(day));
    const events = (await store.audit.list(government)).map(({ event }) => event);
    expect(events).toEqual(['calendar-days-set', 'calendar-days-cleared']);
  });
});
