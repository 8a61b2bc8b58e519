import { INSTALLATION } from '@luoshi/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callApp, codeOf } from '../testing/call.ts';
import { type Person, type SampleCounty, sampleCounty } from '../testing/sample-county.ts';

const TOWN = '970325102';
const SUCCESSOR = '970325101';

let county: SampleCounty;
let office: Person;
let town: Person;
let successor: Person;
let admin: string;
beforeAll(async () => {
  county = await sampleCounty('2026-03-02');
  [office, town, successor] = (await Promise.all([
    county.as('ducha'),
    county.as('songping-dangzhengban'),
    county.as('shidu-dangzhengban'),
  ])) as [Person, Person, Person];
  admin = (await county.test.signInAs(['system-admin'], { government: INSTALLATION })).cookie;
});
afterAll(() => county.close());

const government = (method: 'PUT' | 'DELETE', code: string, payload?: object) =>
  callApp(county.test.app, method, `/api/governments/${code}`, admin, payload);
const foreseen = (into: string) =>
  callApp(county.test.app, 'GET', `/api/governments/${TOWN}/merger?into=${into}`, admin);
const songping = { name: '松坪镇', level: 'township', parent: '970325' } as const;
const opening = { class: 'continuing', origin: '镇长办公会', leadUnit: 'q03', limit: '2026-11-30' };

describe('a township that is merged while its matters run', () => {
  let given: string;
  let parent: string;
  let own: string;
  let accepted: object;

  it('cannot be deleted before, with how many matters are open and what to do', async () => {
    const above = { ...opening, leadUnit: 'u34', title: '集镇污水管网延伸', origin: '常务会议', handOut: true };
    parent = (await office.send('POST', '/api/matters', { ...above, key: 'above-town' })).body.items[0].id;
    given = (await office.send('POST', `/api/matters/${parent}/give-down`, { government: TOWN })).body.items[0].id;
    const request = { ...opening, title: '修整村口晒场', key: 'own-matter', handOut: true };
    own = (await town.send('POST', '/api/matters', request)).body.items[0].id;
    const { seq } = (await town.get(`/api/matters/${own}`)).body.item;
    accepted = { command: 'urge', form: { words: '快' }, evidence: [], expectedSeq: seq, key: 'urged-before' };
    expect((await town.send('POST', `/api/matters/${own}/commands`, accepted)).status).toBe(200);
    const answer = await government('DELETE', TOWN);
    expect([answer.status, codeOf(answer)]).toEqual([409, 'government-has-matters']);
    expect(answer.body.error.facts).toMatchObject({ all: 2, open: 2 });
    expect(answer.body.error.zh).toContain('2 项尚未办结');
    expect(answer.body.error.en).toContain('2 of them open');
  });

  it('is looked at before in numbers, by who administers the installation alone', async () => {
    const url = (into: string) => `/api/governments/${TOWN}/merger?into=${into}`;
    expect((await office.get(url(SUCCESSOR))).status).toBe(403);
    const elsewhere = (await county.test.signInAs(['system-admin'])).cookie;
    expect(codeOf(await callApp(county.test.app, 'GET', url(SUCCESSOR), elsewhere))).toBe('government-other');
    const { body } = await foreseen(SUCCESSOR);
    expect(body).toMatchObject({
      refusal: null,
      successor: { code: SUCCESSOR },
      takenOver: 0,
      keptAbove: 1,
      releasedAbove: 0,
      below: 0,
      ended: 0,
      governmentsBelow: [],
    });
    const counts = body.running.map(({ lights }: { lights: Record<string, number> }) =>
      Object.values(lights).reduce((sum, count) => sum + count, 0),
    );
    expect(counts).toEqual([2]);
    expect(body.kept.people).toBeGreaterThan(0);
    expect(JSON.stringify(body)).not.toContain('修整村口晒场');
    expect((await foreseen(TOWN)).body.refusal).toMatchObject({ code: 'successor-wrong' });
    const down = `/api/governments/970325/merger?into=${TOWN}`;
    expect((await callApp(county.test.app, 'GET', down, admin)).body.refusal).toMatchObject({
      code: 'successor-wrong',
    });
    expect(codeOf(await foreseen('979999'))).toBe('government-unknown');
  });

  it('is merged by who administers the installation alone', async () => {
    const body = { ...songping, mergedInto: SUCCESSOR };
    expect((await office.send('PUT', `/api/governments/${TOWN}`, body)).status).toBe(403);
    expect((await government('PUT', TOWN, body)).status).toBe(200);
    const { governments } = (await successor.get('/api/governments')).body;
    expect(governments).toContainEqual({ code: TOWN, ...songping, mergedInto: SUCCESSOR });
  });

  it('keeps its matters readable and refuses new ones and commands with the successor named', async () => {
    const { body: page } = await town.get(`/api/matters/${own}`);
    expect(page.item.title).toBe('修整村口晒场');
    expect([page.commands, page.mayGiveDown, page.governmentSuccessor]).toEqual([
      [],
      [],
      { code: SUCCESSOR, name: '石渡镇' },
    ]);
    expect((await office.get(`/api/matters/${given}`)).body.commands).toEqual([]);
    expect((await town.get('/api/todo')).body.cards).toEqual([]);
    for (const answer of [
      await town.give(own, 'urge', { form: { words: '快' } }),
      await town.send('POST', '/api/matters', { ...opening, title: '新事项', key: 'after-merger' }),
      await office.give(given, 'urge', { form: { words: '快' } }),
      await office.send('POST', `/api/matters/${parent}/give-down`, { government: TOWN, leadUnit: 'q03' }),
      await town.send('PUT', '/api/bulletins/2026-02', {}),
      await town.send('POST', '/api/livelihood', { year: 2026 }),
      await town.send('POST', `/api/year-accounts/${TOWN}/2026/acts`, {}),
    ]) {
      expect([answer.status, answer.body.error.code]).toEqual([422, 'government-merged']);
      expect(answer.body.error.zh).toContain('已并入石渡镇');
      expect(answer.body.error.en).toContain('石渡镇');
    }
  });

  it('refuses commands on many matters one by one, and answers a form it had accepted as before', async () => {
    const urge = { command: 'urge', form: { words: '快' }, key: 'many-after-merger' };
    const many = await town.send('POST', '/api/matters/commands', { ...urge, matters: [{ id: own, expectedSeq: 1 }] });
    expect(many.body.outcomes).toMatchObject([{ error: { code: 'government-merged' } }]);
    const again = await town.send('POST', `/api/matters/${own}/commands`, accepted);
    expect([again.status, again.body.error ?? null]).toEqual([200, null]);
  });

  it('keeps no further report, whoever sends it', async () => {
    const file = { name: '报告.txt', bytes: new TextEncoder().encode('2026年政府工作报告\n新修渠道3公里。') };
    const sent = await county.test.upload(
      '/api/reports',
      { file, fields: { governmentCode: TOWN } },
      await county.test.signIn(),
    );
    expect([sent.status, codeOf(sent)]).toEqual([422, 'government-merged']);
  });

  it('is looked at by the successor’s office, and by no unit of it and no other government', async () => {
    const list = await successor.get(`/api/matters?government=${TOWN}`);
    expect(list.body.items.map(({ id }: { id: string }) => id).sort()).toEqual([given, own].sort());
    expect((await successor.get(`/api/matters/${own}`)).body.commands).toEqual([]);
    expect((await (await county.as('shidu-nongye')).get(`/api/matters/${own}`)).status).toBe(404);
    expect((await office.get(`/api/matters/${own}`)).status).toBe(404);
    expect((await office.get(`/api/matters?government=${TOWN}`)).body.error.code).toBe('government-other');
  });

  it('has its open matters taken over once, with the old one named and the promise above kept', async () => {
    const url = `/api/matters/${given}/take-over`;
    const list = `/api/governments/${TOWN}/matters-to-take-over`;
    expect((await office.get(list)).body.error.code).toBe('government-other');
    expect((await town.get(list)).body.error.code).toBe('government-other');
    const waiting = (await successor.get(list)).body.matters;
    expect(waiting.map(({ takenOverAs }: { takenOverAs: null }) => takenOverAs)).toEqual([null, null]);
    expect((await town.send('POST', url, { leadUnit: 'q03' })).status).toBe(403);
    expect((await successor.send('POST', url, { leadUnit: 'q03' })).body.error.code).toBe('unit-not-known');
    const taken = await successor.send('POST', url, { leadUnit: 's03' });
    expect(taken.status, JSON.stringify(taken.body)).toBe(201);
    const { id } = taken.body.items[0];
    const listed = (await successor.get(list)).body.matters.find(
      ({ item }: { item: { id: string } }) => item.id === given,
    );
    expect(listed.takenOverAs).toBe(id);
    const { body } = await successor.get(`/api/matters/${id}`);
    expect(body.item).toMatchObject({ government: SUCCESSOR, title: '集镇污水管网延伸', limit: '2026-11-30' });
    expect(body.origin).toContain('承接松坪镇第1号事项');
    expect(body.parent).toMatchObject({ id: parent });
    expect((await successor.send('POST', url, { leadUnit: 's03' })).body).toMatchObject({ repeated: 1 });
    expect((await foreseen(SUCCESSOR)).body).toMatchObject({ refusal: null, takenOver: 1 });
    expect((await successor.give(id, 'establish')).status).toBe(200);
  });

  it('leaves alone what ended, and what belongs to a government that stands', async () => {
    const standing = await successor.send('POST', '/api/matters', {
      ...opening,
      leadUnit: 's03',
      title: '修渠',
      key: 'standing',
    });
    const { id } = standing.body.items[0];
    expect((await successor.send('POST', `/api/matters/${id}/take-over`, { leadUnit: 's03' })).body.error.code).toBe(
      'government-not-merged',
    );
    await government('PUT', TOWN, { ...songping, mergedInto: null });
    expect((await town.give(own, 'withdraw', { form: { reason: '并入他项' } })).status).toBe(200);
    await government('PUT', TOWN, { ...songping, mergedInto: SUCCESSOR });
    expect((await successor.send('POST', `/api/matters/${own}/take-over`, { leadUnit: 's03' })).body.error.code).toBe(
      'take-over-ended',
    );
  });
});
