import { directoryFromGrids, gridsFromDirectory, type ReadDirectory } from '@luoshi/ledger';
import { sampleDirectories } from '@luoshi/samples';
import { checkDirectory, type KeptDirectory } from '@luoshi/store';
import { describe, expect, it } from 'vitest';
import { masked, maskPhone, unmasked } from './mask-phone.ts';
import { mergeDirectory } from './merge-directory.ts';

const today = '2026-03-02';
const empty: KeptDirectory = {
  units: [],
  posts: [],
  people: [],
  holdings: [],
  changes: [],
  leaders: [],
  formerPeople: [],
};
const unitHead = ['单位全称', '简称', '类别', '上级'];
const peopleHead = ['姓名', '单位', '岗位', '职责', '手机', '任职日期'];
const read = (units: string[][], people: string[][] = []): ReadDirectory =>
  directoryFromGrids({ units: [unitHead, ...units], people: [peopleHead, ...people] });

const water = ['青河县水务局', '水务局', '部门', ''];
const town = ['北沟镇', '', '乡镇', ''];
const shao = ['邵岚', '水务局', '局长', '第一责任人', '13900000001', '2026-01-01'];
const first = mergeDirectory(empty, read([water, town], [shao]), today);
const kept: KeptDirectory = { ...empty, ...first.directory, leaders: [], changes: [] };

describe('a list taken into the directory', () => {
  it('becomes the directory where there is none', () => {
    expect(first.added).toEqual({ units: ['青河县水务局', '北沟镇'], posts: ['局长'], people: ['邵岚'] });
    expect(first.directory.holdings).toMatchObject([{ from: '2026-01-01', until: null }]);
    expect(checkDirectory(first.directory)).toBeNull();
  });

  it('a second time changes nothing', () => {
    const again = mergeDirectory(kept, read([water, town], [shao]), today);
    expect(again).toEqual({
      directory: first.directory,
      added: { units: [], posts: [], people: [] },
      changed: { units: [], posts: [], people: [] },
    });
  });

  it('keeps what it does not name, and gives new units other ids', () => {
    const { directory, added } = mergeDirectory(kept, read([['南坡镇', '', '乡镇', '']]), today);
    expect(added.units).toEqual(['南坡镇']);
    expect(directory.units.map(({ name }) => name)).toEqual(['青河县水务局', '北沟镇', '南坡镇']);
    expect(new Set(directory.units.map(({ id }) => id)).size).toBe(3);
    expect(directory.holdings).toEqual(kept.holdings);
  });

  it('writes a unit otherwise and puts it under another', () => {
    const { directory, changed } = mergeDirectory(kept, read([water, ['北沟镇', '北沟', '事业单位', '水务局']]), today);
    expect(changed.units).toEqual(['北沟镇']);
    const [above, below] = directory.units;
    expect(below).toMatchObject({ shortName: '北沟', kind: 'institution', superior: above!.id });
  });

  it.each([
    { told: '2026-02-01', from: '2026-02-01' },
    { told: '2025-01-01', from: today },
    { told: '', from: today },
  ])('hands a post on to somebody else, from $told: on $from', ({ told, from }) => {
    const next = ['许可', '水务局', '局长', '第一责任人', '', told];
    const { directory, added } = mergeDirectory(kept, read([water], [next]), today);
    expect(added.people).toEqual(['许可']);
    expect(directory.holdings.map(({ from: since, until }) => [since, until])).toEqual([
      ['2026-01-01', from],
      [from, null],
    ]);
    expect(checkDirectory(directory)).toBeNull();
  });

  it('takes a namesake for somebody else unless the telephone or a post is the same', () => {
    const named = (phone: string, post = '主任') =>
      mergeDirectory(kept, read([water], [['邵岚', '水务局', post, '管理负责人', phone, '']]), today).added.people;
    expect(named('')).toEqual(['邵岚']);
    expect(named('13900000001')).toEqual([]);
  });

  it('changes a telephone number of whoever holds the post', () => {
    const moved = ['邵岚', '水务局', '局长', '第一责任人', '13911112222', '2026-01-01'];
    const { directory, changed } = mergeDirectory(kept, read([water], [moved]), today);
    expect(changed.people).toEqual(['邵岚']);
    expect(directory.people).toMatchObject([{ phone: '13911112222' }]);
  });

  it.each(sampleDirectories)('of $name, written out and read again, adds nothing', ({ directory }) => {
    const whole: KeptDirectory = { ...empty, ...directory, changes: [], leaders: [] };
    const list = directoryFromGrids(gridsFromDirectory(directory));
    const { added, changed, directory: after } = mergeDirectory(whole, list, today);
    expect([added, changed]).toEqual([
      { units: [], posts: [], people: [] },
      { units: [], posts: [], people: [] },
    ]);
    expect(after.holdings).toEqual(directory.holdings);
  });
});

describe('telephone numbers', () => {
  it.each([
    { phone: '13900000001', shown: '139****0001' },
    { phone: '8220011', shown: '****11' },
    { phone: '1', shown: '****1' },
  ])('$phone is shown as $shown', ({ phone, shown }) => expect(maskPhone(phone)).toBe(shown));

  it('come back masked without being lost, and a new one is taken', () => {
    const people = kept.people;
    expect(unmasked(masked(people), people)).toEqual(people);
    const [one] = masked(people);
    expect(unmasked([{ ...one!, phone: '13911112222' }], people)).toMatchObject([{ phone: '13911112222' }]);
    expect(unmasked([{ ...one!, phone: '138****7777' }], people)).toEqual(people);
  });
});
