import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type SampleCounty, sampleCounty } from '../testing/sample-county.ts';

const photo = { name: '现场.jpg', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]) };

let county: SampleCounty;
let office: Person;
let unit: Person;
beforeAll(async () => {
  county = await sampleCounty('2026-03-02');
  [office, unit] = [await county.as('ducha'), await county.as('zhujian')];
});
afterAll(() => county.close());

const opened = async (): Promise<string> => {
  const request = { class: 'general', title: '排水支管接通', origin: '常务会议', leadUnit: 'u14', limit: '2026-03-20' };
  return (await office.send('POST', '/api/matters', { ...request, handOut: true, key: 'open-for-evidence' })).body
    .items[0].id;
};

describe('evidence', () => {
  it('is downloaded only through a matter that has it, to be saved and never shown', async () => {
    county.at('2026-03-02');
    const id = await opened();
    const sha256 = (await unit.upload('/api/evidence', { file: photo })).body.sha256;
    const url = `/api/evidence/${sha256}?matter=${id}`;
    expect((await unit.get(url)).body.error.code).toBe('evidence-not-here');
    await unit.give(id, 'sign');
    await unit.give(id, 'report-deployment', { form: { arrangement: '开工' }, evidence: [sha256] });
    const file = await unit.raw(url);
    expect(file.bytes.equals(Buffer.from(photo.bytes))).toBe(true);
    expect(file.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'x-content-type-options': 'nosniff',
    });
    expect(String(file.headers['content-disposition'])).toMatch(/^attachment/);
    expect((await (await county.as('jiaoyu')).get(url)).status).toBe(404);
  });

  it('of the office above is kept with the matter it gave down, which then has it', async () => {
    county.at('2026-03-02');
    const request = {
      class: 'continuing',
      title: '河岸护坡加固',
      origin: '专题会议',
      leadUnit: 'u33',
      limit: '2026-11-30',
    };
    const above = await office.send('POST', '/api/matters', { ...request, handOut: true, key: 'open-above' });
    const { id: parent } = above.body.items[0];
    const below = await office.send('POST', `/api/matters/${parent}/give-down`, { government: '970325101' });
    const { id } = below.body.items[0];
    const township = await county.as('shidu-dangzhengban');
    for (const command of ['establish', 'assign']) expect((await township.give(id, command)).status).toBe(200);
    const found = { name: '护坡.jpg', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 7]) };
    const { sha256 } = (await office.upload('/api/evidence', { file: found })).body;
    const form = { colour: 'blue', finding: '护坡未动工', demand: '本周开工', slipLimit: '2026-03-09' };
    const issued = await office.give(id, 'issue-follow-up', { form, evidence: [sha256] });
    expect([issued.status, issued.body.error]).toEqual([200, undefined]);
    for (const person of [township, office])
      expect((await person.raw(`/api/evidence/${sha256}?matter=${id}`)).bytes.equals(Buffer.from(found.bytes))).toBe(
        true,
      );
  });

  it('of another government is nobody’s to name', async () => {
    const other = { name: '别处.jpg', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 8]) };
    const { sha256 } = (await (await county.as('songping-dangzhengban')).upload('/api/evidence', { file: other })).body;
    const id = await opened();
    expect((await office.give(id, 'urge', { form: { words: '快' }, evidence: [sha256] })).body.error.code).toBe(
      'evidence-not-here',
    );
  });

  it.each([
    { name: 'a.exe', bytes: [0x4d, 0x5a], status: 415, code: 'evidence-type-not-taken' },
    { name: 'a.svg', bytes: [0x3c, 0x73, 0x76, 0x67], status: 415, code: 'evidence-type-not-taken' },
    { name: 'a.pdf', bytes: [0x4d, 0x5a, 0x90], status: 415, code: 'evidence-not-as-named' },
    { name: '../../a.png', bytes: [], status: 422, code: 'evidence-empty' },
  ])('$name is refused with $code', async ({ name, bytes, status, code }) => {
    const answer = await unit.upload('/api/evidence', { file: { name, bytes: new Uint8Array(bytes) } });
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
    expect(answer.body.error.zh).toMatch(/。$/);
  });

  it('of more than 20 MB is refused before it is read whole', async () => {
    const bytes = new Uint8Array(20 * 1024 * 1024 + 1);
    bytes.set([0xff, 0xd8, 0xff]);
    const answer = await unit.upload('/api/evidence', { file: { name: 'a.jpg', bytes } });
    expect([answer.status, answer.body.error.code]).toEqual([413, 'file-too-large']);
  });
});
