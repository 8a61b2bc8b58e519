import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type SampleCounty, sampleCounty } from '../testing/sample-county.ts';
import type { Counts } from './counts.ts';

const photo = { name: '现场.jpg', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]) };
const HOUSING = 'u14';

let county: SampleCounty;
let office: Person;
let head: Person;
let unit: Person;
let director: Person;
let leader: Person;
let auditor: Person;
let nobody: Person;
beforeAll(async () => {
  county = await sampleCounty('2026-03-02');
  [office, head, unit, director, leader, auditor, nobody] = (await Promise.all([
    county.as('ducha'),
    county.as('ducha-zhuren'),
    county.as('zhujian'),
    county.as('zhujian-juzhang'),
    county.as('xianzhang'),
    county.as('shenji'),
    county.as(),
  ])) as [Person, Person, Person, Person, Person, Person, Person];
});
afterAll(() => county.close());

const fresh = (more: object = {}) => ({
  class: 'general',
  title: '北街雨污分流支管接通',
  origin: '第三次常务会议',
  leadUnit: HOUSING,
  limit: '2026-03-20',
  handOut: true,
  key: `open-${Math.random()}`,
  ...more,
});
const opened = async (more: object = {}): Promise<string> => {
  const { status, body } = await office.send('POST', '/api/matters', fresh(more));
  expect(status, JSON.stringify(body)).toBe(201);
  return body.items[0].id;
};
const evidence = async (person: Person): Promise<string> =>
  (await person.upload('/api/evidence', { file: photo })).body.sha256;

describe('somebody not signed in', () => {
  it.each([
    '/api/matters',
    '/api/matters/970325-m1',
    '/api/matters.csv',
    '/api/todo',
    '/api/board',
    '/api/cockpit',
    '/api/notices',
    '/api/choices',
    '/api/burden?year=2026',
    '/api/unit-scores?year=2026&quarter=1',
    '/api/dispatch-sessions',
    '/api/bulletins',
    '/api/bulletins/2026-03',
    '/api/calendar-of-dues?from=2026-03-01&to=2026-03-31',
    `/api/evidence/${'0'.repeat(64)}?matter=970325-m1`,
  ])('sees nothing at %s', async (url) => expect((await nobody.get(url)).status).toBe(401));

  it('opens, gives and sends nothing', async () => {
    expect((await nobody.send('POST', '/api/matters', fresh())).status).toBe(401);
    expect((await nobody.send('POST', '/api/matters/970325-m1/commands', {})).status).toBe(401);
    expect((await nobody.send('POST', '/api/matters/commands', {})).status).toBe(401);
    expect((await nobody.upload('/api/evidence', { file: photo })).status).toBe(401);
  });
});

describe('one matter from meeting to archive', () => {
  let id: string;
  it('is handed out at once, with a numbered notice and its clocks', async () => {
    county.at('2026-03-02');
    id = await opened();
    const { body } = await office.get(`/api/matters/${id}`);
    expect(body.item).toMatchObject({ state: 'assigned', phase: 'open', leadUnit: { id: HOUSING } });
    expect(body.slips[0].number).toMatch(/^通知〔2026〕\d+号$/);
    expect(body.clocks.map(({ clock, due }: { clock: string; due: string }) => [clock, due])).toEqual(
      expect.arrayContaining([
        ['deploy', '2026-03-03'],
        ['first', '2026-03-05'],
        ['close', '2026-03-09'],
      ]),
    );
  });

  it('stands on the unit’s list with the one button that signs for it', async () => {
    const { body } = await unit.get('/api/todo');
    const card = body.cards.find(({ item }: { item: { id: string } }) => item.id === id);
    expect(card).toMatchObject({ why: 'to-sign', command: { id: 'sign' } });
  });

  it('is signed for, deployed, reported and applied for by the unit', async () => {
    for (const [command, more] of [
      ['sign', {}],
      ['report-deployment', { form: { arrangement: '李工负责，3月8日前完成' } }],
      ['report-progress', { form: { progress: '管沟开挖过半', share: 60 } }],
      ['apply-close', { form: { result: '接通并验收' }, evidence: [await evidence(unit)] }],
    ] as const)
      expect((await unit.give(id, command, more)).status, command).toBe(200);
  });

  it('cannot be verified by who handled it nor by the unit, and is by the office', async () => {
    const form = { rating: 'good', finding: '现场查看属实' };
    expect((await director.give(id, 'close', { form })).body.error.code).toBe('not-yours');
    expect((await auditor.give(id, 'close', { form })).status).toBe(403);
    const todo = (await office.get('/api/todo')).body.cards;
    expect(todo.find(({ item }: { item: { id: string } }) => item.id === id)).toMatchObject({
      why: 'to-verify',
      command: { id: 'close' },
    });
    expect((await office.give(id, 'close', { form })).body.item).toMatchObject({
      phase: 'closed',
      light: { colour: 'off' },
    });
    expect((await head.give(id, 'archive')).body.item.phase).toBe('archived');
  });

  it('keeps its whole history and prints its documents', async () => {
    const { body } = await unit.get(`/api/matters/${id}`);
    expect(body.history.map(({ command }: { command: string | null }) => command)).toEqual([
      null,
      'establish',
      'assign',
      'sign',
      'report-deployment',
      'report-progress',
      'apply-close',
      'close',
      'archive',
    ]);
    for (const { seq } of body.slips) {
      const file = await office.raw(`/api/matters/${id}/slips/${seq}.docx`);
      expect([file.status, file.bytes.subarray(0, 2).toString()]).toEqual([200, 'PK']);
    }
    expect((await office.get(`/api/matters/${id}/slips/1.docx`)).body.error.code).toBe('slip-unknown');
  });
});

describe('refusals', () => {
  it('say what is wrong in both languages and change nothing', async () => {
    county.at('2026-03-02');
    const id = await opened();
    await unit.give(id, 'sign');
    await unit.give(id, 'report-deployment', { form: { arrangement: '已排班' } });
    const before = (await unit.get(`/api/matters/${id}`)).body.item.seq;
    const { status, body } = await unit.give(id, 'apply-close', { form: { result: '完成' } });
    expect([status, body.error.code]).toEqual([422, 'evidence-missing']);
    expect(body.error.zh).toMatch(/佐证/);
    expect(body.error.en).toMatch(/evidence|attach/i);
    county.at('2026-03-10');
    const late = { form: { reason: '雨', progress: '一半', until: '2026-03-30' } };
    expect((await unit.give(id, 'request-extension', late)).body.error.code).toBe('limit-passed');
    const lost = { form: { result: '完成' }, evidence: ['0'.repeat(64)] };
    expect((await unit.give(id, 'apply-close', lost)).body.error.code).toBe('evidence-not-here');
    expect((await unit.get(`/api/matters/${id}`)).body.item.seq).toBe(before);
  });

  it('answer the same key like the first time', async () => {
    county.at('2026-03-02');
    const id = await opened();
    const expectedSeq = (await unit.get(`/api/matters/${id}`)).body.item.seq;
    const form = { command: 'sign', expectedSeq, key: 'the-same-form' };
    const first = await unit.send('POST', `/api/matters/${id}/commands`, form);
    const again = await unit.send('POST', `/api/matters/${id}/commands`, form);
    expect([first.body.repeated, again.body.repeated]).toEqual([false, true]);
    expect(again.body.event).toEqual(first.body.event);
  });

  it('show who comes second what the first did', async () => {
    const id = await opened();
    const expectedSeq = (await unit.get(`/api/matters/${id}`)).body.item.seq;
    await director.give(id, 'sign');
    const { status, body } = await unit.give(id, 'sign', { expectedSeq });
    expect([status, body.error.code]).toEqual([409, 'stale-version']);
    expect(body.since).toMatchObject([{ command: 'sign', what: { en: 'signed for the matter' } }]);
    expect(body.item.state).toBe('signed');
  });

  it('name a unit, a class or a mechanism that there is not', async () => {
    expect((await office.send('POST', '/api/matters', fresh({ leadUnit: 'u99' }))).body.error.code).toBe(
      'unit-not-known',
    );
    expect((await office.send('POST', '/api/matters', fresh({ leaderPost: 'u99-1' }))).body.error.code).toBe(
      'post-not-known',
    );
    expect((await office.send('POST', '/api/matters', fresh({ class: 'x' }))).body.error.code).toBe('class-unknown');
    expect((await office.send('POST', '/api/matters', fresh({ mechanism: 'x' }))).body.error.code).toBe(
      'mechanism-not-known',
    );
  });

  it('open one matter for the same form sent twice', async () => {
    const form = fresh({ key: 'opened-once-only' });
    const [first, again] = [
      await office.send('POST', '/api/matters', form),
      await office.send('POST', '/api/matters', form),
    ];
    expect(again.body).toMatchObject({ repeated: 1, items: [{ id: first.body.items[0].id }] });
  });
});

describe('one command on many matters', () => {
  it('does what it can and says of each what became of it', async () => {
    county.at('2026-03-02');
    const ids = [await opened(), await opened(), '970325-m9999'];
    const matters = [
      { id: ids[0]!, expectedSeq: 3 },
      { id: ids[1]!, expectedSeq: 2 },
      { id: ids[2]!, expectedSeq: 1 },
    ];
    const request = { command: 'urge', form: { words: '请尽快签收' }, matters, key: 'urge-all-of-them' };
    const { body } = await office.send('POST', '/api/matters/commands', request);
    expect(body.done).toBe(1);
    expect(body.outcomes.map(({ error }: { error: { code: string } | null }) => error?.code ?? null)).toEqual([
      null,
      'stale-version',
      'matter-unknown',
    ]);
  });
});

describe('who sees what', () => {
  let id: string;
  beforeAll(async () => {
    county.at('2026-03-02');
    id = await opened({ title: '城西公园灯杆更换' });
  });

  it('another unit, another government and a deputy do not see the matter', async () => {
    expect((await (await county.as('jiaoyu')).get(`/api/matters/${id}`)).status).toBe(404);
    expect((await (await county.as('shidu-dangzhengban')).get(`/api/matters/${id}`)).status).toBe(404);
    expect((await (await county.as('daibiao')).get(`/api/matters/${id}`)).status).toBe(403);
    expect((await (await county.as('xitong')).get('/api/matters')).status).toBe(403);
  });

  it('the office above does not see what it did not give down', async () => {
    expect((await (await county.as('shi-ducha')).get(`/api/matters/${id}`)).status).toBe(404);
  });

  it('an auditor looks and is offered nothing', async () => {
    const { status, body } = await auditor.get(`/api/matters/${id}`);
    expect([status, body.commands]).toEqual([200, []]);
    expect((await auditor.give(id, 'urge', { form: { words: '快' } })).status).toBe(403);
  });

  it('a unit lists its own and is refused another’s list', async () => {
    const own = (await unit.get('/api/matters')).body.items;
    expect(own.every(({ leadUnit }: { leadUnit: { id: string } }) => leadUnit.id === HOUSING)).toBe(true);
    expect((await unit.get('/api/matters?unit=u06')).status).toBe(403);
    expect((await unit.get('/api/matters?words=灯杆')).body.items).toHaveLength(1);
  });

  it('the calendar of dues keeps to the filters that the lists keep to', async () => {
    const dues = async (filter: string) => {
      const { body } = await leader.get(`/api/calendar-of-dues?from=2026-03-01&to=2026-04-30${filter}`);
      return body.days.flatMap(({ dues }: { dues: { matter: string }[] }) => dues.map(({ matter }) => matter));
    };
    const all = await dues('');
    expect(all.length).toBeGreaterThan(0);
    expect(await dues('&mechanism=13710')).toEqual(all);
    expect(await dues('&mechanism=livelihood-projects')).toEqual([]);
  });

  it('the leader sees the county at a glance and one denominator', async () => {
    const { body } = await leader.get('/api/cockpit');
    const parts = ({ lights, closed, suspended }: Counts) =>
      lights.green + lights.yellow + lights.red + closed + suspended;
    expect(parts(body)).toBe(body.total);
    for (const group of ['byUnit', 'byHeading', 'byLeader']) {
      const lines: Counts[] = body[group];
      expect(lines.map(parts)).toEqual(lines.map(({ total }) => total));
      expect(lines.reduce((sum, { total }) => sum + total, 0)).toBe(body.total);
    }
  });

  it('the head of the government is shown the worst of all, another leader their own first', async () => {
    county.at('2026-03-13');
    const own = await opened({ leaderPost: 'u01-5', limit: '2026-04-30' });
    county.at('2026-03-20');
    const needs = async (login: string): Promise<{ id: string; light: { colour: string } }[]> =>
      (await (await county.as(login)).get('/api/cockpit')).body.needMe;
    const ofHead = await needs('xianzhang');
    expect(ofHead.length).toBeGreaterThan(1);
    const colours = ofHead.map(({ light }) => ['red', 'yellow', 'green', 'off'].indexOf(light.colour));
    expect(colours).toEqual([...colours].sort());
    const ofDeputy = await needs('fuxianzhang');
    expect(ofDeputy[0]?.id).toBe(own);
    expect(ofHead[0]?.id).not.toBe(own);
    expect(new Set(ofDeputy.map(({ id }) => id))).toEqual(new Set(ofHead.map(({ id }) => id)));
  });

  it('the board holds every matter once', async () => {
    const { body } = await office.get('/api/board');
    expect(body.columns.reduce((sum: number, { total }: { total: number }) => sum + total, 0)).toBe(body.total);
  });

  it('lists go out as Excel and CSV', async () => {
    expect((await office.raw('/api/matters.xlsx')).bytes.subarray(0, 2).toString()).toBe('PK');
    expect((await office.raw('/api/matters.csv?words=灯杆')).bytes.toString()).toContain('城西公园灯杆更换');
  });
});

describe('a matter given down to a township', () => {
  it('is the township’s own, is seen from above, and keeps the county’s from closing', async () => {
    county.at('2026-03-02');
    const id = await opened({ leadUnit: 'u33' });
    const above = await office.get(`/api/matters/${id}`);
    expect(above.body.mayGiveDown.map(({ government }: { government: string }) => government)).toContain('970325101');
    const given = await office.send('POST', `/api/matters/${id}/give-down`, { government: '970325101' });
    expect(given.status, JSON.stringify(given.body)).toBe(201);
    const child = given.body.items[0].id;
    expect(child).toMatch(/^970325101-/);
    expect((await office.get(`/api/matters/${child}`)).body).toMatchObject({ relations: ['superior'], parent: { id } });
    expect((await unit.get(`/api/matters/${child}`)).status).toBe(404);
    const { body } = await office.get(`/api/matters/${id}`);
    expect(body.rolledUp).toMatchObject({ children: 1, ended: 0 });
    const farmer = await county.as('shidu');
    const sha256 = await evidence(farmer);
    await farmer.give(id, 'sign');
    await farmer.give(id, 'report-deployment', { form: { arrangement: '转镇办理' } });
    await farmer.give(id, 'apply-close', { form: { result: '完成' }, evidence: [sha256] });
    const close = await office.give(id, 'close', { form: { rating: 'good', finding: '属实' } });
    expect(close.body.error.code).toBe('children-open');
  });

  it('goes to no government that is not directly below', async () => {
    const id = await opened();
    const answer = await office.send('POST', `/api/matters/${id}/give-down`, { government: '970300' });
    expect(answer.body.error.code).toBe('government-not-below');
  });
});

describe('reminders', () => {
  it('reach the unit when a clock runs out, and are read once', async () => {
    county.at('2026-03-02');
    const id = await opened();
    county.at('2026-03-12');
    await county.test.store.matters.fireDue();
    const mine = (await unit.get('/api/notices')).body.notices.filter(
      ({ matter }: { matter: string }) => matter === id,
    );
    expect(mine.some(({ what }: { what: string }) => what === 'breach')).toBe(true);
    await unit.send('POST', `/api/notices/${mine[0].id}/read`);
    const after = (await unit.get('/api/notices')).body.notices.find(
      ({ id: one }: { id: string }) => one === mine[0].id,
    );
    expect(after.readAt).not.toBeNull();
  });
});
