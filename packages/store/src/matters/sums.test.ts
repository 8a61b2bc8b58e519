// Sums and long lists of matters are what a fold over everything that happened gives, whatever timers still wait.
import { builtInCalendar, dateInChina, isEnded, isoDate, lights, phaseOf, score } from '@luoshi/mechanisms';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';
import { newGovernments } from '../testing/new-governments.ts';
import { testServers } from '../testing/servers.ts';
import { gave, opened, toOpen } from '../testing/supervision.ts';
import { type TestDatabase, testDatabase } from '../testing/test-database.ts';
import type { MatterItem, MatterLine, MattersChosen, TallyKey } from './matters.ts';

type Step = Parameters<typeof gave>[2];

/** Ways of a matter through the first days; each begins as the one before ends, or otherwise. */
const ways: readonly (readonly Step[])[] = [
  [],
  [['office', 'withdraw', { reason: '重复' }]],
  [
    ['office', 'establish'],
    ['office', 'assign'],
  ],
  [
    ['office', 'establish'],
    ['office', 'assign'],
    ['handler', 'sign'],
  ],
  [
    ['office', 'establish'],
    ['office', 'assign'],
    ['handler', 'sign'],
    ['handler', 'report-deployment', { arrangement: '分三段施工' }],
    ['handler', 'request-coordination', { obstacle: '用地未批' }],
  ],
  [
    ['office', 'establish'],
    ['office', 'assign'],
    ['office', 'suspend', { reason: '规划调整，"slipNumber":"1"，"relations":["lead"]' }],
  ],
  [
    ['office', 'establish'],
    ['office', 'assign'],
    ['handler', 'sign'],
    ['handler', 'report-deployment', { arrangement: '分三段施工' }],
    ['coUnit', 'report-part', { progress: '已\u0000拨款' }],
    ['handler', 'report-progress', { progress: '路基完成' }],
  ],
  [
    ['office', 'establish'],
    ['office', 'assign'],
    ['handler', 'sign'],
    ['handler', 'report-deployment', { arrangement: '分三段施工' }],
    ['unitHead', 'apply-close', { result: '已通车' }],
    ['officeHead', 'close', { rating: 'good', finding: '现场核查属实' }],
  ],
];

const BEGIN = Date.parse('2026-02-27T02:00:00.000Z');
const DAY_MS = 86_400_000;

const made = fc.record({
  way: fc.constantFrom(...ways),
  class: fc.constantFrom('general' as const, 'major' as const, 'continuing' as const),
  leadUnit: fc.constantFrom('roads', 'schools'),
  coUnits: fc.subarray(['finance', 'schools']),
  leaderPost: fc.constantFrom(null, 'p1', 'p2'),
  heading: fc.constantFrom('（一）建好路网', '（二）办好学校'),
  /** Days after the first that it is opened on. */
  on: fc.nat(9),
});

const filters: readonly Omit<MattersChosen, 'government'>[] = [
  {},
  { unit: 'schools' },
  { leaderPost: 'p1' },
  { phase: ['open', 'waiting'] },
  { light: 'red' },
  { light: 'yellow', unit: 'roads' },
  { state: 'assigned' },
  { dueFrom: '2026-03-03', dueBy: '2026-03-09' },
];

describe.each(testServers)('sums of matters on $name', (server) => {
  let test: TestDatabase;
  let store: Store;
  let now = new Date();

  beforeAll(async () => {
    test = await testDatabase(server);
    store = await openStore(test.database, { now: () => now });
  });
  afterAll(() => test.drop());

  const government = newGovernments(() => store.directory, 976_000);
  const photo = (code: string) => {
    const bytes = new Uint8Array([1, 2, 3]);
    return store.matters.keepEvidence({
      government: code,
      name: '现场.jpg',
      mediaType: 'image/jpeg',
      bytes,
      by: '陆一鸣',
    });
  };
  const filled = async (matters: readonly (typeof made extends fc.Arbitrary<infer One> ? One : never)[]) => {
    const code = await government();
    for (const { way, on, ...opening } of [...matters].sort((a, b) => a.on - b.on)) {
      now = new Date(BEGIN + on * DAY_MS);
      let [item] = await opened(store, code, [toOpen(opening)]);
      for (const [who, command, form = {}] of way)
        item = await gave(store, item!, [who, command, form, command === 'apply-close' ? [await photo(code)] : []]);
    }
    return code;
  };
  /** Every matter as it stands at the store's clock, from its events alone; the filter's unit beside them. */
  const folded = async (code: string) => {
    const lines: (MatterLine & { readonly units: readonly string[]; readonly isEnded: boolean })[] = [];
    for await (const { mechanism, matter } of store.matters.histories({ government: code })) {
      const stored = (await store.matters.get(code, matter.id))!.item;
      const { light: _, ...rest } = stored;
      const { colour } = lights({ mechanism, matter, calendar: builtInCalendar, now: now.toISOString() });
      const { collectingUnit } = matter.opening;
      const units = [matter.leadUnit, ...matter.coUnits, ...(collectingUnit === null ? [] : [collectingUnit])];
      const phase = phaseOf(mechanism, matter.state);
      lines.push({ ...rest, phase, colour, units, isEnded: isEnded(mechanism, matter.state) });
    }
    return lines;
  };
  type Folded = Awaited<ReturnType<typeof folded>>[number];

  const passes = (one: Folded, filter: Omit<MattersChosen, 'government'>): boolean =>
    (filter.unit === undefined || one.units.includes(filter.unit)) &&
    (filter.leaderPost === undefined || one.leaderPost === filter.leaderPost) &&
    (filter.phase === undefined || filter.phase.includes(one.phase)) &&
    (filter.state === undefined || one.state === filter.state) &&
    (filter.light === undefined || one.colour === filter.light) &&
    (filter.dueFrom === undefined || (one.nextDue?.due ?? '') >= filter.dueFrom) &&
    (filter.dueBy === undefined || (one.nextDue !== null && one.nextDue.due <= filter.dueBy));

  const keys: readonly TallyKey[] = ['leadUnit', 'phase', 'colour', 'openedIn', 'closedIn', 'leaderPost', 'heading'];
  const month = (instant: string | null) => instant && dateInChina(instant).slice(0, 7);
  const keyIn = (one: Folded, key: TallyKey) =>
    key === 'openedIn' ? month(one.openedAt) : key === 'closedIn' ? month(one.closedAt) : one[key];
  const tallied = (all: readonly Folded[], group: readonly TallyKey[]) => {
    const sums = new Map<string, number>();
    for (const one of all) {
      const name = JSON.stringify(Object.fromEntries(group.map((key) => [key, keyIn(one, key)])));
      sums.set(name, (sums.get(name) ?? 0) + 1);
    }
    return [...sums].sort();
  };
  const inOrder = (one: Folded): string => {
    const rank = one.isEnded ? 4 : ['red', 'yellow', 'green', 'off'].indexOf(one.colour);
    return `${rank}|${one.nextDue?.due ?? '9999-12-31'}|${String(one.number).padStart(9, '0')}`;
  };
  const bare = ({ units: _, isEnded: __, ...line }: Folded): MatterLine => line;

  it('equal a fold over all that happened, before timers fire and after, and hold nothing of another government', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(made, { minLength: 1, maxLength: 12 }),
        fc.nat(40),
        fc.boolean(),
        fc.constantFrom(...filters),
        fc.subarray([...keys], { minLength: 1 }),
        async (matters, later, fires, filter, group) => {
          const code = await filled(matters);
          await filled(matters.slice(0, 2));
          if (fires) {
            now = new Date(now.getTime() + 3 * DAY_MS);
            await store.matters.fireDue();
          }
          now = new Date(now.getTime() + later * DAY_MS);
          const expected = (await folded(code)).filter((one) => passes(one, filter));

          const asked = { ...filter, government: code };
          const groups = group.length > 1 ? [group, [group[0]!]] : [group];
          const sums = await store.matters.tally(asked, groups);
          for (const [at, keysOf] of groups.entries())
            expect(sums[at]!.map(({ count, ...of }) => [JSON.stringify(of), count]).sort()).toEqual(
              tallied(expected, keysOf),
            );

          const lines: MatterLine[] = [];
          for await (const line of store.matters.lines({ ...asked, order: 'number' })) lines.push(line);
          expect(lines).toEqual(expected.map(bare));

          const urgent = await store.matters.mostUrgent(asked, 3);
          const first = [...expected].sort((a, b) => (inOrder(a) < inOrder(b) ? -1 : 1)).slice(0, 3);
          expect(urgent.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
          const whole = await Promise.all(first.map(({ id }) => store.matters.get(code, id)));
          expect(urgent).toEqual(whole.map((one): MatterItem => one!.item));
        },
      ),
      { numRuns: 12 },
    );
  });

  it('of what was taken off in a quarter are the deductions of every matter in hand, written or not', async () => {
    const period = { from: isoDate('2026-01-01'), to: isoDate('2026-03-31') };
    await fc.assert(
      fc.asyncProperty(fc.array(made, { minLength: 1, maxLength: 8 }), fc.nat(60), async (matters, later) => {
        const code = await filled(matters);
        now = new Date(now.getTime() + later * DAY_MS);
        const inHand = new Map<string, number>();
        const deducted: object[] = [];
        for await (const { mechanism, matter } of store.matters.histories({ government: code })) {
          const { id, leadUnit } = matter;
          if (phaseOf(mechanism, matter.state) === 'preparing') continue;
          inHand.set(leadUnit, (inHand.get(leadUnit) ?? 0) + 1);
          const standing = { mechanism, matter, calendar: builtInCalendar, now: now.toISOString() };
          const deductions = score(standing, period).deductions.map((one) => ({ ...one, node: null }));
          if (deductions.length > 0) deducted.push({ matter: id, leadUnit, deductions });
        }
        const same = async () => {
          const found = await store.matters.scores({ government: code, period });
          expect(new Map(found.inHand.map(({ unit, matters: count }) => [unit, count]))).toEqual(inHand);
          const bare = found.deducted.map(({ title: _, mechanism: __, ...one }) => one);
          expect(bare.sort((a, b) => (a.matter < b.matter ? -1 : 1))).toEqual(deducted);
          const ofRoads = await store.matters.scores({ government: code, period, unit: 'roads' });
          expect(ofRoads.inHand).toEqual(found.inHand.filter(({ unit }) => unit === 'roads'));
        };
        await same();
        const { rowCount } = await test.database.pool.query(
          'update matters set deductions = null where government = $1',
          [code],
        );
        await same();
        expect(await store.matters.tellUntold()).toBe(rowCount);
        expect(await store.matters.tellUntold()).toBe(0);
        await same();
      }),
      { numRuns: 8 },
    );
  });

  it('of what was asked of units are the forms and slips in their events', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(made, { minLength: 1, maxLength: 8 }), async (matters) => {
        const code = await filled(matters);
        await filled(matters.slice(0, 1));
        const period = { from: '2026-02-28T16:00:00.000Z', before: '2026-03-05T16:00:00.000Z' };
        const expected = new Map<string, { forms: number; slips: number }>();
        const add = (unit: string, at: string, what: 'forms' | 'slips') => {
          if (at < period.from || at >= period.before) return;
          const name = `${unit} ${month(at)}`;
          const sum = expected.get(name) ?? { forms: 0, slips: 0 };
          expected.set(name, { ...sum, [what]: sum[what] + 1 });
        };
        for await (const { matter, events } of store.matters.histories({ government: code })) {
          for (const { at } of matter.slips) add(matter.leadUnit, at, 'slips');
          for (const { kind, by, at } of events)
            if (
              kind === 'commanded' &&
              by.unit !== null &&
              by.relations.some((one) => /^(lead|co|collecting)$/.test(one))
            )
              add(by.unit, at, 'forms');
        }
        const sums = await store.matters.burden({ government: code, ...period });
        const named = ({ unit, month: of, ...sum }: (typeof sums)[number]) => [`${unit} ${of}`, sum];
        expect(sums.map(named).sort()).toEqual([...expected].sort());
        const roads = await store.matters.burden({ government: code, ...period, unit: 'roads' });
        expect(roads).toEqual(sums.filter(({ unit }) => unit === 'roads'));
      }),
      { numRuns: 8 },
    );
  });

  it('find the obstacles that were named among open matters', async () => {
    const heading = '（一）建好路网' as const;
    const common = { class: 'general', leadUnit: 'roads', leaderPost: null, heading } as const;
    const code = await filled(ways.map((way, on) => ({ ...common, coUnits: [], way, on })));
    const found: string[] = [];
    for await (const { matter } of store.matters.histories({ government: code, phase: ['open'], asksHelp: true }))
      found.push(matter.id);
    expect(found).toEqual([`${code}-m5`]);
  });

  it.each([
    { ids: ['m3', 'm1'], found: ['m1', 'm3'] },
    { ids: [], found: [] },
  ])('give the histories of $ids, by number', async ({ ids, found }) => {
    const common = {
      class: 'general',
      leadUnit: 'roads',
      leaderPost: null,
      heading: '（一）建好路网',
    } as const;
    const code = await filled(ways.map((way, on) => ({ ...common, coUnits: [], way, on })));
    const given: string[] = [];
    const named = ids.map((id) => `${code}-${id}`);
    for await (const { matter } of store.matters.histories({ government: code, ids: named })) given.push(matter.id);
    expect(given).toEqual(found.map((id) => `${code}-${id}`));
  });
});
