import { isoDate } from '@luoshi/mechanisms';
import { actors } from '@luoshi/mechanisms/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chinaDay } from '../china-day.ts';
import type { MatterItem, MatterToOpen } from '../matters/matters.ts';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';
import { testServers } from '../testing/servers.ts';
import { command, gave, opened, toOpen } from '../testing/supervision.ts';
import { type TestDatabase, testDatabase } from '../testing/test-database.ts';
import type { SuggestionFilter } from './suggestions.ts';

const COUNTY = '970001';
const OTHER = '970002';
const THIRD = '970003';
const SESSION = '第三届人民代表大会第二次会议';

const suggestion = (number: number, title: string, people: readonly string[], leadUnit = 'roads'): MatterToOpen =>
  toOpen(
    {
      class: 'suggestion-plenary',
      limit: null,
      title,
      leadUnit,
      coUnits: ['finance'],
      submission: {
        number,
        session: SESSION,
        receivedOn: isoDate('2026-02-05'),
        field: '交通',
        text: '建议全文',
        proposers: people.map((person) => ({ person, name: `代表${person}`, delegation: '石渡代表团' })),
      },
    },
    { mechanism: 'suggestions-proposals', work: `${SESSION} ${number}` },
  );

describe.each(testServers)('suggestions on $name', (server) => {
  let test: TestDatabase;
  let store: Store;
  let items: readonly MatterItem[];
  let now = new Date('2026-03-02T02:00:00.000Z');
  const titles = async (filter: Partial<SuggestionFilter> = {}) =>
    (await store.suggestions.list({ government: COUNTY, limit: 50, ...filter })).items.map(({ title }) => title);

  beforeAll(async () => {
    test = await testDatabase(server);
    store = await openStore(test.database, { now: () => now });
    for (const code of [COUNTY, OTHER, THIRD])
      await store.directory.saveGovernment(
        { code, name: `青河${code}`, level: null, parent: null },
        { account: null, name: '周明' },
      );
    items = await opened(store, COUNTY, [
      suggestion(1, '修村道', ['d1', 'd2']),
      suggestion(2, '建停车点', ['d2']),
      suggestion(3, '增设路灯', ['d3'], 'schools'),
      toOpen({ title: '不是建议' }),
    ]);
  });
  afterAll(() => test.drop());

  it('are listed apart from other matters, the newest first', async () => {
    expect(await titles()).toEqual(['增设路灯', '建停车点', '修村道']);
    expect(await store.suggestions.sessions(COUNTY)).toEqual([SESSION]);
  });

  it.each([
    { what: 'of a deputy', filter: { proposer: 'd2' }, found: ['建停车点', '修村道'] },
    { what: 'of somebody who put nothing forward', filter: { proposer: 'd9' }, found: [] },
    { what: 'of a unit', filter: { unit: 'schools' }, found: ['增设路灯'] },
    { what: 'with a word of the title', filter: { words: '停车' }, found: ['建停车点'] },
    { what: 'by a proposer’s name', filter: { words: '代表d3' }, found: ['增设路灯'] },
    { what: 'by its number as people write it', filter: { words: '第2号' }, found: ['建停车点'] },
    { what: 'by a number alone', filter: { words: '３' }, found: ['增设路灯'] },
    { what: 'of another session', filter: { session: '别的会议' }, found: [] },
    { what: 'of proposals', filter: { kinds: ['proposal-plenary', 'proposal-between'] }, found: [] },
    { what: 'with a percent sign that nobody wrote', filter: { words: '%' }, found: [] },
  ])('$what are found', async ({ filter, found }) => {
    expect(await titles(filter)).toEqual(found);
  });

  it('come page by page', async () => {
    const first = await store.suggestions.list({ government: COUNTY, limit: 2 });
    const second = await store.suggestions.list({ government: COUNTY, limit: 2, cursor: first.cursor ?? 0 });
    expect([...first.items, ...second.items].map(({ submission }) => submission.number)).toEqual([3, 2, 1]);
    expect(second.cursor).toBeNull();
  });

  it('are registered once, however often the same number comes', async () => {
    const { relations, ...actor } = actors.office;
    const again = await store.matters.open([suggestion(2, '建停车点', ['d2'])], {
      government: COUNTY,
      actor,
      relations,
    });
    expect(again).toMatchObject({ repeated: 1, items: [{ id: items[1]!.id }] });
    expect(await titles({ proposer: 'd2' })).toHaveLength(2);
  });

  it('show the class of the reply and the grade once they are given', async () => {
    const photo = await store.matters.keepEvidence({
      government: COUNTY,
      name: '答复.pdf',
      mediaType: 'application/pdf',
      bytes: new Uint8Array([1]),
      by: '陆一鸣',
    });
    const form = { replyClass: 'A', reply: '已修', contact: '陆一鸣', phone: '000-1', openness: 'full' };
    const replied = await gave(
      store,
      items[0]!,
      ['office', 'assign'],
      ['handler', 'sign'],
      ['handler', 'draft-reply', form],
      ['unitHead', 'sign-off'],
      ['handler', 'send-reply', { delivery: '当面' }, [photo]],
    );
    expect(await titles({ replyClass: 'A' })).toEqual(['修村道']);
    const given = command(replied, 'handler', { command: 'accept-reply', form: { grade: 'satisfied' } });
    expect(await store.matters.give(given)).toMatchObject({ refused: true, code: 'not-yours' });
    const graded = await store.matters.give({ ...given, key: 'other', relations: ['proposer'] });
    expect(graded).toMatchObject({ item: { state: 'settled' } });
    expect(await titles({ grade: 'satisfied' })).toEqual(['修村道']);
  });

  it('handed to another unit are in its list and in no other, with its name', async () => {
    const [before] = items.slice(1, 2);
    await gave(
      store,
      before!,
      ['office', 'assign'],
      ['handler', 'return-unit', { reason: '不属本单位' }],
      ['office', 'hand-on', { leadUnit: 'water', coUnits: ['town'] }],
    );
    expect(await titles({ unit: 'water' })).toEqual(['建停车点']);
    expect(await titles({ unit: 'town' })).toEqual(['建停车点']);
    expect(await titles({ unit: 'roads' })).toEqual(['修村道']);
    const [item] = (await store.suggestions.list({ government: COUNTY, unit: 'water', limit: 1 })).items;
    expect(item?.leadUnit).toBe('water');
    const reader = { government: COUNTY, unit: 'water', posts: [], isOffice: false };
    expect((await store.matters.notices(reader)).map(({ what }) => what)).toEqual(['assigned']);
  });

  it('that are joined hang together over every step, whichever of them names the other', async () => {
    const joined = await opened(
      store,
      OTHER,
      [1, 2, 3, 4].map((number) => suggestion(number, `修路之${number}`, [])),
    );
    const [one, two, three, four] = joined.map(({ id }) => id) as [string, string, string, string];
    await gave(store, joined[1]!, ['office', 'merge', { with: one }]);
    await gave(store, joined[2]!, ['office', 'merge', { with: two }]);
    expect(await store.suggestions.joinedWith(OTHER, one)).toEqual([two, three]);
    expect(await store.suggestions.joinedWith(OTHER, two)).toEqual([one, three]);
    expect(await store.suggestions.joinedWith(OTHER, four)).toEqual([]);
    expect(await store.suggestions.joinedWith(COUNTY, one)).toEqual([]);
  });

  it('remind the unit a month and ten days before the reply is due, and once more when it is near', async () => {
    const [item] = await opened(store, THIRD, [suggestion(1, '修桥', [])]);
    await gave(store, item!, ['office', 'assign'], ['handler', 'sign']);
    const reader = { government: THIRD, unit: 'roads', posts: [], isOffice: false };
    const reminded = async (until: string) => {
      now = new Date(until);
      await store.matters.fireDue();
      const notices = await store.matters.notices(reader);
      return notices
        .filter((notice) => notice.clock === 'reply')
        .map(({ what, at }) => `${what} ${chinaDay(new Date(at))}`);
    };
    expect(await reminded('2026-05-02T15:00:00.000Z')).toEqual([]);
    expect(await reminded('2026-05-22T15:00:00.000Z')).toEqual(['near 2026-05-03']);
    expect(await reminded('2026-05-23T15:00:00.000Z')).toEqual(['near 2026-05-23', 'near 2026-05-03']);
  });

  it('are told with all their events', async () => {
    const told: number[] = [];
    for await (const { events } of store.suggestions.histories({ government: COUNTY })) told.push(events.length);
    expect(told).toEqual([1, 4, 7]);
  });
});
