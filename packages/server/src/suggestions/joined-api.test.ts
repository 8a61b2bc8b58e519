// 并案、纸质评价、逾期未评 over HTTP: joined to one that there is, answered with one form, graded on paper, gone on with when nobody graded.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Person, type SampleCounty, sampleCounty } from '../testing/sample-county.ts';

const scan = { name: '回执.jpg', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 7]) };
const draft = { replyClass: 'A', reply: '已建成。', contact: '经办人', phone: '5550000', openness: 'full' };

let county: SampleCounty;
let [office, unit, unitHead, other, deputy] = [] as unknown as Person[];
let ids: string[];

beforeAll(async () => {
  county = await sampleCounty('2026-03-02');
  [office, unit, unitHead, other, deputy] = (await Promise.all(
    ['ducha', 'jiaotong', 'jiaotong-juzhang', 'zhujian', 'daibiao'].map((login) => county.as(login)),
  )) as [Person, Person, Person, Person, Person];
  const { name } = (await deputy.get('/api/session')).body.account;
  ids = [];
  for (const number of [1, 2, 3]) {
    const { body } = await office.send('POST', '/api/suggestions', {
      kind: 'suggestion-plenary',
      session: '第五次会议',
      number,
      receivedOn: '2026-02-27',
      title: `关于农村客运的建议之${number}`,
      text: '建议增设停靠点。',
      proposers: [{ name: number === 1 ? name : '某代表' }],
      leadUnit: number === 3 ? 'u14' : 'u15',
      handOut: true,
    });
    ids.push(body.item.id);
  }
});
afterAll(() => county.close());

const seqOf = async (id: string): Promise<number> => (await office!.get(`/api/matters/${id}`)).body.item.seq;

const give = async (person: Person | undefined, id: string, command: string, form: object = {}, file = false) => {
  const evidence = file ? [(await person!.upload('/api/evidence', { file: scan })).body.sha256] : [];
  const { body } = await person!.give(id, command, { form, evidence, expectedSeq: await seqOf(id) });
  return body.error?.code ?? body.item.state;
};

const giveBoth = async (person: Person | undefined, command: string, form: object = {}, file = false) => {
  const evidence = file ? [(await person!.upload('/api/evidence', { file: scan })).body.sha256] : [];
  const matters = await Promise.all(ids.slice(0, 2).map(async (id) => ({ id, expectedSeq: await seqOf(id) })));
  const { body } = await person!.send('POST', '/api/matters/commands', {
    command,
    form,
    evidence,
    matters,
    key: `both-${command}-${file}`,
  });
  return body.done;
};

it.each([
  { what: 'that there is not', other: '970325-m9999' },
  { what: 'of another government', other: '970399-m1' },
  { what: 'that is no id', other: '第2号' },
])('a suggestion is not joined to one $what', async ({ other: named }) => {
  expect(await give(office, ids[0]!, 'merge', { with: named })).toBe('other-matter-unknown');
});

it('a suggestion is not joined to itself, and a unit that may not join learns nothing of others', async () => {
  expect(await give(office, ids[0]!, 'merge', { with: ids[0] })).toBe('field-invalid');
  expect(await give(unit, ids[0]!, 'merge', { with: '970325-m9999' })).toBe('not-yours');
});

it('joined ones are shown from both sides: to a unit with what it may do, to a proposer with number and title', async () => {
  expect(await give(office, ids[1]!, 'merge', { with: ids[0] })).toBe('handed-over');
  expect(await give(office, ids[2]!, 'merge', { with: ids[1] })).toBe('handed-over');
  const { joined } = (await unit!.get(`/api/matters/${ids[0]}`)).body.submission;
  expect(joined).toMatchObject([
    { id: ids[1], number: 2, isVisible: true, commands: expect.arrayContaining(['sign']) },
    { id: ids[2], number: 3, isVisible: false, commands: [] },
  ]);
  const mine = (await deputy!.get(`/api/my-suggestions/${ids[0]}`)).body.joined;
  expect(mine).toEqual([
    { id: ids[1], number: 2, session: '第五次会议', title: '关于农村客运的建议之2', kindName: expect.anything() },
    { id: ids[2], number: 3, session: '第五次会议', title: '关于农村客运的建议之3', kindName: expect.anything() },
  ]);
});

it('one form answers both, evidence included, and each has a letter under a number of its own', async () => {
  expect(await giveBoth(unit, 'sign')).toBe(2);
  expect(await giveBoth(unit, 'draft-reply', draft)).toBe(2);
  expect(await giveBoth(unitHead, 'sign-off')).toBe(2);
  expect(await giveBoth(unit, 'send-reply', { delivery: '当面' })).toBe(0);
  expect(await giveBoth(unit, 'send-reply', { delivery: '当面' }, true)).toBe(2);
  const numbers = ids.slice(0, 2).map(async (id) => {
    const { body } = await unit!.get(`/api/matters/${id}`);
    expect(body.evidence).toHaveLength(1);
    return body.submission.replies[0].number;
  });
  expect(new Set(await Promise.all(numbers)).size).toBe(2);
});

it('a grade on paper is typed in by the office with the paper, for one who put it forward, and its proposer reads so', async () => {
  const { name } = (await deputy!.get('/api/session')).body.account;
  const grade = { grader: name, grade: 'basically', words: '望早日通车' };
  const offer = (await office!.get(`/api/matters/${ids[0]}`)).body.commands.find(
    ({ id }: { id: string }) => id === 'record-grade',
  );
  expect(offer).toMatchObject({ evidence: 'required', fields: [{ kind: 'choice', options: [{ id: name }] }, {}, {}] });
  for (const person of [unit, unitHead])
    expect(await give(person, ids[0]!, 'record-grade', grade, true)).toBe('not-yours');
  expect(await give(office, ids[0]!, 'record-grade', grade)).toBe('evidence-missing');
  expect(await give(office, ids[0]!, 'record-grade', { ...grade, grader: '别人' }, true)).toBe('field-invalid');
  expect(await give(office, ids[0]!, 'record-grade', grade, true)).toBe('settled');
  const { replies } = (await deputy!.get(`/api/my-suggestions/${ids[0]}`)).body;
  const typist = (await office!.get('/api/session')).body.account.name;
  expect(replies[0].grade).toMatchObject({ grade: 'basically', by: name, enteredBy: typist });
});

it('the office has a card for one that nobody graded in time, and none before', async () => {
  const cardOf = async () =>
    (await office!.get('/api/todo')).body.cards.find(({ item }: { item: { id: string } }) => item.id === ids[1]);
  expect(await cardOf()).toBeUndefined();
  county.at('2026-04-15');
  expect(await cardOf()).toMatchObject({ why: 'waited-out', command: { id: 'file-ungraded' } });
  expect(await give(office, ids[1]!, 'file-ungraded', { note: '已两次提醒' })).toBe('settled');
  expect((await cardOf())?.why).toBe('to-verify');
  expect((await other!.get('/api/todo')).body.cards.map((card: { why: string }) => card.why)).not.toContain(
    'waited-out',
  );
});
