import { describe, expect, it } from 'vitest';
import { standInBothLanguages } from '../../testing/in-both-languages.ts';
import { seriesEn } from './en.ts';
import { seriesZh } from './zh.ts';

describe('the words of years and governments', () => {
  standInBothLanguages(seriesZh, seriesEn);
  it('count in the singular where there is one', () => {
    expect(seriesEn.span('Lanxi', 2024, 2026, 1)).toBe(
      'Lanxi: 2024–2026; 1 year has both reports and can be accounted for.',
    );
    expect(seriesEn.governmentsOf(2025, 1)).toBe('2025: 1 government has reports.');
  });
});
