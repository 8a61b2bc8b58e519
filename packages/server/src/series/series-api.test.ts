import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SampleCounty, sampleCounty } from '../testing/sample-county.ts';

const COUNTY = '970325';
let county: SampleCounty;
beforeAll(async () => {
  county = await sampleCounty('2026-03-10');
});
afterAll(() => county.close());

describe('a government’s years', () => {
  it('are beside each other, and lead to the reports that their figures stand in', async () => {
    const office = await county.as('ducha');
    const { status, body } = await office.get(`/api/series/${COUNTY}`);
    expect(status).toBe(200);
    expect(body.years.map(({ year }: { year: number }) => year)).toEqual([2024, 2025, 2026]);
    expect(body.missing).toEqual([]);
    const { change } = body.years[1].indicators.gdp;
    expect(change).toMatchObject({ target: { value: 6, upper: 6.5 }, result: { value: 6.3 }, verdict: 'kept' });
    for (const { report } of [change.target, change.result])
      expect((await office.get(`/api/reports/${body.reports[report]}`)).status).toBe(200);
  });

  it('show its own people what they ruled, and others what the reports say', async () => {
    const office = await county.as('ducha');
    const { body: account } = await office.get(`/api/year-accounts/${COUNTY}/2025`);
    const gdp = account.lines.find(
      ({ promise }: { promise: { indicator: string; kind: string } }) =>
        promise.indicator === 'gdp' && promise.kind === 'change',
    );
    const acts = [{ kind: 'overrule', promise: gdp.promise.id, verdict: 'missed', reason: '统计部门核减' }];
    const ruled = await office.send('POST', `/api/year-accounts/${COUNTY}/2025/acts`, {
      expectedSeq: account.seq,
      acts,
    });
    expect(ruled.status).toBe(200);
    const verdictFor = async (login: string) =>
      (await (await county.as(login)).get(`/api/series/${COUNTY}`)).body.years[1].indicators.gdp.change.verdict;
    expect(await verdictFor('ducha')).toBe('missed');
    expect(await verdictFor('shi-ducha')).toBe('kept');
  });

  it('are not there for a government without reports', async () => {
    const office = await county.as('ducha');
    const { status, body } = await office.get('/api/series/970399');
    expect([status, body.error.code]).toEqual([404, 'series-empty']);
    expect(body.error.zh).toContain('970399');
  });
});

describe('governments of a year', () => {
  it('come with the newest planned year where none is asked for', async () => {
    const office = await county.as('ducha');
    const { body } = await office.get('/api/comparison');
    expect(body).toMatchObject({ year: 2026, years: [2026, 2025], governments: [{ government: { code: COUNTY } }] });
    const { body: before } = await office.get('/api/comparison?year=2025');
    expect(before.governments[0].year).toMatchObject({ year: 2025, targets: { total: expect.any(Number) } });
  });

  it('have none in a year that no report tells of', async () => {
    const { body } = await (await county.as('ducha')).get('/api/comparison?year=1999');
    expect(body.governments).toEqual([]);
  });

  it('are refused a year that is none, in words', async () => {
    const { status, body } = await (await county.as('ducha')).get('/api/comparison?year=12');
    expect([status, body.error.code]).toEqual([400, 'input-invalid']);
    expect(body.error.zh).toBe('“year”填写有误：不能小于 1949。');
  });
});

describe('as a file', () => {
  it('is a table for people in CSV and Excel, with heads in the language asked for', async () => {
    const office = await county.as('ducha');
    const csv = await office.raw(`/api/series/${COUNTY}/table?format=csv&language=en`);
    expect(csv.bytes.toString()).toMatch(/^\ufeffGovernment,Code,Year,/);
    const xlsx = await office.raw(`/api/comparison/table?format=xlsx&year=2025`);
    expect(xlsx.bytes.subarray(0, 2).toString()).toBe('PK');
    expect(xlsx.headers['content-disposition']).toContain(encodeURIComponent('2025年各地指标.xlsx'));
  });

  it('is a table for programs in Parquet', async () => {
    const { bytes } = await (await county.as('ducha')).raw(`/api/series/${COUNTY}/table?format=parquet`);
    const file = new Uint8Array(bytes).buffer;
    const rows = await parquetReadObjects({ file });
    expect(rows).toContainEqual(
      expect.objectContaining({
        government: '澜溪县',
        year: 2025,
        indicator: 'fixed-investment',
        verdict: 'missed',
        result_estimated: false,
      }),
    );
  });

  it('is refused in a format that there is not', async () => {
    const { status, body } = await (await county.as('ducha')).get(`/api/series/${COUNTY}/table?format=ods`);
    expect([status, body.error.code]).toEqual([400, 'input-invalid']);
  });
});
