import { gridOf, readXlsx } from '@luoshi/documents';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type SampleCounty, sampleCounty } from '../testing/sample-county.ts';

const HOUSING = 'u14';
let county: SampleCounty;
let office: Person;
let matter: string;

beforeAll(async () => {
  county = await sampleCounty('2026-03-02');
  office = await county.as('ducha');
  const opening = {
    class: 'general',
    title: '南桥头路灯更换',
    origin: '专题会',
    leadUnit: HOUSING,
    limit: '2026-03-20',
  };
  const { status, body } = await office.send('POST', '/api/matters', { ...opening, handOut: true, key: 'open-lamps' });
  expect(status, JSON.stringify(body)).toBe(201);
  matter = body.items[0].id;
  county.at('2026-04-20');
});
afterAll(() => county.close());

const scoresOf = async (year: number, quarter: number) =>
  (await office.get(`/api/unit-scores?year=${year}&quarter=${quarter}`)).body.units.find(
    ({ unit }: { unit: { id: string } }) => unit.id === HOUSING,
  );

describe('the score of a unit', () => {
  it('names every deduction with its matter and the limit that was missed', async () => {
    const { points, matters, late, deductions } = await scoresOf(2026, 1);
    expect(matters).toBe(1);
    expect(deductions).toHaveLength(late);
    expect(late).toBeGreaterThan(0);
    for (const deduction of deductions) {
      expect(deduction).toMatchObject({ matter, title: '南桥头路灯更换', why: 'late-clock' });
      expect(deduction.what.zh).toMatch(/\p{Script=Han}/u);
      expect(deduction.what.en).not.toMatch(/\p{Script=Han}/u);
    }
    expect(points).toBe(100 - deductions.reduce((sum: number, { points: off }: { points: number }) => sum + off, 0));
  });

  it('counts a matter in no quarter before it was opened', async () => {
    expect(await scoresOf(2025, 4)).toBeUndefined();
  });

  it('is shown to the unit itself, and no other unit’s', async () => {
    const housing = await county.as('zhujian');
    const { status, body } = await housing.get('/api/unit-scores?year=2026&quarter=1');
    expect(status).toBe(200);
    expect(body.units.map(({ unit }: { unit: { id: string } }) => unit.id)).toEqual([HOUSING]);
  });

  it('is a workbook, too, with every deduction in its line', async () => {
    const { status, bytes } = await office.raw('/api/unit-scores.xlsx?year=2026&quarter=1');
    expect(status).toBe(200);
    const read = readXlsx(bytes);
    if ('refused' in read) throw new Error(read.code);
    const [sheet] = read.sheets;
    const [heads, ...lines] = gridOf(sheet!);
    expect(heads).toEqual(['单位', '得分', '事项数', '逾期', '退回', '橙单、红单', '扣分明细']);
    const { points, matters, deductions } = await scoresOf(2026, 1);
    const line = lines.find((cells) => cells[6]?.includes('南桥头路灯更换'))!;
    expect(line.slice(1, 3).map(Number)).toEqual([points, matters]);
    expect(line[6]!.split('；')).toHaveLength(deductions.length);
  });

  it('names nobody', async () => {
    const { body } = await office.get('/api/unit-scores?year=2026&quarter=1');
    const { people } = (await office.get('/api/directory')).body;
    const said = JSON.stringify(body);
    expect(people.filter(({ name }: { name: string }) => said.includes(name))).toEqual([]);
  });
});
