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

  it('names nobody', async () => {
    const { body } = await office.get('/api/unit-scores?year=2026&quarter=1');
    const { people } = (await office.get('/api/directory')).body;
    const said = JSON.stringify(body);
    expect(people.filter(({ name }: { name: string }) => said.includes(name))).toEqual([]);
  });
});
