// 约谈 and 撤项 over HTTP: who finds what on which list, and what the document says.
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type SampleCounty, sampleCounty } from '../testing/sample-county.ts';

const HOUSING = 'u14';

let county: SampleCounty;
let [office, unit, leader] = [] as unknown as [Person, Person, Person];
beforeAll(async () => {
  county = await sampleCounty('2026-03-02');
  [office, unit, leader] = (await Promise.all(
    ['ducha', 'zhujian', 'fuxianzhang'].map((login) => county.as(login)),
  )) as [Person, Person, Person];
});
afterAll(() => county.close());

async function opened(title: string, more: object = {}): Promise<string> {
  const request = {
    class: 'general',
    title,
    origin: '县政府常务会议',
    leadUnit: HOUSING,
    leaderPost: 'u01-5',
    limit: null,
    handOut: true,
    key: `open-${title}`,
    ...more,
  };
  const { status, body } = await office.send('POST', '/api/matters', request);
  expect(status, JSON.stringify(body)).toBe(201);
  return body.items[0].id;
}

const given = async (person: Person, id: string, command: string, form: object = {}) => {
  const { status, body } = await person.give(id, command, { form });
  expect(status, JSON.stringify(body)).toBe(200);
};
const cardOf = async (person: Person, id: string) =>
  (await person.get('/api/todo')).body.cards.find(({ item }: { item: { id: string } }) => item.id === id);
const noticesOf = async (person: Person, id: string): Promise<readonly string[]> =>
  (await person.get('/api/notices')).body.notices
    .filter(({ matter }: { matter: string }) => matter === id)
    .map(({ what }: { what: string }) => what);

describe('the third red slip', () => {
  let id: string;
  beforeAll(async () => {
    id = await opened('清运河东村口积存垃圾');
    await given(unit, id, 'sign');
    for (const day of ['10', '12', '16']) {
      county.at(`2026-03-${day}`);
      const slipLimit = `2026-03-${Number(day) + 1}`;
      await given(office, id, 'issue-follow-up', { colour: 'red', finding: '未清运', demand: '立即清运', slipLimit });
      county.at(slipLimit);
      await given(unit, id, 'answer-slip', { answer: '正在协调车辆' });
    }
  });

  it('puts the interview on the office’s list by itself, and tells the leader', async () => {
    expect(await cardOf(office, id)).toMatchObject({ why: 'interview', command: { id: 'interview' } });
    expect(await noticesOf(leader, id)).toContain('interview-called');
    const seen = await unit.get(`/api/matters/${id}`);
    expect(seen.body).toMatchObject({ callsForInterview: true });
    expect(seen.body.commands.map((command: { id: string }) => command.id)).not.toContain('interview');
  });

  it('leads to a numbered record that names the slips and is answered by the unit', async () => {
    await given(office, id, 'interview', {
      heldOn: '2026-03-17',
      interviewers: '督查室、组织部',
      interviewed: '局长',
      finding: '三次督办仍未清运',
      demand: '三日内清运完毕并书面报告',
      slipLimit: '2026-03-20',
    });
    const { body } = await office.get(`/api/matters/${id}`);
    const record = body.slips.at(-1);
    expect(record.number).toMatch(/^约谈〔2026〕\d+号$/);
    expect(body.callsForInterview).toBe(false);
    const words = wordsIn((await office.raw(`/api/matters/${id}/slips/${record.seq}.docx`)).bytes);
    const reds = body.slips.filter(({ colour }: { colour: string }) => colour === 'red');
    for (const { number } of reds) expect(words).toContain(number);
    for (const said of ['约谈记录', '督查室、组织部', '三日内清运完毕并书面报告', '2026年3月20日'])
      expect(words).toContain(said);
    expect(await cardOf(unit, id)).toMatchObject({ why: 'slip', due: '2026-03-20' });
    expect(await noticesOf(unit, id)).toContain('interview');
  });

  it('stands first on the office’s list, before what is merely late', async () => {
    const late = await opened('清理南门排水沟', { leaderPost: null });
    await given(unit, late, 'sign');
    const again = await opened('平整西河堆料场');
    await given(unit, again, 'sign');
    for (const day of ['27', '29', '31']) {
      county.at(`2026-03-${day}`);
      const form = { colour: 'red', finding: '未动', demand: '推进', slipLimit: `2026-03-${Number(day)}` };
      await given(office, again, 'issue-follow-up', form);
    }
    await county.test.store.matters.fireDue();
    expect((await office.get('/api/todo')).body.cards[0]).toMatchObject({ why: 'interview', item: { id: again } });
    expect(await cardOf(office, late)).toMatchObject({ isLate: true });
  });

  it('three slips that wait are answered by one form, which proposes so; a single one is not asked about', async () => {
    const scopeOf = async (matter: string) => {
      const { commands } = (await unit.get(`/api/matters/${matter}`)).body;
      const fields: { id: string; initial?: string }[] = commands.find(
        (one: { id: string }) => one.id === 'answer-slip',
      ).fields;
      return fields.find((field) => field.id === 'scope')?.initial ?? null;
    };
    const [again] = (await office.get('/api/todo')).body.cards;
    expect(await scopeOf(again.item.id)).toBe('all');
    expect(await scopeOf(id)).toBeNull();
    await given(unit, again.item.id, 'answer-slip', { answer: '已平整并报告', scope: 'all' });
    const { slips } = (await unit.get(`/api/matters/${again.item.id}`)).body;
    expect(slips.filter((slip: { limit: string | null }) => slip.limit !== null)).toHaveLength(3);
    expect(
      slips.every(
        (slip: { limit: string | null; answeredAt: string | null }) => slip.limit === null || slip.answeredAt,
      ),
    ).toBe(true);
  });
});

describe('a matter out of its course', () => {
  it('says before it is withdrawn what that means, and tells unit and leader', async () => {
    county.at('2026-03-02');
    const id = await opened('修补北街路面坑槽');
    const { body } = await office.get(`/api/matters/${id}`);
    const withdraw = body.commands.find((command: { id: string }) => command.id === 'withdraw');
    expect(withdraw.consequence.zh).toContain('不能恢复');
    await given(office, id, 'withdraw', { reason: '并入道路养护专项' });
    for (const person of [unit, leader]) expect(await noticesOf(person, id)).toContain('withdrawn');
  });
});

it('what waits for the office to set a matter up is no request for extension', async () => {
  county.at('2026-03-02');
  const id = await opened('梳理背街小巷照明盲点', {
    mechanism: 'four-slips-seven-steps',
    class: 'task',
    handOut: false,
  });
  await given(office, id, 'draft-opinion', { opinion: '由住建局牵头' });
  expect(await cardOf(await county.as('ducha-zhuren'), id)).toMatchObject({
    why: 'your-turn',
    command: { id: 'approve' },
  });
});

/** Text of the document part, without its marks. */
function wordsIn(docx: Buffer): string {
  const name = Buffer.from('word/document.xml');
  const at = docx.indexOf(name);
  const header = at - 30;
  const start = at + docx.readUInt16LE(header + 26) + docx.readUInt16LE(header + 28);
  return inflateRawSync(docx.subarray(start))
    .toString('utf8')
    .replace(/<[^>]+>/g, '');
}
