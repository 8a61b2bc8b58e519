import type { AccountRole } from '@luoshi/store';
import { describe, expect, it } from 'vitest';
import { type Caller, type MatterFacts, relationsToMatter, seesMatter } from './relations-to-matter.ts';

const COUNTY = '970001';
const CITY = '970000';
const matter: MatterFacts = {
  government: COUNTY,
  leadUnit: 'roads',
  collectingUnit: 'plan',
  coUnits: ['water'],
  leaderPost: 'deputy-head',
  parent: null,
  successor: null,
  proposers: ['d1'],
};
const caller = (roles: readonly AccountRole[], unit = 'x', post = 'p', government = COUNTY): Caller => ({
  government,
  login: 'somebody',
  name: '某某',
  staff: null,
  roles,
  posts: [{ id: post, title: '', duty: 'handler', unit, unitName: '' }],
});

describe('how somebody stands to a matter', () => {
  it.each([
    { who: 'the office', of: caller(['office']), relations: ['office'], sees: true },
    { who: 'the lead unit', of: caller(['unit'], 'roads'), relations: ['lead'], sees: true },
    { who: 'a co-unit', of: caller(['unit'], 'water'), relations: ['co'], sees: true },
    { who: 'the collecting unit', of: caller(['unit'], 'plan'), relations: ['collecting'], sees: true },
    { who: 'another unit', of: caller(['unit'], 'schools'), relations: [], sees: false },
    { who: 'the responsible leader', of: caller(['leader'], 'x', 'deputy-head'), relations: ['leader'], sees: true },
    { who: 'another leader', of: caller(['leader']), relations: [], sees: true },
    { who: 'an auditor', of: caller(['auditor']), relations: [], sees: true },
    { who: 'an auditor with a post in the lead unit', of: caller(['auditor'], 'roads'), relations: [], sees: true },
    { who: 'a deputy', of: caller(['deputy'], 'roads'), relations: [], sees: false },
    {
      who: 'the deputy who put it forward, who acts on it without seeing its inner page',
      of: { ...caller(['deputy']), staff: 'd1' },
      relations: ['proposer'],
      sees: false,
    },
    {
      who: 'a unit’s handler who is the proposer too',
      of: { ...caller(['unit', 'deputy'], 'schools'), staff: 'd1' },
      relations: ['proposer'],
      sees: false,
    },
    {
      who: 'the proposer’s namesake in another county',
      of: { ...caller(['deputy'], 'x', 'p', '970002'), staff: 'd1' },
      relations: [],
      sees: false,
    },
    {
      who: 'a unit’s handler who is a proposer without the role',
      of: { ...caller(['unit']), staff: 'd1' },
      relations: [],
      sees: false,
    },
    {
      who: 'a system administrator with a post in the lead unit',
      of: caller(['system-admin'], 'roads'),
      relations: [],
      sees: false,
    },
    {
      who: 'the lead unit of the same name elsewhere',
      of: caller(['unit'], 'roads', 'p', '970002'),
      relations: [],
      sees: false,
    },
    { who: 'an auditor of another county', of: caller(['auditor'], 'x', 'p', '970002'), relations: [], sees: false },
    {
      who: 'the office above, which did not give it down',
      of: caller(['office'], 'x', 'p', CITY),
      relations: [],
      sees: false,
    },
  ])('$who: $relations, sees it: $sees', ({ of, relations, sees }) => {
    expect(relationsToMatter(matter, of)).toEqual(relations);
    expect(seesMatter(matter, of)).toBe(sees);
  });

  it('the office above stands to what it gave down, its leader does not', () => {
    const given = { ...matter, parent: `${CITY}-m7` };
    expect(relationsToMatter(given, caller(['office'], 'x', 'p', CITY))).toEqual(['superior']);
    expect(seesMatter(given, caller(['leader'], 'x', 'deputy-head', CITY))).toBe(false);
  });
});
