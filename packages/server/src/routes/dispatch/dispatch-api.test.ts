import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DispatchSession } from '../../api/dispatch.ts';
import { type Person, type SampleCounty, sampleCounty } from '../../testing/sample-county.ts';

let county: SampleCounty;
let office: Person;
let unit: Person;
let nobody: Person;
beforeAll(async () => {
  county = await sampleCounty('2026-03-02');
  [office, unit, nobody] = (await Promise.all([county.as('ducha'), county.as('zhujian'), county.as()])) as [
    Person,
    Person,
    Person,
  ];
});
afterAll(() => county.close());

const opened = async (title: string, more: object = {}): Promise<string> => {
  const request = {
    class: 'general',
    title,
    origin: '常务会议',
    leadUnit: 'u14',
    limit: '2026-03-20',
    handOut: true,
    key: `open-${title}`,
    ...more,
  };
  return (await office.send('POST', '/api/matters', request)).body.items[0].id;
};
const standingsOf = ({ agenda }: DispatchSession) =>
  new Map(agenda.map(({ matter, unit, light, stateName }) => [matter, [unit?.id, light, stateName?.zh]]));
const planned = async (heldOn: string) =>
  office.send('POST', '/api/dispatch-sessions', { kind: 'friday', heldOn, chair: '县长' });

describe('a session of leaders', () => {
  let late: string;
  let id: string;
  /** How the matters stood when the session was held. */
  let held: ReturnType<typeof standingsOf>;
  it('is planned by nobody who is not signed in, and by no unit', async () => {
    const request = { kind: 'friday', heldOn: '2026-03-13', chair: '县长' };
    expect((await nobody.send('POST', '/api/dispatch-sessions', request)).status).toBe(401);
    expect((await unit.send('POST', '/api/dispatch-sessions', request)).status).toBe(403);
    for (const url of ['/api/dispatch-sessions/x', '/api/dispatch-sessions/x/minutes.docx'])
      expect((await nobody.get(url)).status).toBe(401);
  });

  it('has on its agenda what is red and what waits for coordination', async () => {
    late = await opened('逾期未办的排水口');
    const stuck = await opened('用地受阻的公交站', { class: 'continuing', limit: '2026-11-30' });
    await unit.give(stuck, 'sign');
    await unit.give(stuck, 'report-deployment', { form: { arrangement: '选址比选' } });
    await unit.give(stuck, 'report-progress', { form: { progress: '站亭已备', share: 30 } });
    await unit.give(stuck, 'request-coordination', { form: { obstacle: '土地权属不清' } });
    county.at('2026-03-13');
    const { status, body } = await planned('2026-03-13');
    expect(status).toBe(201);
    id = body.id;
    expect(body.title).toBe('3月13日周五会商');
    const whys = new Map(body.agenda.map(({ matter, why }: { matter: string; why: string }) => [matter, why]));
    expect([whys.get(late), whys.get(stuck)]).toEqual(['red', 'coordination']);
  });

  it('names units and tells lights as they are on the day on which it is read, until it is held', async () => {
    const url = `/api/dispatch-sessions/${id}`;
    const before = standingsOf((await office.get(url)).body);
    expect(before.get(late)).toEqual(['u14', 'red', '已交办']);
    const paused = await office.give(late, 'suspend', { form: { reason: '等管线迁改' } });
    expect(paused.status, JSON.stringify(paused.body)).toBe(200);
    expect(standingsOf((await office.get(url)).body).get(late)).toEqual(['u14', 'off', '挂起']);
    expect((await office.get('/api/dispatch-sessions')).body.sessions[0].agenda).toEqual(
      (await office.get(url)).body.agenda,
    );
    await office.give(late, 'resume');
    expect(standingsOf((await office.get(url)).body).get(late)).toEqual(before.get(late));
  });

  it('makes a matter of a decision, once for the same form', async () => {
    const request = { text: '三日内疏通排水口', unit: 'u14', limit: '2026-03-18', key: 'decision-one' };
    const first = await office.send('POST', `/api/dispatch-sessions/${id}/decisions`, request);
    expect(first.body.item).toMatchObject({ state: 'assigned', title: '三日内疏通排水口' });
    const again = await office.send('POST', `/api/dispatch-sessions/${id}/decisions`, request);
    expect(again.body.session.decisions).toHaveLength(1);
    const lacking = { ...request, unit: null, key: 'decision-two' };
    expect((await office.send('POST', `/api/dispatch-sessions/${id}/decisions`, lacking)).body.error.code).toBe(
      'decision-incomplete',
    );
  });

  it('keeps a decision that becomes no matter, with its unit', async () => {
    const request = { text: '例会每周一次', unit: 'u22', asMatter: false, key: 'decision-three' };
    const { status, body } = await office.send('POST', `/api/dispatch-sessions/${id}/decisions`, request);
    expect([status, body.item]).toEqual([200, null]);
  });

  it('shows who writes second that it was changed, and stays as it is once it is over', async () => {
    const { seq } = (await office.get(`/api/dispatch-sessions/${id}`)).body;
    const url = `/api/dispatch-sessions/${id}`;
    const changed = await office.send('PATCH', url, { expectedSeq: seq, present: ['林知远'], absent: ['尹明远'] });
    expect(changed.body.present).toEqual(['林知远']);
    expect((await office.send('PATCH', url, { expectedSeq: seq, present: [] })).body.error.code).toBe(
      'session-changed',
    );
    const { body } = await office.send('POST', `${url}/close`);
    expect(body.state).toBe('held');
    held = standingsOf(body);
    expect((await office.send('POST', `${url}/close`)).body.error.code).toBe('session-over');
  });

  it('has minutes that bear the day of the session, whenever they are taken', async () => {
    county.at('2026-03-18');
    const { bytes } = await office.raw(`/api/dispatch-sessions/${id}/minutes.docx`);
    const words = strFromU8(unzipSync(bytes)['word/document.xml']!).replace(/<[^>]+>/g, '');
    // In the head, and in the sentence that says when it was held.
    expect(words.split('2026年3月13日')).toHaveLength(3);
    expect(words).toContain('在澜溪县人民政府会议室');
  });

  it('keeps how its matters stood when it was held, on the page and in the document of its agenda', async () => {
    await office.give(late, 'withdraw', { form: { reason: '并入管网改造' } });
    const url = `/api/dispatch-sessions/${id}`;
    expect(standingsOf((await office.get(url)).body)).toEqual(held);
    expect(held.get(late)?.[1]).toBe('red');
    const { bytes } = await office.raw(`${url}/agenda.docx`);
    const words = strFromU8(unzipSync(bytes)['word/document.xml']!).replace(/<[^>]+>/g, '');
    expect(words).toContain('亮灯情况截至2026年3月13日');
    expect(words).toMatch(/逾期未办的排水口.{2,12}红灯/);
    expect((await unit.get(`${url}/agenda.docx`)).status).toBe(403);
  });

  it('begins with what the last one decided', async () => {
    county.at('2026-03-20');
    const { body } = await planned('2026-03-20');
    expect(body.agenda[0].unit.id).toBe('u14');
    expect(body.agenda[1]).toMatchObject({ title: '例会每周一次', matter: null, unit: { id: 'u22' }, light: null });
    expect(body.agenda[0]).toMatchObject({ why: 'last-decision', title: '三日内疏通排水口' });
    expect((await (await county.as('shi-ducha')).get(`/api/dispatch-sessions/${body.id}`)).body.error.code).toBe(
      'session-unknown',
    );
  });
});

describe('the bulletin of a month', () => {
  const url = '/api/bulletins/2026-03';
  it('is previewed by the office with figures that add up, and by nobody else', async () => {
    const { body } = await office.get(url);
    expect(body).toMatchObject({ id: null, number: null, title: '关于2026年3月重点任务推进情况的通报' });
    expect(body.units.length).toBeGreaterThan(0);
    for (const { total, closed, normal, behind, overdue, green, yellow, red } of [...body.units, body.sum]) {
      expect(green + yellow + red).toBe(normal + behind + overdue);
      expect(closed + normal + behind + overdue).toBe(total);
    }
    for (const [figure, sum] of Object.entries(body.sum))
      expect([figure, body.units.reduce((all: number, one: Record<string, number>) => all + one[figure]!, 0)]).toEqual([
        figure,
        sum,
      ]);
    expect((await unit.get(url)).body.error.code).toBe('bulletin-unknown');
    expect((await nobody.get(url)).status).toBe(401);
  });

  it.each(['2026-13', '2026-3', '2027-01'])('of %s is refused', async (month) => {
    expect((await office.get(`/api/bulletins/${month}`)).status).toBe(400);
  });

  it('is saved, issued under a number, and never changed after, whatever becomes of the matters', async () => {
    const draft = { title: '关于三月份重点任务的通报', remarks: ['开局平稳。'], next: ['抓紧补齐。'] };
    expect((await unit.send('PUT', url, draft)).status).toBe(403);
    expect((await office.send('POST', `${url}/issue`)).body.error.code).toBe('bulletin-unknown');
    await office.send('PUT', url, draft);
    const issued = (await office.send('POST', `${url}/issue`)).body;
    expect(issued).toMatchObject({ number: 1, remarks: ['开局平稳。'] });
    expect((await office.send('PUT', url, draft)).body.error.code).toBe('bulletin-issued');
    expect((await office.send('POST', `${url}/issue`)).body.error.code).toBe('bulletin-issued');
    await opened('通报之后的事项');
    expect((await unit.get(url)).body.units).toEqual(issued.units);
    expect((await unit.raw(`${url}/bulletin.docx`)).bytes.subarray(0, 2).toString()).toBe('PK');
    expect((await unit.get('/api/bulletins')).body.bulletins).toHaveLength(1);
  });
});

describe('mechanisms', () => {
  it('are shown with their parameters, those without a source as defaults of ours', async () => {
    const { mechanisms } = (await unit.get('/api/mechanisms')).body;
    expect(mechanisms.map(({ mechanism }: { mechanism: { id: string } }) => mechanism.id)).toEqual([
      '13710',
      'four-slips-seven-steps',
      'government-supervision',
      'livelihood-projects',
      'suggestions-proposals',
    ]);
    expect(mechanisms[0].mayEdit).toBe(false);
    const sign = mechanisms[0].parameters.find(({ id }: { id: string }) => id === 'signDays');
    expect(sign).toMatchObject({ value: 0, default: 0, source: null });
  });

  it('take a new value for matters opened from then on, and none outside its bounds', async () => {
    const url = '/api/mechanisms/13710/settings';
    const before = await opened('改参数之前的事项');
    expect((await nobody.send('PUT', url, { values: {} })).status).toBe(401);
    expect((await unit.send('PUT', url, { values: { closeDays: 10 } })).status).toBe(403);
    expect((await office.send('PUT', url, { values: { closeDays: 100_000 } })).body.error.code).toBe(
      'parameter-invalid',
    );
    const { body } = await office.send('PUT', url, { values: { closeDays: 10 } });
    expect(body.parameters.find(({ id }: { id: string }) => id === 'closeDays')).toMatchObject({
      value: 10,
      default: 7,
    });
    const dues = await Promise.all([before, await opened('改参数之后的事项')].map(closeDue));
    expect(dues).toEqual(['2026-03-27', '2026-03-30']);
  });
});

async function closeDue(matter: string): Promise<string> {
  const { clocks } = (await office.get(`/api/matters/${matter}`)).body;
  return clocks.find(({ clock }: { clock: string }) => clock === 'close').due;
}
