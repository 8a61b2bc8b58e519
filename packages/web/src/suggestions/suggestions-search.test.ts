import { expect, it } from 'vitest';
import { filterOf, suggestionsSearch } from './suggestions-search.ts';

it.each([
  { raw: { kind: 'proposal-plenary', replyClass: 'B' }, kept: { kind: 'proposal-plenary', replyClass: 'B' } },
  { raw: { kind: 'motion', replyClass: 'E', grade: 'good', light: 'blue', view: 'map' }, kept: {} },
  { raw: { words: '道路', view: 'statistics' }, kept: { words: '道路', view: 'statistics' } },
])('of the address $raw only what is known is kept', ({ raw, kept }) => {
  expect(suggestionsSearch(raw)).toEqual(kept);
});

it('the view filters nothing', () => {
  expect(filterOf({ view: 'statistics', kind: 'proposal-plenary' })).toEqual({ kind: 'proposal-plenary' });
});
