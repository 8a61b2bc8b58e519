import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from './plain-search.ts';

describe('the search part of an address', () => {
  it.each([
    ['a year stays plain', { year: '2025' }, '?year=2025'],
    ['a number is written as it is', { year: 2025 }, '?year=2025'],
    ['what is not there is left out', { year: '2025', unit: undefined }, '?year=2025'],
    ['words that JSON could mean something by stay words', { q: 'true', unit: 'null' }, '?q=true&unit=null'],
    ['nothing leaves no question mark', {}, ''],
  ])('%s', (_, search, text) => {
    expect(stringifySearch(search)).toBe(text);
  });

  it.each([
    ['a plain value is text', '?year=2025', { year: '2025' }],
    ['a value quoted by an earlier version is read', '?year=%222025%22', { year: '2025' }],
    ['one with a month, too', '?quarter=%222026-1%22&unit=u1', { quarter: '2026-1', unit: 'u1' }],
    ['quotation marks that are not a pair stay', '?q=%22%E8%8C%B6', { q: '"茶' }],
    ['a search without its question mark is read', 'q=a+b', { q: 'a b' }],
    ['no search gives nothing', '', {}],
  ])('%s', (_, text, search) => {
    expect(parseSearch(text)).toEqual(search);
  });

  it('every text comes back as it went', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.json(),
      fc.string().map((inside) => `"${inside}"`),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), text), (search) => {
        expect(parseSearch(stringifySearch(search))).toEqual({ ...search });
      }),
    );
  });
});
