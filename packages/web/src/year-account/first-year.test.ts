import { describe, expect, it } from 'vitest';
import type { AccountYears, Session } from '../api/contract.ts';
import { firstYear, governmentsOf } from './first-year.ts';

const report = { id: 'r', title: null, sourceName: 'r.txt', sha256: '0' };
const year = (number: number, hasPlan: boolean, hasNext: boolean): AccountYears['years'][number] => ({
  year: number,
  plan: hasPlan ? report : null,
  next: hasNext ? report : null,
  passedOver: { plan: [], next: [] },
  sample: false,
  acts: 0,
});

describe('the year that the account opens with', () => {
  it.each<[name: string, years: AccountYears['years'], want: number | null]>([
    ['is the newest with both reports', [year(2026, true, false), year(2025, true, true)], 2025],
    ['is the newest with a plan, where no pair is kept', [year(2026, true, false), year(2024, true, false)], 2026],
    ['is none where a report is missing everywhere', [year(2025, false, true)], null],
    ['is none of none', [], null],
  ])('%s', (_, years, want) => expect(firstYear({ years })).toBe(want));
});

describe('governments to choose from', () => {
  const of = (code: string, sample = false) => ({ government: { code, name: code }, sample });
  const session = (code: string) => ({ account: { government: { code } } }) as Pick<Session, 'account'>;
  it.each([
    [[of('1', true), of('2'), of('2')], undefined, ['2', '1']],
    [[of('1'), of('2')], session('2'), ['2', '1']],
    [[], session('2'), []],
  ])('%j', (reports, who, want) => {
    expect(governmentsOf(reports, who).map(({ code }) => code)).toEqual(want);
  });
});
