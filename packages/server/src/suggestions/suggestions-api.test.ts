// 建议提案 over HTTP: registered, handed out, given back, answered, signed off, graded by the deputy alone, done again, closed.
import { gridOf, readXlsx } from '@luoshi/documents';
import { registerHeads } from '@luoshi/mechanisms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type SampleCounty, sampleCounty } from '../testing/sample-county.ts';

const scan = { name: '答复函.jpg', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 7]) };
const SESSION = '澜溪县第十七届人民代表大会第五次会议';

let county: SampleCounty;
let [office, head, unit, unitHead, other, deputy, member, leader] = [] as unknown as Person[];
let id: string;
let deputyId: string;

beforeAll(async () => {
  county = await sampleCounty('2026-03-02');
  [office, head, unit, unitHead, other, deputy, member, leader] = (await Promise.all(
    ['ducha', 'ducha-zhuren', 'jiaotong', 'jiaotong-juzhang', 'jiaoyu', 'daibiao', 'weiyuan', 'fuxianzhang'].map(
      (login) => county.as(login),
    ),
  )) as [Person, Person, Person, Person, Person, Person, Person, Person];
  deputyId = (await deputy!.get('/api/session')).body.account.staff;
});
afterAll(() => county.close());

const register = (changes: object = {}) =>
  office!.send('POST', '/api/suggestions', {
    kind: 'suggestion-plenary',
    session: SESSION,
    number: 12,
    receivedOn: '2026-02-27',
    title: '关于增设农村客运停靠点的建议',
    text: '群众出行不便，建议增设停靠点。',
    proposers: [
      { person: deputyId, name: '代表', delegation: '石渡代表团' },
      { name: '联名代表', delegation: '石渡代表团' },
    ],
    leadUnit: 'u14',
    coUnits: ['u06'],
    ...changes,
  });

const given = async (person: Person | undefined, command: string, form: object = {}, file = false) => {
  const evidence = file ? [(await person!.upload('/api/evidence', { file: scan })).body.sha256] : [];
  const seen = await office!.get(`/api/matters/${id}`);
  const { body } = await person!.give(id, command, { form, evidence, expectedSeq: seen.body.item.seq });
  return body.error?.code ?? body.item.state;
};

const draft = {
  replyClass: 'B',
  reply: '您提出的建议收悉，现答复如下：拟增设五处停靠点。',
  pledge: '增设五处停靠点',
  pledgedUntil: '2026-11-30',
  contact: '经办人',
  phone: '5550000',
  openness: 'full',
};

describe('a suggestion', () => {
  it('is registered by the office once for its number, and by nobody else', async () => {
    const first = await register();
    expect(first.status, JSON.stringify(first.body)).toBe(201);
    id = first.body.item.id;
    expect(await register()).toMatchObject({ status: 200, body: { repeated: true, item: { id } } });
    for (const person of [unit, deputy, leader])
      expect((await person!.send('POST', '/api/suggestions', {})).body.error.code).toBe('not-allowed');
  });

  it.each([
    {
      what: 'a proposer the directory does not know',
      changes: { proposers: [{ person: 'nobody', name: '某' }] },
      code: 'proposer-unknown',
    },
    { what: 'a unit that is none', changes: { leadUnit: 'u999' }, code: 'unit-not-known' },
    { what: 'a day to come', changes: { receivedOn: '2026-03-03' }, code: 'received-in-future' },
  ])('with $what is refused with $code', async ({ changes, code }) => {
    expect((await register({ number: 99, ...changes })).body.error.code).toBe(code);
  });

  it('is handed out, given back with a reason and handed to the right unit, which then has it in its list', async () => {
    expect(await given(office, 'assign')).toBe('handed-over');
    county.at('2026-03-04');
    const wrong = await county.as('zhujian');
    expect(await given(wrong, 'return-unit', { reason: '属交通部门职责', suggested: 'u15' })).toBe('unit-returned');
    expect((await unit!.get(`/api/matters/${id}`)).status).toBe(404);
    expect(await given(office, 'hand-on', { leadUnit: 'u15' })).toBe('handed-over');
    expect((await wrong.get(`/api/matters/${id}`)).body.error.code).toBe('matter-unknown');
    const { cards } = (await unit!.get('/api/todo')).body;
    const card = cards.find(({ item }: { item: { id: string } }) => item.id === id);
    expect(card).toMatchObject({ why: 'to-sign', command: { id: 'sign' } });
    expect((await unit!.get('/api/suggestions')).body.items.map((item: { id: string }) => item.id)).toEqual([id]);
  });

  it('is worked on out of its proposer’s sight: they see where it stands and whose turn it is', async () => {
    expect(await given(unit, 'sign')).toBe('handling');
    expect(await given(unit, 'draft-reply', draft)).toBe('drafted');
    const { body } = await deputy!.get(`/api/my-suggestions/${id}`);
    expect(body).toMatchObject({
      stateName: { zh: '主办单位办理中' },
      replies: [],
      next: { holder: 'lead', due: '2026-06-04' },
    });
    expect(JSON.stringify(body)).not.toContain('拟增设五处');
    expect((await deputy!.raw(`/api/my-suggestions/${id}/reply.docx`)).status).toBe(404);
    expect((await deputy!.get(`/api/matters/${id}`)).body.error.code).toBe('not-allowed');
    expect((await member!.get(`/api/my-suggestions/${id}`)).body.error.code).toBe('matter-unknown');
  });

  it('asks its co-unit for an answer on the co-unit’s own list', async () => {
    county.at('2026-04-02');
    const { cards } = (await other!.get('/api/todo')).body;
    const card = cards.find(({ item }: { item: { id: string } }) => item.id === id);
    expect(card).toMatchObject({ command: { id: 'answer-lead' }, due: '2026-04-07' });
    expect(await given(other, 'answer-lead', { opinion: '校门口两处可共用' })).toBe('drafted');
  });

  it('has its reply signed off by somebody else and printed as a letter under a number', async () => {
    expect(await given(unit, 'sign-off')).toBe('same-person');
    expect(await given(unitHead, 'sign-off')).toBe('signed-off');
    const { body } = await unit!.get(`/api/matters/${id}`);
    expect(body.submission.replies[0]).toMatchObject({ number: '建提复〔2026〕1号', sentAt: null });
    expect(body.submission.coAnswers[0].text).toBe('校门口两处可共用');
    const slip = body.slips.at(-1);
    const printed = await unit!.raw(`/api/matters/${id}/slips/${slip.seq}.docx`);
    expect(printed.status).toBe(200);
    expect(printed.bytes).toEqual((await unit!.raw(`/api/suggestions/${id}/reply.docx`)).bytes);
  });

  it('shows its proposer the reply once it was sent, and takes the grade from them alone', async () => {
    expect(await given(unit, 'send-reply', { delivery: '当面送达' })).toBe('evidence-missing');
    expect(await given(unit, 'send-reply', { delivery: '当面送达' }, true)).toBe('replied');
    const { items } = (await deputy!.get('/api/my-suggestions')).body;
    expect(items).toMatchObject([
      { id, mayGrade: true, next: { holder: 'proposer' }, submission: { replyClass: 'B' } },
    ]);
    expect((await deputy!.raw(`/api/my-suggestions/${id}/reply.docx`)).status).toBe(200);
    for (const person of [office, head, unit, unitHead, leader])
      expect(await given(person, 'accept-reply', { grade: 'satisfied' })).toBe('not-yours');
    expect(await given(member, 'accept-reply', { grade: 'satisfied' })).toBe('matter-unknown');
    expect(await given(deputy, 'reject-reply')).toBe('field-missing');
    expect(await given(deputy, 'reject-reply', { reason: '没有说明位置' })).toBe('reworking');
  });

  it('tells a proposer who was overtaken only that, and not what the offices did', async () => {
    const stale = { command: 're-accept-reply', form: { grade: 'satisfied' }, expectedSeq: 1, key: 'stale-deputy' };
    const { body } = await deputy!.send('POST', `/api/matters/${id}/commands`, stale);
    expect([body.error.code, body.since]).toEqual(['stale-version', []]);
  });

  it('is done again, graded, followed up until its promise is kept, and closed by somebody else', async () => {
    county.at('2026-05-06');
    expect(await given(unit, 're-draft-reply', draft)).toBe('redrafted');
    expect(await given(unitHead, 're-sign-off')).toBe('re-signed-off');
    expect(await given(unit, 're-send-reply', { delivery: '座谈' }, true)).toBe('re-replied');
    expect(await given(deputy, 're-accept-reply', { grade: 'basically', words: '望按期建成' })).toBe('tracking');
    county.at('2026-10-10');
    expect(await given(unit, 'fulfil', { outcome: 'kept', result: '五处均已启用' }, true)).toBe('settled');
    expect(await given(head, 'close', { rating: 'good', finding: '现场核查属实' })).toBe('closed');
    const [item] = (await office!.get('/api/suggestions?replyClass=A')).body.items;
    expect(item).toMatchObject({ id, submission: { replyClass: 'A', grade: 'basically' } });
  });

  it('counts in statistics over one denominator', async () => {
    const { total, units } = (await office!.get('/api/suggestions/statistics')).body;
    expect(total).toMatchObject({ handed: 1, replied: 1, onTime: 1, satisfaction: { satisfied: 1, graded: 1 } });
    expect(units).toMatchObject([{ unit: { id: 'u15' } }]);
    expect((await deputy!.get('/api/suggestions/statistics')).body.error.code).toBe('not-allowed');
  });
});

it('a proposer given by name alone is who has that name in the directory', async () => {
  const { name } = (await member!.get('/api/session')).body.account;
  const { body } = await register({ kind: 'proposal-between', number: 7, proposers: [{ name }, { name: '查无此人' }] });
  const [mine] = (await member!.get('/api/my-suggestions')).body.items;
  expect(mine).toMatchObject({ id: body.item.id, next: { holder: 'office' } });
});

describe('a register in a file', () => {
  const row = (number: string, changes: Readonly<Record<number, string>> = {}) =>
    [
      '大会提案',
      '政协会议',
      number,
      '关于路灯的提案',
      '全文',
      '某委员',
      '教育界',
      '2026-02-27',
      '',
      '住建局',
      '教育局',
    ].map((cell, at) => changes[at] ?? cell);
  const csv = (...rows: readonly (readonly string[])[]) => ({
    name: '登记表.csv',
    bytes: new TextEncoder().encode([registerHeads, ...rows].map((cells) => cells.join(',')).join('\n')),
  });
  const send = (file: ReturnType<typeof csv>, save = false) =>
    office!.upload('/api/suggestions/sheet', { file, ...(save ? { fields: { save: 'yes' } } : {}) });

  it('is shown first, refused as a whole with a problem, then saved once', async () => {
    const good = csv(row('1'), row('2'));
    const preview = await send(good);
    expect(preview.status, JSON.stringify(preview.body)).toBe(200);
    expect(preview.body).toMatchObject({ rows: [{ number: 1 }, { number: 2 }], problems: [], saved: null });
    const wrong = await send(csv(row('1'), row('2', { 9: '没有的局' })), true);
    expect(wrong.body).toMatchObject({ problems: [{ row: 3, code: 'unit-unknown' }], saved: null });
    expect((await send(good, true)).body.saved).toEqual({ opened: 2, repeated: 0 });
    expect((await send(good, true)).body.saved).toEqual({ opened: 0, repeated: 2 });
    const list = (await office!.get('/api/suggestions?kind=proposal-plenary')).body;
    expect(list.items).toHaveLength(2);
    expect(list.sessions).toContain('政协会议');
  });

  it('leaves as a workbook again', async () => {
    const { status, bytes } = await office!.raw('/api/suggestions.xlsx');
    expect(status).toBe(200);
    const read = readXlsx(bytes);
    if ('refused' in read) throw new Error(read.code);
    const [heads, ...lines] = gridOf(read.sheets[0]!);
    expect(heads!.slice(0, 5)).toEqual(['类别', '届次会议', '编号', '标题', '提出人']);
    const { items } = (await office!.get('/api/suggestions')).body;
    expect(lines.map((cells) => Number(cells[2])).sort()).toEqual(
      items.map(({ submission }: { submission: { number: number } }) => submission.number).sort(),
    );
    expect(lines.map((cells) => cells[3]).sort()).toEqual(items.map(({ title }: { title: string }) => title).sort());
  });
});
