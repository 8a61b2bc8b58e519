// 政府督查 over HTTP: proposed, approved by a leader, planned, concluded, delivered, reviewed by somebody else, put right, closed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type SampleCounty, sampleCounty } from '../testing/sample-county.ts';

const photo = { name: '现场.jpg', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 9]) };

let county: SampleCounty;
let [office, head, unit, leader, other] = [] as unknown as [Person, Person, Person, Person, Person];
let id: string;
beforeAll(async () => {
  county = await sampleCounty('2026-03-02');
  [office, head, unit, leader, other] = (await Promise.all(
    ['ducha', 'ducha-zhuren', 'zhujian', 'fuxianzhang', 'jiaoyu'].map((login) => county.as(login)),
  )) as [Person, Person, Person, Person, Person];
});
afterAll(() => county.close());

const evidence = async (person: Person): Promise<string> =>
  (await person.upload('/api/evidence', { file: photo })).body.sha256;
const stateAfter = async (person: Person, command: string, form: object = {}, files: readonly string[] = []) => {
  const { body } = await person.give(id, command, { form, evidence: files });
  return body.error?.code ?? body.item.state;
};
const proposal = { objectKind: 'own-department', basis: '县政府常务会议议定', content: '在建工地扬尘治理' };
const plan = {
  scope: '住建局，城区在建工地',
  method: 'covert',
  begins: '2026-03-06',
  ends: '2026-03-13',
  team: '督查一组，组长韩晓棠',
};

describe('a supervision by the government', () => {
  it('is opened and proposed by the office, for an object of the closed list', async () => {
    const request = {
      mechanism: 'government-supervision',
      class: 'supervision',
      title: '在建工地扬尘治理督查',
      origin: '县政府常务会议',
      leadUnit: 'u14',
      leaderPost: 'u01-5',
      limit: '2026-06-30',
      key: 'supervision-dust',
    };
    const opened = await office.send('POST', '/api/matters', request);
    expect(opened.status, JSON.stringify(opened.body)).toBe(201);
    id = opened.body.items[0].id;
    expect(await stateAfter(office, 'propose', { ...proposal, objectKind: 'enterprise' })).toBe('field-invalid');
    expect(await stateAfter(unit, 'propose', proposal)).toBe('not-yours');
    expect(await stateAfter(office, 'propose', proposal)).toBe('proposed');
  });

  it('is approved by the leader alone, and only then planned and begun', async () => {
    county.at('2026-03-03');
    expect(await stateAfter(office, 'plan', plan)).toBe('command-not-now');
    expect(await stateAfter(head, 'approve')).toBe('not-yours');
    expect(await stateAfter(leader, 'approve', { opinion: '同意' })).toBe('approved');
    county.at('2026-03-04');
    expect(await stateAfter(office, 'plan', plan)).toBe('planned');
    county.at('2026-03-06');
    expect(await stateAfter(office, 'begin')).toBe('under-way');
  });

  it('is concluded with evidence, delivered as a numbered document and signed for by its object', async () => {
    county.at('2026-03-13');
    const conclusion = { conclusion: '三处工地未落实湿法作业', rectification: '十五日内整改到位' };
    expect(await stateAfter(office, 'conclude', conclusion)).toBe('evidence-missing');
    expect(await stateAfter(office, 'conclude', conclusion, [await evidence(office)])).toBe('concluded');
    county.at('2026-03-16');
    expect(await stateAfter(office, 'deliver')).toBe('delivered');
    const { slips } = (await office.get(`/api/matters/${id}`)).body;
    expect(slips.map(({ number }: { number: string }) => number)).toEqual(['督查结论〔2026〕1号']);
    const word = await office.raw(`/api/matters/${id}/slips/${slips[0].seq}.docx`);
    expect([word.status, word.bytes.subarray(0, 2).toString()]).toEqual([200, 'PK']);
    expect(decodeURIComponent(String(word.headers['content-disposition']))).toContain('督查结论书');
    expect(await stateAfter(other, 'receive')).toBe('matter-unknown');
    expect(await stateAfter(unit, 'receive')).toBe('received');
  });

  it('is on the list of whoever takes the next step, though no clock asks for it', async () => {
    const request = {
      mechanism: 'government-supervision',
      class: 'supervision',
      title: '供水管网督查',
      origin: '县政府常务会议',
      leadUnit: 'u14',
      leaderPost: 'u01-5',
      limit: null,
      key: 'supervision-water',
    };
    const water = (await office.send('POST', '/api/matters', request)).body.items[0].id;
    const listed = async (person: Person) => {
      const { cards } = (await person.get('/api/todo')).body;
      const card = cards.find(({ item }: { item: { id: string } }) => item.id === water);
      return card && [card.why, card.command.id];
    };
    const files = [await evidence(office)];
    const steps: readonly (readonly [Person, string, object, string | null, readonly string[]])[] = [
      [office, 'propose', proposal, 'your-turn', []],
      [leader, 'approve', {}, 'to-verify', []],
      [office, 'plan', { ...plan, begins: '2026-03-18', ends: '2026-03-20' }, 'your-turn', []],
      [office, 'begin', {}, 'your-turn', []],
      [office, 'conclude', { conclusion: '总体较好' }, 'your-turn', files],
      [office, 'deliver', { rectifyBy: '2026-06-30' }, 'your-turn', []],
      [unit, 'receive', {}, 'to-sign', []],
      [unit, 'ask-review', { objection: '数据有误' }, null, []],
      [head, 'decide-review', { decision: 'upheld', grounds: '数据无误' }, 'to-verify', []],
      [unit, 'report-rectification', { result: '已整改' }, null, [await evidence(unit)]],
      [head, 'close', { rating: 'passed', finding: '属实' }, 'to-verify', []],
    ];
    for (const [person, command, form, why, evidenceOf] of steps) {
      // Work with a limit far ahead is not on the list yet.
      expect(await listed(person), command).toEqual(why === null ? undefined : [why, command]);
      const { status } = await person.give(water, command, { form, evidence: evidenceOf });
      expect(status, command).toBe(200);
    }
    expect(await listed(unit)).toBeUndefined();
  });

  it('shows its object the thirty days in which a review may be asked for', async () => {
    const { clocks } = (await unit.get(`/api/matters/${id}`)).body;
    const window = clocks.find(({ clock }: { clock: string }) => clock === 'review-window');
    expect(window).toMatchObject({ due: '2026-04-15', isWindow: true, standing: 'running' });
  });

  it('is reviewed, within thirty days, by somebody who did not conclude it', async () => {
    county.at('2026-03-20');
    expect(await stateAfter(unit, 'ask-review', { objection: '其中一处已停工' })).toBe('under-review');
    const { clocks } = (await office.get(`/api/matters/${id}`)).body;
    const decision = clocks.find(({ clock }: { clock: string }) => clock === 'review-decision');
    expect(decision).toMatchObject({ due: '2026-04-20', holder: 'office', standing: 'running' });
    const form = { decision: 'changed', grounds: '经复核，两处属实，一处已停工' };
    expect(await stateAfter(unit, 'decide-review', form)).toBe('not-yours');
    expect(await stateAfter(office, 'decide-review', form)).toBe('same-person');
    county.at('2026-03-27');
    expect(await stateAfter(head, 'decide-review', form)).toBe('reviewed');
  });

  it('is put right by its object and closed by somebody who neither concluded nor reported it', async () => {
    county.at('2026-04-07');
    const files = [await evidence(unit)];
    expect(await stateAfter(unit, 'report-rectification', { result: '两处已整改', share: 100 }, files)).toBe(
      'rectified',
    );
    county.at('2026-04-09');
    const form = { rating: 'passed', finding: '现场复查，已落实湿法作业' };
    expect(await stateAfter(office, 'close', form)).toBe('same-person');
    expect(await stateAfter(head, 'close', form)).toBe('closed');
    expect(await stateAfter(office, 'archive')).toBe('archived');
    const { history } = (await leader.get(`/api/matters/${id}`)).body;
    expect(history).toHaveLength(13);
  });

  it('lets no review be asked for once the thirty days are over', async () => {
    county.at('2026-03-02');
    const request = {
      mechanism: 'government-supervision',
      class: 'supervision',
      title: '雨季施工安全督查',
      origin: '县政府常务会议',
      leadUnit: 'u14',
      leaderPost: 'u01-5',
      limit: '2026-06-30',
      key: 'supervision-rain',
    };
    id = (await office.send('POST', '/api/matters', request)).body.items[0].id;
    await office.give(id, 'propose', { form: proposal });
    await leader.give(id, 'approve');
    await office.give(id, 'plan', { form: plan });
    await office.give(id, 'begin');
    await office.give(id, 'conclude', { form: { conclusion: '总体较好' }, evidence: [await evidence(office)] });
    await office.give(id, 'deliver');
    expect(await stateAfter(unit, 'receive')).toBe('received');
    county.at('2026-04-02');
    expect(await stateAfter(unit, 'ask-review', { objection: '有异议' })).toBe('limit-passed');
  });
});
