import { describe, expect, it } from 'vitest';
import { standInBothLanguages } from '../../testing/in-both-languages.ts';
import { suggestionsEn } from './en.ts';
import { suggestionsZh } from './zh.ts';

describe('the words of suggestions and proposals', () => {
  standInBothLanguages(suggestionsZh, suggestionsEn);
  it('name the denominator of a satisfaction rate', () => {
    expect(suggestionsZh.statistics.satisfactionOf(9, 10)).toContain('9/10');
    expect(suggestionsEn.my.toGrade(1)).toBe('1 reply waits for your grade');
  });
});
