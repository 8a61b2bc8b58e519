import { chinaDay, type MatterHistory, openStore, type Store } from '@luoshi/store';
import { ownServer, type TestDatabase, testDatabase } from '@luoshi/store/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSampleAccounts } from '../accounts/load-sample-accounts.ts';
import { loadSample } from '../load-sample.ts';
import { collected } from '../matters/collected.ts';
import { loadSampleYear } from './load-sample-year.ts';

const government = '970325';

describe('the made-up county at its first look', () => {
  let test: TestDatabase;
  let store: Store;
  let all: readonly MatterHistory[];
  const today = new Date('2026-09-16T08:00:00Z');
  beforeAll(async () => {
    test = await testDatabase(ownServer);
    store = await openStore(test.database, { now: () => today });
    await loadSample(store);
    await loadSampleAccounts(store);
    await loadSampleYear(test.database, today);
    all = await collected(store.matters.histories({ government }));
  });
  afterAll(() => test.drop());

  it('has matters at every stage and lights of every colour, most of them going well', async () => {
    const items = await collected(store.matters.lines({ government, order: 'number' }));
    expect(items.length).toBeGreaterThan(60);
    expect(new Set(items.map(({ phase }) => phase))).toEqual(
      new Set(['preparing', 'open', 'waiting', 'suspended', 'closed', 'archived', 'withdrawn']),
    );
    const lit = (colour: string) => items.filter((item) => item.colour === colour).length;
    for (const colour of ['green', 'yellow', 'red', 'off']) expect(lit(colour), colour).toBeGreaterThan(0);
    expect(lit('green')).toBeGreaterThan(lit('yellow') + lit('red'));
  });

  it('has no matter that stands unsigned or without its first report for long', async () => {
    const waiting = await collected(store.matters.lines({ government, state: 'assigned', order: 'number' }));
    expect(waiting.length).toBeGreaterThan(0);
    for (const { openedAt } of waiting) expect(openedAt > '2026-09-13').toBe(true);
    const overdue = (await store.matters.mostUrgent({ government }, 1_000)).flatMap(({ light }) =>
      light.reasons.filter(({ what, clock }) => what === 'overdue' && clock !== 'monthly'),
    );
    expect(overdue.map(({ amount }) => amount).filter((days) => days > 5)).toEqual([]);
    expect(overdue.map(({ clock, amount }) => ({ clock, amount }))).toContainEqual({ clock: 'deploy', amount: 1 });
  });

  it('has slips of two colours, one of which waits for its answer', () => {
    const slips = all.flatMap(({ matter }) => matter.slips.filter(({ slip }) => slip === 'follow-up'));
    expect(slips.filter(({ colour }) => colour === 'blue').length).toBeGreaterThan(2);
    expect(slips.filter(({ colour }) => colour === 'orange')).toHaveLength(1);
    expect(slips.filter(({ answeredAt }) => answeredAt === null)).toHaveLength(1);
  });

  it.each([
    { what: 'extensions that wait', mechanism: '13710', state: 'extension-pending', count: 2 },
    { what: 'four slips drafted', mechanism: 'four-slips-seven-steps', state: 'drafted', count: 1 },
    { what: 'four slips under way', mechanism: 'four-slips-seven-steps', state: 'working', count: 1 },
    { what: 'four slips archived', mechanism: 'four-slips-seven-steps', state: 'archived', count: 1 },
    { what: 'government supervision under way', mechanism: 'government-supervision', state: 'under-way', count: 1 },
  ])('has $count of $what', ({ mechanism, state, count }) => {
    const found = all.filter(({ matter }) => matter.opening.mechanism === mechanism && matter.state === state);
    expect(found).toHaveLength(count);
  });

  it.each(['return', 'request-coordination', 'suspend', 'instruct', 'plan-nodes', 'report-node'])(
    'knows of the command %s',
    (command) => {
      expect(all.some(({ matter }) => matter.given.some((given) => given.command === command))).toBe(true);
    },
  );

  it('has last year’s account with evidence, schedule and rulings, a part of which the public sees', async () => {
    const found = await store.yearAccounts.account(government, 2025);
    if ('refused' in found) throw new Error(found.code);
    const { lines, total, states } = found.account;
    const standing = (of: (line: (typeof lines)[number]) => string) => new Set(lines.map(of));
    expect(standing(({ evidence }) => evidence.standing)).toEqual(new Set(['proven', 'withdrawn', 'none']));
    expect(standing(({ schedule }) => schedule.standing)).toEqual(new Set(['in-time', 'late', 'no-limit']));
    expect(states.confirmed / total).toBeGreaterThan(0.5);
    expect(states.overruled).toBeGreaterThan(2);
    for (const { ruling } of lines) if (ruling?.kind === 'overrule') expect(ruling.reason).not.toBe('');
    const cleared = lines.filter(({ cleared }) => cleared !== null);
    expect(cleared.length).toBeGreaterThan(total / 3);
    expect(cleared.length).toBeLessThan(states.confirmed + states.overruled);
  });

  it('reports in figures of the target', () => {
    const reported = all.filter(({ matter }) => matter.progress !== null && matter.opening.targets.length > 0);
    expect(reported.length).toBeGreaterThan(30);
    for (const { matter } of reported) {
      expect(matter.progress?.value, matter.opening.title).not.toBeNull();
      if (matter.given.at(-1)?.command === 'report-progress') expect(matter.progress?.text).toMatch(/\d+月\d+日/);
    }
  });

  it('closed matters with evidence that is kept, and with ratings', async () => {
    const closed = all.filter(({ matter }) => matter.closedAt !== null);
    expect(new Set(closed.map(({ matter }) => matter.rating)).size).toBeGreaterThan(1);
    const files = closed.flatMap(({ events }) =>
      events.flatMap((one) => (one.kind === 'commanded' ? one.evidence : [])),
    );
    expect(files.length).toBeGreaterThanOrEqual(closed.length);
    for (const { sha256 } of files) expect(await store.matters.evidence(government, sha256)).not.toBeNull();
  });

  it('held a session last Friday, of which a decision became a matter, and has planned the next', async () => {
    const [next, last] = await store.dispatch.list(government);
    expect(next).toMatchObject({ heldOn: '2026-09-18', state: 'planned' });
    expect(last).toMatchObject({ heldOn: '2026-09-11', state: 'held' });
    expect(last?.decisions.filter(({ matter }) => matter !== null)).toHaveLength(1);
    expect(last?.decisions).toHaveLength(2);
    expect(next?.agenda.map(({ why }) => why)).toEqual(
      expect.arrayContaining(['last-decision', 'red', 'coordination']),
    );
  });

  it('issued the bulletin of the month before', async () => {
    const issued = (await store.bulletins.list(government)).map(({ month, issuedAt }) => ({ month, issuedAt }));
    expect(issued).toMatchObject([{ month: '2026-08', issuedAt: expect.stringContaining('2026-09-03') }]);
  });

  it('happened before today, in chains of events that are whole', async () => {
    for await (const { kind, broken } of store.chains.verify(government)) expect(broken, kind).toEqual([]);
    for (const { events } of all)
      for (const { at } of events) expect(chinaDay(new Date(at)) <= chinaDay(today), at).toBe(true);
  });

  it('is loaded once', async () => {
    expect(await loadSampleYear(test.database, today)).toBe(0);
  });
});
