import type { KeptDirectory } from '@luoshi/store';
import { describe, expect, it } from 'vitest';
import { directoryFromRows } from './directory-from-rows.ts';
import { masked, maskPhone, unmasked } from './mask-phone.ts';

const today = '2026-03-02';
const head = ['单位', '简称', '类型', '岗位', '职责', '姓名', '电话', '任职日期'];
const empty: KeptDirectory = {
  units: [],
  posts: [],
  people: [],
  holdings: [],
  changes: [],
  leaders: [],
  formerPeople: [],
};
const rows = [
  head,
  ['青河县水务局', '水务局', '部门', '局长', '第一责任人', '邵岚', '13900000001', '2026-01-01'],
  ['青河县水务局', '', '', '办公室主任', '管理负责人', '丁一川', '', ''],
  ['', '', '', '', '', '', '', ''],
  ['北沟镇', '', '乡镇', '', '', '', '', ''],
];
const first = directoryFromRows(rows, empty, today);
const kept: KeptDirectory = { ...empty, ...first.directory, leaders: [], changes: [] };
const again = (...more: string[][]) => directoryFromRows([head, ...more], kept, today);

describe('a sheet of units and people', () => {
  it('becomes a directory', () => {
    expect(first.problems).toEqual([]);
    expect(first.added).toEqual({
      units: ['青河县水务局', '北沟镇'],
      posts: ['青河县水务局 局长', '青河县水务局 办公室主任'],
      people: ['邵岚', '丁一川'],
    });
    expect(first.directory.units).toEqual([
      { id: 'u1', name: '青河县水务局', shortName: '水务局', kind: 'department', governmentCode: null },
      { id: 'u2', name: '北沟镇', shortName: '北沟镇', kind: 'township', governmentCode: null },
    ]);
    expect(first.directory.holdings).toEqual([
      { post: 'p1', person: 'r1', from: '2026-01-01', until: null },
      { post: 'p2', person: 'r2', from: today, until: null },
    ]);
  });

  it('taken in a second time changes nothing', () => {
    const { directory, added } = directoryFromRows(rows, kept, today);
    expect(added).toEqual({ units: [], posts: [], people: [] });
    expect(directory).toEqual(first.directory);
  });

  it('keeps what it does not name', () => {
    const { directory } = again(['南坡镇', '', '乡镇', '', '', '', '', '']);
    expect(directory.units.map(({ id }) => id)).toEqual(['u1', 'u2', 'u3']);
    expect(directory.holdings).toEqual(first.directory.holdings);
  });

  it('hands a post on when it names somebody else', () => {
    const { directory, added } = again(['水务局', '', '', '局长', '', '许可', '', '2026-03-01']);
    expect(added.people).toEqual(['许可']);
    expect(directory.holdings).toContainEqual({ post: 'p1', person: 'r1', from: '2026-01-01', until: today });
    expect(directory.holdings).toContainEqual({ post: 'p1', person: 'r3', from: '2026-03-01', until: null });
  });

  it('takes a namesake in another unit for somebody else unless the telephone is the same', () => {
    const post = ['镇长', '第一责任人', '邵岚'];
    expect(again(['北沟镇', '', '', ...post, '', '']).added.people).toEqual(['邵岚']);
    expect(again(['北沟镇', '', '', ...post, '13900000001', '']).added.people).toEqual([]);
  });

  it.each([
    { row: ['', '', '', '局长', '', '甲', '', ''], code: 'unit-missing', column: '单位' },
    { row: ['新局', '', '', '', '', '', '', ''], code: 'kind-missing', column: '类型' },
    { row: ['新局', '', '公司', '', '', '', '', ''], code: 'kind-unknown', column: '类型' },
    { row: ['水务局', '', '', '', '', '甲', '', ''], code: 'post-missing', column: '岗位' },
    { row: ['水务局', '', '', '科员', '', '甲', '', ''], code: 'duty-missing', column: '职责' },
    { row: ['水务局', '', '', '科员', '打杂', '甲', '', ''], code: 'duty-unknown', column: '职责' },
    { row: ['水务局', '', '', '局长', '', '甲', '', '2026-02-30'], code: 'date-malformed', column: '任职日期' },
    { row: ['水务局', '', '', '局长', '', '=A1', '', ''], code: 'cell-formula', column: '姓名' },
  ])('names row and column of what is wrong: $code', ({ row, code, column }) => {
    const { problems } = again(row);
    expect(problems).toMatchObject([{ row: 2, column, code }]);
    expect(problems[0]!.zh).toContain('2');
    expect(problems[0]!.en).toMatch(/\brow 2\b/i);
  });

  it.each([
    { wrong: ['简称'], code: 'column-missing' },
    { wrong: ['单位', '单位名称'], code: 'column-twice' },
    { wrong: ['单位', '爱好'], code: 'column-unknown' },
  ])('takes no row in under a wrong head: $code', ({ wrong, code }) => {
    const { problems, added } = directoryFromRows([wrong, ['甲', '乙']], empty, today);
    expect(problems).toMatchObject([{ row: 1, code }]);
    expect(added.units).toEqual([]);
  });

  it('understands an English head', () => {
    const { added, problems } = directoryFromRows(
      [
        ['Unit', 'Kind'],
        ['Water Office', 'department'],
      ],
      empty,
      today,
    );
    expect([added.units, problems]).toEqual([['Water Office'], []]);
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
    const [shao] = masked(people);
    expect(unmasked([{ ...shao!, phone: '13911112222' }], people)).toMatchObject([{ phone: '13911112222' }]);
  });
});
