import { describe, expect, it } from 'vitest';
import type { Burden } from '../api/contract.ts';
import { burdenLines } from './burden-lines.ts';

const unit = (id: string, forms: number[], slips: number[], matters: number): Burden['units'][number] => ({
  unit: { id, name: id, fullName: id },
  forms,
  slips,
  matters,
});
const months = ['2026-01', '2026-02'];

describe('the burden of units', () => {
  it('puts the unit of which most is asked first and leaves out whom nothing was asked', () => {
    const units = [unit('road', [1, 2], [0, 1], 2), unit('idle', [0, 0], [0, 0], 0), unit('water', [0, 7], [0, 0], 1)];
    const { lines, most } = burdenLines({ months, units });
    expect(lines.map(({ unit: { id }, formsAll, slipsAll }) => [id, formsAll, slipsAll])).toEqual([
      ['water', 7, 0],
      ['road', 3, 1],
    ]);
    expect(most).toBe(7);
  });
  it('has a full bar even when nothing was filled in', () => {
    expect(burdenLines({ months, units: [unit('road', [0, 0], [1, 0], 1)] }).most).toBe(1);
  });
});
