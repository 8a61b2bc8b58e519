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
