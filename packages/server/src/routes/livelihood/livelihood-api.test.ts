// A year's livelihood projects over HTTP, from collecting to the satisfaction vote, by the people who may.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type SampleCounty, sampleCounty } from '../../testing/sample-county.ts';

let county: SampleCounty;
let office: Person;
let head: Person;
let deputy: Person;
let unit: Person;
let nobody: Person;
const ROUND = '/api/livelihood/2026';

beforeAll(async () => {
  county = await sampleCounty('2025-12-28');
  const people = ['ducha', 'ducha-zhuren', 'daibiao', 'zhujian', undefined].map((login) => county.as(login));
  [office, head, deputy, unit, nobody] = (await Promise.all(people)) as [Person, Person, Person, Person, Person];
});
afterAll(() => county.close());

const round = async (who = office) => (await who.get(ROUND)).body;
const act = async (given: object, who = office) =>
  who.send('POST', `${ROUND}/acts`, { expectedSeq: (await round()).seq ?? 1, act: given });
const check = async (given: object) =>
  (await office.send('POST', `${ROUND}/check`, { expectedSeq: (await round()).seq, act: given })).body;
const project = (name: string, more: object = {}) => ({
  name,
  investmentWanYuan: 300,
  description: `${name}，含附属工程`,
  finishOn: '2026-10-31',
  unit: 'u14',
  ...more,
});
const allMet = { fiscal: true, own: true, universal: true, 'within-year': true, checkable: true };
const vote = { session: '第五次会议', on: '2026-02-07', method: 'paper', deputies: 200, present: 190 };
const ballots = { handedOut: 190, returned: 190, valid: 189, void: 1 };

describe('collecting', () => {
  it('is begun by the office alone', async () => {
    expect((await nobody.get('/api/livelihood')).status).toBe(401);
    expect((await nobody.send('POST', '/api/livelihood', { year: 2026 })).status).toBe(401);
    for (const who of [deputy, unit])
      expect((await who.send('POST', '/api/livelihood', { year: 2026 })).body.error.code).toBe('not-allowed');
    expect((await office.get(ROUND)).body.error.code).toBe('livelihood-unknown');
    const rules = { places: 2, surplusLowPercent: 10, surplusHighPercent: 50, quorumPercent: 50, majorityPercent: 50 };
    const { status, body } = await office.send('POST', '/api/livelihood', { year: 2026, rules });
    expect(status).toBe(201);
    expect(body).toMatchObject({ year: 2026, stage: 'collecting', seq: 1, bounds: { least: 3, most: 3 } });
  });

  it('enters proposals, and says of each what stands against it', async () => {
    for (const name of ['改造老旧管网18公里', '新建公厕9座', '更换路灯700盏', '修缮戏台1座'])
      expect(
        (await act({ kind: 'propose', project: project(name), from: 'township', proposer: '石渡镇' })).status,
      ).toBe(200);
    const { entries } = await round();
    expect(entries.map(({ standing }: { standing: string }) => standing)).toEqual(Array(4).fill('reserve'));
    expect(entries[0].unfit.zh).toContain('还没有对照条件审核');
  });

  it('shows its library to nobody but the office, leaders and auditors', async () => {
    expect((await round(deputy)).entries).toEqual([]);
    expect((await round(unit)).entries).toEqual([]);
    expect((await round(await county.as('xianzhang'))).entries).toHaveLength(4);
    expect((await round(deputy)).acts.map(({ id }: { id: string }) => id)).toEqual(['hand-in', 'withdraw']);
    expect((await round(unit)).acts).toEqual([]);
  });

  it('takes proposals from deputies alone, who see their own and not the library', async () => {
    const given = { name: '加装南门桥护栏', description: '两侧共180米' };
    expect((await nobody.send('POST', `${ROUND}/proposals`, given)).status).toBe(401);
    for (const who of [office, unit])
      expect((await who.send('POST', `${ROUND}/proposals`, given)).body.error.code).toBe('not-allowed');
    expect((await deputy.get('/api/livelihood')).body.rounds[0].proposing).toBe(true);
    const { status, body } = await deputy.send('POST', `${ROUND}/proposals`, given);
    expect(status).toBe(200);
    expect(body.entries).toMatchObject([{ id: 'e6', isOwn: true, standing: 'reserve', answer: null }]);
    expect((await round()).entries.at(-1)).toMatchObject({ id: 'e6', from: 'deputy', handedIn: true, isOwn: false });
    const again = await deputy.send('POST', `${ROUND}/proposals`, given);
    expect([again.status, again.body.error.code]).toEqual([409, 'proposal-twice']);
    const long = await deputy.send('POST', `${ROUND}/proposals`, { ...given, description: '长'.repeat(1001) });
    expect([long.status, long.body.error.code]).toEqual([422, 'proposal-too-long']);
  });

  it('tells the deputy what became of a proposal, and keeps the office’s notes to the office', async () => {
    await act({ kind: 'assess', entry: 'e6', criteria: allMet, note: '与路灯项目一并实施' });
    await act({ kind: 'merge', entry: 'e6', into: 'e4' });
    await act({ kind: 'answer', entry: 'e6', answer: '与更换路灯一并实施' });
    const [own] = (await round(deputy)).entries;
    expect(own).toMatchObject({
      standing: 'merged',
      mergedInto: { name: '更换路灯700盏', standing: 'reserve' },
      answer: { text: '与更换路灯一并实施' },
      note: '',
      criteria: null,
    });
  });

  it('lets a deputy take a proposal back until the office has dealt with it, and tells the office the day', async () => {
    const given = { name: '加装东门口路灯', description: '六盏' };
    const { body } = await deputy.send('POST', `${ROUND}/proposals`, given);
    const { id } = body.entries.find(({ project: { name } }: { project: { name: string } }) => name === given.name);
    const withdraw = (who: Person, entry = id) => who.send('POST', `${ROUND}/proposals/${entry}/withdraw`);
    const standing = async (who: Person, entry = id) =>
      (await round(who)).entries.find((one: { id: string }) => one.id === entry);
    expect(await standing(deputy)).toMatchObject({ mayWithdraw: true, withdrawnAt: null });
    expect(await standing(office)).toMatchObject({ mayWithdraw: false });
    expect((await withdraw(nobody)).status).toBe(401);
    for (const who of [office, unit]) expect((await withdraw(who)).body.error.code).toBe('not-allowed');
    expect((await withdraw(deputy, 'e2')).body.error.code).toBe('round-entry-unknown');
    expect((await withdraw(deputy, 'e6')).body.error).toMatchObject({
      code: 'withdrawal-late',
      zh: expect.stringContaining('已并入其他项目'),
    });
    expect(await standing(deputy, 'e6')).toMatchObject({ mayWithdraw: false });
    const { seq } = await round();
    expect((await withdraw(deputy)).status).toBe(200);
    const day = '2025-12-28T01:00:00.000Z';
    for (const who of [deputy, office])
      expect(await standing(who)).toMatchObject({ standing: 'withdrawn', withdrawnAt: day, mayWithdraw: false });
    expect((await withdraw(deputy)).body.error.code).toBe('entry-withdrawn');
    const answer = { expectedSeq: seq, act: { kind: 'answer', entry: id, answer: '研究中' } };
    expect((await office.send('POST', `${ROUND}/acts`, answer)).body.error.code).toBe('entry-withdrawn');
  });

  it('ends with candidates that fit, in the order of the ballot', async () => {
    for (const { id, standing } of (await round()).entries)
      if (standing === 'reserve') await act({ kind: 'assess', entry: id, criteria: allMet });
    const preDecide = { kind: 'pre-decide', meeting: '第20次常务会议', on: '2025-12-20' };
    const few = await act({ ...preDecide, candidates: ['e2', 'e3'] });
    expect([few.status, few.body.error.code]).toEqual([422, 'candidates-too-few']);
    expect((await act({ ...preDecide, candidates: ['e3', 'e2', 'e4'] })).body.candidates).toEqual(['e3', 'e2', 'e4']);
    expect((await round(deputy)).entries.map(({ id }: { id: string }) => id)).toEqual(['e2', 'e3', 'e4', 'e6', 'e10']);
    const late = await deputy.send('POST', `${ROUND}/proposals`, { name: '新建凉亭', description: '一座' });
    expect([late.status, late.body.error.code]).toEqual([422, 'collecting-over']);
  });

  it('refuses whoever has not seen the last act', async () => {
    const request = { expectedSeq: 1, act: { kind: 'reconsider', reason: '再议' } };
    const { status, body } = await office.send('POST', `${ROUND}/acts`, request);
    expect([status, body.error.code]).toEqual([409, 'round-stale']);
  });
});

describe('the vote', () => {
  it('is not open to ballots of this system where it is on paper', async () => {
    await act({ kind: 'deliberate', body: '第二代表团', on: '2026-02-06', remark: '路灯须节能' });
    expect((await act({ ...vote, kind: 'open-vote', present: 100 })).body.error.code).toBe('quorum-missing');
    expect((await act({ ...vote, kind: 'open-vote' })).body.stage).toBe('voting');
    const cast = await deputy.send('POST', `${ROUND}/ballot`, { ballot: { e2: 'for', e3: 'for', e4: 'against' } });
    expect(cast.body.error.code).toBe('ballot-not-open');
  });

  it('checks a count before it is kept, with a sentence in both languages', async () => {
    const votes = ['e3', 'e2', 'e4'].map((entry, at) => ({ entry, for: [150, 120, 60][at], against: 9, abstain: 3 }));
    const wrong = await check({ kind: 'count', ballots: { ...ballots, handedOut: 201 }, votes });
    expect(wrong.refusal).toMatchObject({
      code: 'ballots-exceed-deputies',
      zh: expect.stringContaining('全体代表 200 人'),
    });
    expect(wrong.refusal.en).toContain('201 ballots');
    const right = await check({ kind: 'count', ballots, votes });
    expect(right).toMatchObject({
      refusal: null,
      outcome: { needed: 101, votes: [{ outcome: 'adopted' }, { outcome: 'adopted' }, { outcome: 'not-adopted' }] },
    });
    expect((await round()).sittings[0].ballots).toBeNull();
    expect((await act({ kind: 'count', ballots: { ...ballots, returned: 191 }, votes })).body.error.code).toBe(
      'returned-exceed-handed-out',
    );
  });

  it('held in this system takes one secret ballot of each deputy', async () => {
    await act({ kind: 'annul', reason: '改用电子表决' });
    await act({ ...vote, kind: 'open-vote', method: 'online' });
    expect((await deputy.get('/api/livelihood')).body.rounds[0].ballotOpen).toBe(true);
    expect((await unit.send('POST', `${ROUND}/ballot`, { ballot: {} })).body.error.code).toBe('not-allowed');
    const ballot = { e2: 'for', e3: 'for', e4: 'for' };
    expect((await deputy.send('POST', `${ROUND}/ballot`, { ballot })).body.error.code).toBe('ballot-over-voted');
    const cast = await deputy.send('POST', `${ROUND}/ballot`, { ballot: { ...ballot, e4: 'against' } });
    expect(cast.status).toBe(200);
    expect(
      (await deputy.send('POST', `${ROUND}/ballot`, { ballot: { ...ballot, e4: 'against' } })).body.error.code,
    ).toBe('ballot-cast-already');
    expect((await round(deputy)).openVote).toMatchObject({ hasVoted: true, cast: null });
    expect((await round()).openVote).toMatchObject({ cast: 1, most: 2 });
  });

  it('that few take part in adopts nothing, and is held again on paper', async () => {
    const { seq } = await round();
    expect((await unit.send('POST', `${ROUND}/count-urn`, { expectedSeq: seq })).body.error.code).toBe('not-allowed');
    await act({ kind: 'annul', reason: '网络中断' });
    await act({ ...vote, kind: 'open-vote' });
    const votes = ['e3', 'e2', 'e4'].map((entry, at) => ({ entry, for: [150, 120, 120][at], against: 9, abstain: 3 }));
    const { body } = await act({
      kind: 'count',
      ballots,
      votes: votes.map((each) => ({ ...each, for: 120 })),
    });
    expect(body).toMatchObject({ stage: 'tied', items: [] });
    expect((await office.raw(`${ROUND}/result.docx`)).status).toBe(422);
  });

  it('on a tie is among the tied', async () => {
    const opened = await act({ ...vote, kind: 'open-vote' });
    expect(opened.body.sittings.at(-1)).toMatchObject({ number: 2, candidates: ['e3', 'e2', 'e4'], places: 2 });
    const votes = ['e3', 'e2', 'e4'].map((entry, at) => ({ entry, for: [150, 120, 60][at], against: 9, abstain: 3 }));
    expect(
      (await act({ kind: 'count', ballots, votes })).body.items.map(({ entry }: { entry: string }) => entry),
    ).toEqual(['e3', 'e2']);
    const { body } = await act({ kind: 'publish', on: '2026-02-07' });
    expect(body.items[0]).toMatchObject({ votesFor: 150, progress: null, adopted: { name: '新建公厕9座' } });
  });

  it('is printed as ballot, announcement and workbook, also for deputies', async () => {
    for (const [file, magic] of [
      ['ballot.docx', 'PK'],
      ['result.docx', 'PK'],
      ['items.xlsx', 'PK'],
    ] as const) {
      const { status, bytes, headers } = await deputy.raw(`${ROUND}/${file}`);
      expect([status, bytes.toString('latin1', 0, 2)]).toEqual([200, magic]);
      expect(headers['content-disposition']).toContain('attachment');
      expect((await nobody.raw(`${ROUND}/${file}`)).status).toBe(401);
    }
  });
});

describe('adopted items', () => {
  const handOver = async (items: readonly object[], who = office) =>
    who.send('POST', `${ROUND}/hand-over`, { expectedSeq: (await round()).seq, items });

  it('may be linked to the report’s list by a person', async () => {
    const { likelyLinks } = await round();
    expect(likelyLinks).toMatchObject([{ entry: 'e2', text: expect.stringContaining('供水老旧管网') }]);
    const { entry, report, fact, text } = likelyLinks[0];
    const { body } = await act({ kind: 'link', entry, report, fact, text });
    expect(body.items.find((item: { entry: string }) => item.entry === entry).link).toMatchObject({
      fact,
      by: expect.any(String),
    });
    expect((await round(deputy)).likelyLinks).toEqual([]);
  });

  it('become matters of their units, which deputies follow without seeing other matters', async () => {
    county.at('2026-02-10');
    const items = ['e3', 'e2'].map((entry) => ({ entry, leadUnit: 'u14', limit: '2026-10-31' }));
    expect((await handOver([{ ...items[0], leadUnit: 'nowhere' }])).body.error.code).toBe('unit-not-known');
    const { status, body } = await handOver(items);
    expect([status, body.stage]).toEqual([200, 'handed-over']);
    const [{ progress }] = body.items;
    expect(progress).toMatchObject({ state: 'assigned', months: [{ month: '2026-02', share: null, reported: false }] });
    expect((await handOver(items)).body.error.code).toBe('round-act-not-now');
    expect((await round(deputy)).items[0].progress.matter).toBe(progress.matter);
    expect((await deputy.get(`/api/matters/${progress.matter}`)).status).toBeGreaterThanOrEqual(403);
  });

  it('show months, nodes and pictures', async () => {
    const { matter } = (await round()).items[0].progress;
    await unit.give(matter, 'sign');
    const nodes = [{ title: '主体完工', date: '2026-06-30' }];
    await unit.give(matter, 'plan-nodes', { form: { nodes } });
    county.at('2026-04-20');
    const png = Buffer.from('89504e470d0a1a0a', 'hex');
    const file = await unit.upload('/api/evidence', { file: { name: '现场.png', bytes: png } } as never);
    const sha256 = file.body.sha256 ?? file.body.evidence?.sha256;
    const reported = await unit.give(matter, 'report-progress', {
      form: { progress: '已开工', share: 20 },
      evidence: sha256 ? [sha256] : [],
    });
    expect(reported.status).toBe(200);
    const { progress } = (await round(deputy)).items[0];
    expect(progress.months).toEqual([
      { month: '2026-02', share: null, reported: false },
      { month: '2026-03', share: null, reported: false },
      { month: '2026-04', share: 20, reported: true },
    ]);
    expect(progress.nodes).toEqual([{ title: '主体完工', date: '2026-06-30', passedOn: null }]);
    expect(progress.files).toHaveLength(1);
    const url = `${ROUND}/files/${progress.files[0].sha256}`;
    expect((await deputy.raw(url)).bytes).toEqual(png);
    expect((await nobody.raw(url)).status).toBe(401);
    expect((await deputy.raw(`${ROUND}/files/${'0'.repeat(64)}`)).status).toBe(404);
  });

  it('are changed with an approval, which the matter is told', async () => {
    const [item] = (await round()).items;
    const change = {
      kind: 'change-item',
      entry: item.entry,
      project: project('新建公厕9座', { finishOn: '2026-12-20' }),
      reason: '选址调整',
    };
    const approval = { body: '县人大常委会', number: '', on: '2026-04-18' };
    expect((await act({ ...change, approval })).body.error.code).toBe('approval-missing');
    const { body } = await act({ ...change, approval: { ...approval, number: '澜人常〔2026〕6号' } });
    expect(body.items[0]).toMatchObject({ project: { finishOn: '2026-12-20' }, adopted: { finishOn: '2026-10-31' } });
    const { history, clocks } = (await office.get(`/api/matters/${item.progress.matter}`)).body;
    expect(history.at(-1).command).toBe('change-item');
    expect(clocks.find(({ clock }: { clock: string }) => clock === 'limit').due).toBe('2026-12-20');
  });

  it('are judged by the deputies, and each matter keeps the judgement', async () => {
    county.at('2027-01-20');
    const opened = await act({ kind: 'open-evaluation', ...vote, on: '2027-01-20', session: '第六次会议' });
    expect(opened.body.stage).toBe('evaluating');
    const votes = ['e3', 'e2'].map((entry) => ({ entry, satisfied: 150, basically: 30, dissatisfied: 9 }));
    const { body } = await act({ kind: 'evaluate', ballots, votes });
    expect(body).toMatchObject({ stage: 'evaluated', items: [{ satisfaction: { satisfied: 150 } }, {}] });
    const { history } = (await head.get(`/api/matters/${body.items[0].progress.matter}`)).body;
    expect(history.at(-1).command).toBe('note-satisfaction');
  });

  it('that were not adopted wait for the next round', async () => {
    const next = await office.send('POST', '/api/livelihood', { year: 2027 });
    expect(next.body.reserve.map(({ project: { name } }: { project: { name: string } }) => name)).toEqual([
      '更换路灯700盏',
      '修缮戏台1座',
    ]);
    expect(next.body.reserve[0].carriedFrom).toBe(2026);
    expect((await deputy.get('/api/livelihood')).body.rounds.map(({ year }: { year: number }) => year)).toEqual([
      2027, 2026,
    ]);
  });
});
