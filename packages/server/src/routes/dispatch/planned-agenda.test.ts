// The agenda of a session between the day it is planned on and the day it is held.
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DispatchSession } from '../../api/dispatch.ts';
import { type Person, type SampleCounty, sampleCounty } from '../../testing/sample-county.ts';

let county: SampleCounty;
let office: Person;
let unit: Person;
beforeAll(async () => {
  county = await sampleCounty('2026-06-01');
  [office, unit] = (await Promise.all([county.as('ducha'), county.as('zhujian')])) as [Person, Person];
});
afterAll(() => county.close());

const opened = async (title: string, more: object = {}): Promise<string> => {
  const request = {
    class: 'general',
    title,
    origin: '常务会议',
    leadUnit: 'u14',
    handOut: true,
    key: `open-${title}`,
    ...more,
  };
  return (await office.send('POST', '/api/matters', request)).body.items[0].id;
};
const planned = async (heldOn: string) =>
  office.send('POST', '/api/dispatch-sessions', { kind: 'friday', heldOn, chair: '县长' });

describe('the agenda of a session that is planned', () => {
  const ends: readonly string[] = ['2026-06-05', '2026-06-09', '2026-11-30'];
  let red: string;
  let removed: string;
  let stuck: string;
  let id: string;
  const read = async (): Promise<DispatchSession> => (await office.get(`/api/dispatch-sessions/${id}`)).body;
  const itemOf = async (matter: string) => (await read()).agenda.find((item) => item.matter === matter);
  const saved = async (change: (agenda: DispatchSession['agenda']) => DispatchSession['agenda'], more: object = {}) => {
    const { seq, agenda } = await read();
    return office.send('PATCH', `/api/dispatch-sessions/${id}`, { expectedSeq: seq, agenda: change(agenda), ...more });
  };

  it('takes in what turned red or asked for coordination since, each with its day, and writes nothing by itself', async () => {
    county.at('2026-06-01');
    const [first, second, third] = await Promise.all(
      ends.map((limit, at) => opened(`六月事项${at + 1}`, { limit, ...(at === 2 ? { class: 'continuing' } : {}) })),
    );
    [red, removed, stuck] = [first!, second!, third!];
    await unit.give(stuck, 'sign');
    await unit.give(stuck, 'report-deployment', { form: { arrangement: '比选' } });
    await unit.give(stuck, 'report-progress', { form: { progress: '已备料', share: 60 } });
    const { body } = await planned('2026-06-26');
    id = body.id;
    const before: DispatchSession['agenda'] = body.agenda;
    for (const matter of [red, removed, stuck]) expect(before.map((item) => item.matter)).not.toContain(matter);
    expect(before.every(({ since }) => since === null)).toBe(true);

    county.at('2026-06-11');
    await unit.give(stuck, 'request-coordination', { form: { obstacle: '缺用地指标' } });
    county.at('2026-06-12');
    expect(await itemOf(stuck)).toMatchObject({ why: 'coordination', note: '缺用地指标', since: '2026-06-11' });
    county.at('2026-06-16');
    const { agenda, seq } = await read();
    expect(seq).toBe(1);
    for (const matter of [red, removed]) {
      const item = agenda.find((one) => one.matter === matter)!;
      expect([item.light, ['red', 'yellow'].includes(item.why)]).toEqual([item.why, true]);
      expect(item.since! > '2026-06-01' && item.since! <= '2026-06-16').toBe(true);
    }
    expect(agenda.filter(({ since }) => since === null).map(({ matter }) => matter)).toEqual(
      before.map(({ matter }) => matter),
    );
    const ranks = ['last-decision', 'red', 'coordination', 'yellow', 'added'];
    const places = agenda.map(({ why }) => ranks.indexOf(why));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const { bytes } = await office.raw(`/api/dispatch-sessions/${id}/agenda.docx`);
    const words = strFromU8(unzipSync(bytes)['word/document.xml']!).replace(/<[^>]+>/g, '');
    expect(words).toContain('新增（6月11日起）');
  });

  it('never puts on again what a person took off, and keeps what a person put on', async () => {
    const own = { matter: null, title: '防汛值守', why: 'added', note: '', since: null } as const;
    const { status, body } = await saved(
      (agenda) => [...agenda.filter(({ matter }) => matter !== removed), own as never],
      { takenOut: [removed] },
    );
    expect([status, body.takenOut]).toEqual([200, [removed]]);
    county.at('2026-06-18');
    expect(await itemOf(removed)).toBeUndefined();
    const { agenda } = await read();
    expect(agenda.at(-1)).toMatchObject({ title: '防汛值守', why: 'added' });
    expect(agenda.find(({ matter }) => matter === stuck)).toMatchObject({ since: '2026-06-11' });
  });

  it('takes off for good what was saved on it and is left out', async () => {
    const { body } = await saved((agenda) => agenda.filter(({ matter }) => matter !== stuck));
    expect(new Set(body.takenOut)).toEqual(new Set([removed, stuck]));
    expect(await itemOf(stuck)).toBeUndefined();
    await saved((agenda) => [
      ...agenda,
      { matter: stuck, title: '六月事项3', why: 'added', note: '', since: null } as never,
    ]);
    expect((await read()).takenOut).toEqual([removed]);
    expect(await itemOf(stuck)).toMatchObject({ why: 'added' });
  });

  it('is saved with a decision of last time as long as one may be', async () => {
    const long = { matter: null, title: '长'.repeat(2_000), why: 'last-decision', note: '', since: null } as never;
    expect((await saved((agenda) => [...agenda, long])).status).toBe(200);
    const { body } = await saved((agenda) => agenda.filter(({ title }) => title.length < 2_000), {
      takenOut: ['长'.repeat(2_000)],
    });
    expect(body.takenOut).toContain('长'.repeat(2_000));
  });

  it('keeps a matter whose light went out, told as it stands', async () => {
    const { why } = (await itemOf(red))!;
    await office.give(red, 'suspend', { form: { reason: '等汛期过' } });
    expect(await itemOf(red)).toMatchObject({ why, light: 'off' });
    await office.give(red, 'resume');
  });

  it('stays as it was once the session is held, whatever turns red after it', async () => {
    county.at('2026-06-26');
    const { body } = await office.send('POST', `/api/dispatch-sessions/${id}/close`);
    const later = await opened('会后的事项', { limit: '2026-06-30' });
    county.at('2026-07-20');
    const after = await read();
    expect(after.agenda).toEqual(body.agenda);
    expect(after.agenda.map(({ matter }) => matter)).not.toContain(later);
  });

  it('has nothing of what came up after its day, where nobody closed it', async () => {
    county.at('2026-07-21');
    id = (await planned('2026-07-24')).body.id;
    const late = await opened('七月事项', { limit: '2026-07-31' });
    county.at('2026-08-20');
    expect(await itemOf(late)).toBeUndefined();
  });
});
