// What a bulletin counts of a month that is over is what a fold of the events until its end gives, whatever happened since.
import { type Calendar, courseOf, dateInChina, fold, lights, phaseOf } from '@luoshi/mechanisms';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarOf } from '../calendar/calendar-of.ts';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';
import { newGovernments } from '../testing/new-governments.ts';
import { testServers } from '../testing/servers.ts';
import { gave, opened, toOpen } from '../testing/supervision.ts';
import { type TestDatabase, testDatabase } from '../testing/test-database.ts';
import type { CoursesFound, MatterHistory, MatterItem } from './matters.ts';

type Step = Parameters<typeof gave>[2];

/** What the office and the unit do one after the other; a matter of the test goes some of the way. */
const way: readonly Step[] = [
  ['office', 'establish'],
  ['office', 'assign'],
  ['handler', 'sign'],
  ['handler', 'report-deployment', { arrangement: '分三段施工' }],
  ['unitHead', 'apply-close', { result: '已通车' }],
  ['officeHead', 'return', { reason: '照片不清' }],
  ['unitHead', 'apply-close', { result: '已通车' }],
  ['officeHead', 'close', { rating: 'good', finding: '现场核查属实' }],
  ['office', 'reopen', { reason: '路面下沉', reworkLimit: '2027-06-30' }],
];
const ended: readonly Step[] = [...way.slice(0, 3), ['office', 'withdraw', { reason: '重复' }]];
const paused: readonly Step[] = [...way.slice(0, 3), ['office', 'suspend', { reason: '规划调整' }]];

const BEGIN = Date.parse('2025-11-20T02:00:00.000Z');
const DAY_MS = 86_400_000;

const made = fc.record({
  steps: fc.constantFrom(way, way, way, ended, paused),
  count: fc.nat(way.length),
  class: fc.constantFrom('general' as const, 'major' as const, 'continuing' as const),
  leadUnit: fc.constantFrom('roads', 'schools'),
  /** Days before it is opened, and before each step. */
  gaps: fc.array(fc.constantFrom(0, 0, 1, 9, 24, 45), { minLength: way.length + 1, maxLength: way.length + 1 }),
});
type Made = typeof made extends fc.Arbitrary<infer One> ? One : never;

const months = ['2025-11', '2025-12', '2026-01', '2026-02', '2026-03'] as const;
const startOf = (month: string) => new Date(Date.parse(`${month}-01T00:00:00.000Z`) - 8 * 3_600_000);
const instantsOf = (month: string) => ({
  from: startOf(month).toISOString(),
  before: startOf(
    month.replace(/(\d+)-(\d+)/, (_, year, of) =>
      of === '12' ? `${Number(year) + 1}-01` : `${year}-${String(Number(of) + 1).padStart(2, '0')}`,
    ),
  ).toISOString(),
  yearFrom: startOf(`${month.slice(0, 4)}-01`).toISOString(),
});

describe.each(testServers)('the months of matters on $name', (server) => {
  let test: TestDatabase;
  let store: Store;
  let now = new Date();

  beforeAll(async () => {
    test = await testDatabase(server);
    store = await openStore(test.database, { now: () => now });
  });
  afterAll(() => test.drop());

  const by = { account: 'zhou', name: '周明' };
  const government = newGovernments(() => store.directory, 977_000);
  const photo = (code: string) =>
    store.matters.keepEvidence({
      government: code,
      name: '现场.jpg',
      mediaType: 'image/jpeg',
      bytes: new Uint8Array([1, 2, 3]),
      by: '陆一鸣',
    });

  /** Everything that is made happens in the order of its days; timers fire on the days of `fires`, counted from the first. */
  const lived = async (all: readonly Made[], fires: readonly number[]) => {
    const code = await government();
    const evidence = await photo(code);
    const items = new Map<Made, MatterItem>();
    const acts = all.flatMap((one) => {
      let day = 0;
      return one.gaps.slice(0, 1 + one.count).map((gap, at) => {
        day += gap;
        return { day, one, step: at === 0 ? null : one.steps[at - 1] };
      });
    });
    const ticks = fires.map((day) => ({ day, one: null, step: null }));
    for (const { day, one, step } of [...acts, ...ticks].sort((a, b) => a.day - b.day)) {
      now = new Date(BEGIN + day * DAY_MS);
      if (one === null) await store.matters.fireDue();
      else if (step === null) {
        const { class: kind, leadUnit } = one;
        items.set(one, (await opened(store, code, [toOpen({ class: kind, leadUnit })]))[0]!);
      } else if (step !== undefined) {
        const [who, command, form = {}] = step;
        const named = command === 'apply-close' ? [evidence] : [];
        items.set(one, await gave(store, items.get(one)!, [who, command, form, named]));
      }
    }
    return code;
  };

  type Counted = Map<string, number>;
  const add = (sums: Counted, key: string, count = 1) => sums.set(key, (sums.get(key) ?? 0) + count);
  const things = { return: 'return', 'grant-extension': 'extension', reopen: 'reopening' } as const;

  /** One matter as its bulletin counts it, by its events alone. */
  const count = (sums: Counted, { mechanism, events }: MatterHistory, month: string, calendar: Calendar) => {
    const { from, before, yearFrom } = instantsOf(month);
    const isOver = before <= now.toISOString();
    const matter = fold(mechanism, isOver ? events.filter(({ at }) => at < before) : events);
    if (matter === null || phaseOf(mechanism, matter.state) === 'preparing') return;
    if (matter.closedAt !== null && matter.closedAt < yearFrom) return;
    const at = isOver ? new Date(Date.parse(before) - 1) : now;
    const standing = { mechanism, matter, calendar, now: at.toISOString() };
    const course = courseOf(standing);
    if (course === null) return;
    add(sums, `${matter.leadUnit} ${course} ${lights(standing).colour}`);
    for (const { command, at: on } of matter.given)
      if (command in things && on >= from && on < before)
        add(sums, `${matter.leadUnit} ${things[command as keyof typeof things]}`);
  };
  const folded = async (code: string, month: string) => {
    const calendar = await calendarOf(test.database.pool, code);
    const sums: Counted = new Map();
    for await (const history of store.matters.histories({ government: code })) count(sums, history, month, calendar);
    return sums;
  };
  const found = async (code: string, month: string) => {
    const { tallies, happened, others }: CoursesFound = await store.matters.courses({
      government: code,
      ...instantsOf(month),
    });
    const calendar = await calendarOf(test.database.pool, code);
    const sums: Counted = new Map();
    for (const { unit, course, colour, count: matters } of tallies) add(sums, `${unit} ${course} ${colour}`, matters);
    for (const { unit, what, count: times } of happened) add(sums, `${unit} ${what}`, times);
    let untold = 0;
    for await (const history of others) {
      untold += 1;
      count(sums, history, month, calendar);
    }
    return { sums, untold };
  };
  const isOver = (month: string) => month < dateInChina(now.toISOString()).slice(0, 7);

  it('are counted as they were, before timers fire and after, and when the calendar was changed since', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(made, { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat(130), { maxLength: 3 }),
        fc.nat(60),
        async (all, fires, later) => {
          const code = await lived(all, fires);
          now = new Date(now.getTime() + later * DAY_MS);
          const same = async () => {
            for (const month of months) expect((await found(code, month)).sums).toEqual(await folded(code, month));
          };
          await same();
          await store.matters.fireDue();
          await store.matters.tellUntold();
          await same();
          const holidays = ['2025-12-26', '2026-01-29', '2026-02-27'].map((date) => ({
            date,
            kind: 'holiday' as const,
            note: '停工',
          }));
          expect(await store.calendar.setDays(code, holidays, by)).toBeNull();
          await store.matters.recount(code);
          await store.matters.fireDue();
          await same();
          await store.matters.tellUntold();
          await same();
          for (const month of months) if (isOver(month)) expect((await found(code, month)).untold).toBe(0);
          expect(await store.matters.tellUntold()).toBe(0);
        },
      ),
      { numRuns: 6 },
    );
  });

  it('of what changed before they were written are told in the background', async () => {
    const code = await lived(
      [{ steps: way, count: 4, class: 'general', leadUnit: 'roads', gaps: [0, 0, 0, 0, 45] }],
      [],
    );
    const { rowCount } = await test.database.pool.query(
      'update matter_months set unit = null, course = null, light = null where government = $1',
      [code],
    );
    expect(rowCount).toBe(2);
    const before = await found(code, '2025-12');
    expect(before.untold).toBe(1);
    expect(await store.matters.tellUntold()).toBe(2);
    expect(await found(code, '2025-12')).toEqual({ ...before, untold: 0 });
  });
});
