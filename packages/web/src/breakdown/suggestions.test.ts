import { expect, it } from 'vitest';
import { madeUpNames as names } from '../testing/made-up-rows.ts';
import { completed, suggestions } from './suggestions.ts';

it.each([
  ['leadUnit', '局', ['水利局', '教育局']],
  ['leadUnit', '水利局', []],
  ['coUnits', '水利局、柳', ['柳坪镇']],
  ['leaderPost', '许', ['许成 副县长']],
  ['title', '水', []],
] as const)('%s with “%s” is offered %j', (column, text, want) => {
  expect(suggestions(column, text, names)).toEqual(want);
});

it('of a list only the last name is completed', () => {
  expect(completed('coUnits', '水利局、柳', '柳坪镇')).toBe('水利局、柳坪镇、');
  expect(completed('leadUnit', '水', '水利局')).toBe('水利局');
});
