import { isoDate } from '@luoshi/mechanisms';
import { actors } from '@luoshi/mechanisms/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MatterItem, MatterToOpen } from '../matters/matters.ts';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';
import { testServers } from '../testing/servers.ts';
import { command, gave, opened, toOpen } from '../testing/supervision.ts';
import { type TestDatabase, testDatabase } from '../testing/test-database.ts';
import type { SuggestionFilter } from './suggestions.ts';

const COUNTY = '970001';
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
  const now = new Date('2026-03-02T02:00:00.000Z');
  const titles = async (filter: Partial<SuggestionFilter> = {}) =>
    (await store.suggestions.list({ government: COUNTY, limit: 50, ...filter })).items.map(({ title }) => title);

  beforeAll(async () => {
    test = await testDatabase(server);
    store = await openStore(test.database, { now: () => now });
    await store.directory.saveGovernment(
      { code: COUNTY, name: '青河县', level: null, parent: null },
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

  it('are told with all their events', async () => {
    const told: number[] = [];
    for await (const { events } of store.suggestions.histories({ government: COUNTY })) told.push(events.length);
    expect(told).toEqual([1, 4, 7]);
  });
});
