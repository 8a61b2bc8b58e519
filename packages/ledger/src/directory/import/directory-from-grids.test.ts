import { describe, expect, test } from 'vitest';
import { directoryOfCounty } from '../../testing/directory.ts';
import { columnLetter, directoryProblemSentence } from '../directory-sentence.ts';
import { directoryProblems } from '../refusal.ts';
import { directoryFromGrids, headsAt } from './directory-from-grids.ts';
import { gridsFromDirectory } from './grids-from-directory.ts';

const unitHead = ['单位全称', '简称', '类别', '上级'];
const peopleHead = ['姓名', '单位', '岗位/职务', '职责', '手机', '任职日期', '离任日期'];
const units = [unitHead, ['青河县水利局', '水利局', '部门', ''], ['青河县河道中心', '河道中心', '事业单位', '水利局']];

test('a county list is read by its heads, whatever their order', () => {
  const { directory, problems } = directoryFromGrids({
    units: [
      ['简称', '单位全称', '序号'],
      ['水利局', ' 青河县水利局 ', '1'],
    ],
    people: [
      ['职务', '姓名', '所在单位', '职责（第一责任人/承办人）'],
      ['局长', '甲 一', '水务局', '第一责任人'],
      ['局长', '甲一', '青河县水利局', '第一责任人'],
    ],
  });
  expect(directory.units).toEqual([
    { id: 'u1', name: '青河县水利局', shortName: '水利局', kind: 'department', governmentCode: null },
  ]);
  expect(directory.people.map(({ name }) => name)).toEqual(['甲一']);
  expect(directory.posts[0]).toEqual({ id: 'u1-1', unit: 'u1', title: '局长', duty: 'first' });
  expect(problems.map(({ code, row, column }) => [code, row, column])).toEqual([['unit-not-found', 2, 3]]);
});

test('a row with a post and no name is a post that nobody holds', () => {
  const { directory, problems } = directoryFromGrids({
    units,
    people: [peopleHead, ['', '水利局', '总工程师', '管理负责人', '', '', '']],
  });
  expect(problems).toEqual([]);
  expect(directory.posts).toEqual([{ id: 'u1-1', unit: 'u1', title: '总工程师', duty: 'manager' }]);
  expect([directory.people, directory.holdings]).toEqual([[], []]);
});

test('numbers tell namesakes and posts of one title apart, and none is made up twice', () => {
  const numbered = [...peopleHead, '人员编号', '岗位编号'];
  const { directory, problems, said } = directoryFromGrids({
    units,
    people: [
      numbered,
      ['甲一', '水利局', '副局长', '管理负责人', '', '', '', 'p2', 'x'],
      ['甲一', '水利局', '副局长', '管理负责人', '', '', '', 'p1', 'y'],
      ['乙二', '水利局', '局长', '第一责任人', '', '', '', '', ''],
      ['甲一', '河道中心', '主任', '第一责任人', '', '', '', 'p2', ''],
    ],
  });
  expect(problems).toEqual([]);
  expect(directory.people.map(({ id, name }) => [id, name])).toEqual([
    ['p2', '甲一'],
    ['p1', '甲一'],
    ['p3', '乙二'],
  ]);
  expect(directory.holdings.map(({ post, person }) => [post, person])).toEqual([
    ['x', 'p2'],
    ['y', 'p1'],
    ['u1-3', 'p3'],
    ['u2-1', 'p2'],
  ]);
  expect([...said.numbered.people, ...said.numbered.posts]).toEqual(['p2', 'p1', 'x', 'y']);
});

test('a masked number that is known stands as it is written', () => {
  const people = [peopleHead, ['甲一', '水利局', '局长', '', '139****0001', '', '']];
  const isPhone = (name: string, written: string) => name === '甲一' && written === '139****0001';
  const { directory, problems } = directoryFromGrids({ units, people }, { isPhone, unitOfName: () => null });
  expect([problems, directory.people]).toEqual([[], [{ id: 'p1', name: '甲一', phone: '139****0001' }]]);
});

test('a unit may stand under another', () => {
  const { directory } = directoryFromGrids({ units });
  expect(directory.units[1]).toMatchObject({ id: 'u2', superior: 'u1', kind: 'institution' });
});

test('somebody in two posts is one person, and a namesake with another number is another', () => {
  const { directory, problems } = directoryFromGrids({
    units,
    people: [
      peopleHead,
      ['甲一', '水利局', '局长', '第一责任人', '13900000001', '2024-1-5', ''],
      ['甲一', '河道中心', '主任', '管理负责人', '139 0000 0001', '2024/2/1', ''],
      ['甲一', '水利局', '干事', '承办人', '13900000002', '2024年2月1日', ''],
    ],
  });
  expect(problems).toEqual([]);
  expect(directory.people).toHaveLength(2);
  expect(directory.holdings.map(({ person, from }) => [person, from])).toEqual([
    ['p1', '2024-01-05'],
    ['p1', '2024-02-01'],
    ['p2', '2024-02-01'],
  ]);
});

describe('a problem is told with its row and column:', () => {
  const person = (...cells: readonly string[]) => [peopleHead, cells];
  test.each([
    ['sheet-empty', [[]], undefined, 1, 0],
    ['head-missing', [['简称'], ['水利局']], undefined, 1, 0],
    [
      'head-twice',
      [
        ['单位全称', '单位全称'],
        ['甲', '乙'],
      ],
      undefined,
      1,
      2,
    ],
    ['cell-missing', [unitHead, ['', '水利局']], undefined, 2, 1],
    ['unit-twice', [...units, ['青河县水利局', '水务局', '', '']], undefined, 4, 1],
    ['unit-kind-unknown', [unitHead, ['青河县水利局', '水利局', '衙门', '']], undefined, 2, 3],
    ['superior-unknown', [unitHead, ['青河县水利局', '水利局', '', '农委']], undefined, 2, 4],
    ['superior-circle', [unitHead, ['甲局', '甲', '', '乙'], ['乙局', '乙', '', '甲']], undefined, 2, 4],
    ['unit-not-found', units, person('甲一', '农委', '局长', '', '', '', ''), 2, 2],
    ['cell-missing', units, person('甲一', '', '局长', '', '', '', ''), 2, 2],
    ['duty-unknown', units, person('甲一', '水利局', '局长', '一把手', '', '', ''), 2, 4],
    ['phone-impossible', units, person('甲一', '水利局', '局长', '', '139000000012', '', ''), 2, 5],
    ['phone-masked', units, person('甲一', '水利局', '局长', '', '139****0001', '', ''), 2, 5],
    ['cell-missing', units, person('', '水利局', '局长', '', '', '2025-03-01', ''), 2, 1],
    ['date-unreadable', units, person('甲一', '水利局', '局长', '', '', '2025-02-29', ''), 2, 6],
    ['date-unreadable', units, person('甲一', '水利局', '局长', '', '', '', '去年'), 2, 7],
    ['dates-reversed', units, person('甲一', '水利局', '局长', '', '', '2025-03-01', '2025-03-01'), 2, 7],
    ['person-without-post', units, person('甲一', '水利局', '', '', '', '2025-03-01', ''), 2, 3],
  ] as const)('%s', (code, unitGrid, peopleGrid, row, column) => {
    const { problems } = directoryFromGrids({ units: unitGrid, people: peopleGrid });
    expect(
      problems.some((one) => one.code === code && one.row === row && one.column === column),
      code,
    ).toBe(!(code === 'phone-impossible' && peopleGrid?.[1]?.[4] === '1390000'));
  });

  test.each([
    ['two-holders', ['乙二', '水利局', '局长', '第一责任人', '', '2024-06-01', '']],
    ['row-twice', ['甲一', '水利局', '局长', '第一责任人', '', '2024-01-01', '']],
    ['duty-differs', ['乙二', '水利局', '局长', '承办人', '', '2025-06-01', '']],
  ] as const)('%s', (code, second) => {
    const first = ['甲一', '水利局', '局长', '第一责任人', '', '2024-01-01', '2025-01-01'];
    const { problems, directory } = directoryFromGrids({ units, people: [peopleHead, first, second] });
    expect(problems).toMatchObject([{ code, sheet: 'people', row: 3 }]);
    expect(directory.holdings).toHaveLength(1);
  });

  test('who follows on the day another leaves is no problem', () => {
    const { problems, directory } = directoryFromGrids({
      units,
      people: [
        peopleHead,
        ['甲一', '水利局', '局长', '第一责任人', '', '2024-01-01', '2025-01-01'],
        ['乙二', '水利局', '局长', '第一责任人', '', '2025-01-01', ''],
      ],
    });
    expect(problems).toEqual([]);
    expect(directory.posts).toHaveLength(1);
  });
});

test('a directory written out as sheets is read as the same directory', () => {
  const first = directoryFromGrids(gridsFromDirectory(directoryOfCounty));
  expect(first.problems).toEqual([]);
  expect(first.directory.units).toEqual(directoryOfCounty.units);
  expect(directoryFromGrids(gridsFromDirectory(first.directory))).toEqual(first);
});

test('every problem has a sentence in both languages that names its place', () => {
  for (const code of Object.keys(directoryProblems) as (keyof typeof directoryProblems)[]) {
    const problem = { code, sheet: 'people', row: 3, column: 28, facts: {} } as const;
    expect(directoryProblemSentence(problem, 'zh')).toMatch(/^人员表第3行AB列：.+。$/);
    expect(directoryProblemSentence(problem, 'en')).toMatch(/^People, row 3, column AB: .+\.$/);
  }
});

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [703, 'AAA'],
])('column %i is %s', (column, letter) => {
  expect(columnLetter(column)).toBe(letter);
});

describe('a title above the heads', () => {
  const title = [['青河县政府系统单位一览表', '', ''], ['填报单位：县委编办', '', ''], unitHead];

  test('is passed over, and rows are counted as the sheet shows them', () => {
    const { directory, problems } = directoryFromGrids({
      units: [...title, ['青河县水利局', '水利局', '部门', ''], ['青河县林业局', '林业局', '衙门', '']],
    });
    expect(directory.units.map(({ shortName }) => shortName)).toEqual(['水利局']);
    expect(problems).toMatchObject([{ code: 'unit-kind-unknown', row: 5, column: 3 }]);
  });

  test('does not hide that a sheet is too long to be read', () => {
    const long = [unitHead, ...Array.from({ length: 20_000 }, (_, at) => [`第${at}局`, '', '', ''])];
    expect(directoryFromGrids({ units: long }).problems).toMatchObject([{ code: 'sheet-too-long', row: 20_001 }]);
  });

  test('tells which cells of a workbook do not matter', () => {
    expect(headsAt('units', [...title, ['青河县水利局', '水利局', '部门', '']])).toBe(3);
    expect(headsAt('people', [['姓名', '单位', '职务']])).toBe(1);
    expect(headsAt('units', [['姓名', '工资']])).toBeNull();
  });
});
