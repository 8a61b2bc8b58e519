import { describe, expect, it } from 'vitest';
import { deskSearch, passageOf } from './desk-search.ts';

describe('the address of a report page', () => {
  it.each([
    [
      { tab: 'commitments', fact: 'c3', milestone: 'start' },
      { tab: 'commitments', fact: 'c3', milestone: 'start' },
    ],
    [{ tab: 'nothing', state: 'maybe', kind: 7 }, {}],
    [{ q: 2026 }, { q: '2026' }],
    [{ at: '12-30' }, { at: '12-30' }],
    [{ at: 'x' }, {}],
    [{ other: 'dropped', fact: { a: 1 } }, {}],
  ])('%j is taken as %j', (raw, want) => {
    expect(deskSearch(raw)).toEqual(want);
  });
  it.each([
    ['12-30', { start: 12, end: 30 }],
    ['30-12', null],
    ['-1-5', null],
    [undefined, null],
  ])('the passage %j is %j', (at, want) => {
    expect(passageOf(at)).toEqual(want);
  });
});
