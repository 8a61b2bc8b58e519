import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type SampleCounty, sampleCounty } from '../testing/sample-county.ts';

let county: SampleCounty;
let office: Person;
let unit: Person;
let nobody: Person;
let url: string;
beforeAll(async () => {
  county = await sampleCounty('2026-02-09');
  [office, unit, nobody] = (await Promise.all([county.as('ducha'), county.as('zhujian'), county.as()])) as [
    Person,
    Person,
    Person,
  ];
  url = `/api/reports/${county.report}/breakdown`;
});
afterAll(() => county.close());

describe('somebody not signed in', () => {
  it('reads, saves, issues, imports and opens nothing', async () => {
    for (const path of ['', '.docx', '.xlsx']) expect((await nobody.get(`${url}${path}`)).status).toBe(401);
    expect((await nobody.send('PUT', url, {})).status).toBe(401);
    for (const path of ['issue', 'matters']) expect((await nobody.send('POST', `${url}/${path}`)).status).toBe(401);
    const file = { name: 'a.xlsx', bytes: new Uint8Array([1]) };
    expect((await nobody.upload(`${url}/import`, { file })).status).toBe(401);
  });
});

describe('a breakdown from proposal to matters', () => {
  it('is proposed to the office, each field with why and how sure, and to nobody else', async () => {
    const { body } = await office.get(url);
    expect(body).toMatchObject({
      version: 0,
      seq: 0,
      issuedAt: null,
      abilities: { edit: true, issue: false, open: false },
    });
    expect(body.rows.length).toBeGreaterThan(100);
    expect(body.rows[0].proposed.leadUnit.confidence).toBeGreaterThan(0);
    expect((await unit.get(url)).body.error.code).toBe('breakdown-missing');
  });

  it('opens no matter and is not issued before it is saved', async () => {
    const key = 'open-too-early';
    expect((await office.send('POST', `${url}/issue`, { expectedSeq: 0 })).body.error.code).toBe('breakdown-missing');
    expect((await office.send('POST', `${url}/matters`, { key })).body.error.code).toBe('breakdown-not-issued');
  });

  it('is saved whole by the one who saw it last', async () => {
    const { rows } = (await office.get(url)).body;
    const saved = await office.send('PUT', url, { expectedSeq: 0, rows });
    expect(saved.body).toMatchObject({ version: 1, abilities: { issue: true } });
    expect(saved.body.rows).toEqual(rows);
    const late = await office.send('PUT', url, { expectedSeq: 0, rows });
    expect([late.status, late.body.error.code]).toEqual([409, 'breakdown-stale']);
    expect(late.body.breakdown.seq).toBe(saved.body.seq);
    expect((await unit.send('PUT', url, { expectedSeq: 1, rows })).status).toBe(403);
  });

  it.each([
    { what: 'a unit that there is not', change: { leadUnit: 'u99' } },
    { what: 'a post that there is not', change: { leaderPost: 'u99-1' } },
    { what: 'a co-unit that there is not', change: { coUnits: ['u99'] } },
  ])('is not saved with $what', async ({ change }) => {
    const { rows, seq } = (await office.get(url)).body;
    const wrong = [{ ...rows[0], ...change }, ...rows.slice(1)];
    const { status, body } = await office.send('PUT', url, { expectedSeq: seq, rows: wrong });
    expect([status, body.error.code]).toEqual([422, 'breakdown-row-wrong']);
    expect(body.error.zh).toContain('第 1 行');
  });

  it('is not saved with a row twice', async () => {
    const { rows, seq } = (await office.get(url)).body;
    const { body } = await office.send('PUT', url, { expectedSeq: seq, rows: [...rows, rows[0]] });
    expect(body.error.code).toBe('breakdown-row-wrong');
  });

  it('is not issued with a row that nobody leads', async () => {
    const { rows, seq } = (await office.get(url)).body;
    const saved = await office.send('PUT', url, {
      expectedSeq: seq,
      rows: [{ ...rows[0], leadUnit: null }, ...rows.slice(1)],
    });
    const { body } = await office.send('POST', `${url}/issue`, { expectedSeq: saved.body.seq });
    expect(body.error).toMatchObject({ code: 'breakdown-row-wrong', facts: { number: 1 } });
    await office.send('PUT', url, { expectedSeq: saved.body.seq, rows });
  });

  it('comes back from Excel with what was changed, and nothing is written', async () => {
    const { bytes } = await office.raw(`${url}.xlsx`);
    const before = (await office.get(url)).body;
    const same = await office.upload(`${url}/import`, { file: { name: '分解表.xlsx', bytes } });
    expect(same.body).toMatchObject({ changes: [], problems: [], expectedSeq: before.seq });
    const { rows, seq } = before;
    const renamed = [{ ...rows[0], title: '先改后导入的任务' }, ...rows.slice(1)];
    await office.send('PUT', url, { expectedSeq: seq, rows: renamed });
    const preview = (await office.upload(`${url}/import`, { file: { name: '分解表.xlsx', bytes } })).body;
    expect(preview.changes).toMatchObject([
      {
        kind: 'changed',
        row: rows[0].id,
        title: '先改后导入的任务',
        fields: [{ field: 'title', name: '任务', before: '先改后导入的任务', after: rows[0].title }],
      },
    ]);
    const taken = await office.send('PUT', url, { expectedSeq: preview.expectedSeq, rows: preview.rows });
    expect(taken.body.rows[0].title).toBe(rows[0].title);
  });

  it('refuses a workbook that is none', async () => {
    const file = { name: '分解表.xlsx', bytes: new TextEncoder().encode('不是表格') };
    expect((await office.upload(`${url}/import`, { file })).body.error.code).toBe('file-not-xlsx');
  });

  it('is issued as a version that units may read and print', async () => {
    const { seq } = (await office.get(url)).body;
    const { body } = await office.send('POST', `${url}/issue`, { expectedSeq: seq });
    expect(body).toMatchObject({ version: 1, versions: [{ version: 1 }], abilities: { open: true } });
    expect(body.issuedAt).not.toBeNull();
    expect((await unit.get(url)).body.abilities).toEqual({ edit: false, issue: false, open: false });
    for (const path of ['.docx', '.docx?notice=false', '.docx?version=1', '.xlsx'])
      expect((await unit.raw(`${url}${path}`)).bytes.subarray(0, 2).toString(), path).toBe('PK');
    expect((await unit.get(`${url}.docx?version=9`)).body.error.code).toBe('breakdown-missing');
  });

  it('opens a matter for each row asked for, once, with its promise', async () => {
    const rows = (await office.get(url)).body.rows.slice(0, 3).map(({ id }: { id: string }) => id);
    const request = { rows, handOut: true, key: 'open-the-first-three' };
    const first = await office.send('POST', `${url}/matters`, request);
    expect(first.body.items.map(({ state }: { state: string }) => state)).toEqual(['assigned', 'assigned', 'assigned']);
    const again = await office.send('POST', `${url}/matters`, { ...request, key: 'open-them-again' });
    expect(again.body.repeated).toBe(3);
    const detail = (await office.get(`/api/matters/${first.body.items[0].id}`)).body;
    expect(detail.promise).toMatchObject({ report: county.report });
    const { reading } = (await office.get(`/api/reports/${county.report}`)).body;
    const { start, end, text } = detail.promise;
    expect(reading.source.text.slice(start, end).replace(/\s/g, '')).toContain(text.slice(0, 8));
  });

  it('belongs to its county: the city’s and a township’s offices do not see it', async () => {
    for (const login of ['shi-ducha', 'shidu-dangzhengban'])
      expect((await (await county.as(login)).get(url)).body.error.code, login).toBe('government-other');
  });
});
