import { describe, expect, it } from 'vitest';
import { accountSearch, filtersSet, isFiltered, verdictsIn } from './account-search.ts';

describe('the address of an account', () => {
  it.each([
    [
      { by: 'unit', verdict: 'missed', state: 'confirmed', line: 'c72/q229' },
      { by: 'unit', verdict: 'missed', state: 'confirmed', line: 'c72/q229' },
    ],
    [{ verdict: 'not-mentioned,no-data' }, { verdict: 'no-data,not-mentioned' }],
    [{ verdict: 'broken', state: 'maybe', by: 'colour', evidence: 1 }, {}],
    [
      { words: 2026, unit: '-' },
      { words: '2026', unit: '-' },
    ],
    [{ heading: { a: 1 }, other: 'dropped' }, {}],
  ])('%j is taken as %j', (raw, want) => expect(accountSearch(raw)).toEqual(want));

  it.each([
    ['kept,missed', ['kept', 'missed']],
    ['', []],
    [undefined, []],
  ])('the verdicts in %j are %j', (text, want) => expect(verdictsIn(text)).toEqual(want));

  it('a grouping and an open line filter nothing', () => {
    expect(isFiltered({ by: 'leader', line: 'c1' } as object)).toBe(false);
    expect(isFiltered({ words: '水' })).toBe(true);
  });

  it('the verdicts are not counted among the filters that fold away', () => {
    expect(filtersSet({ verdict: 'missed', words: '水', unit: 'u3' })).toBe(2);
  });
});
