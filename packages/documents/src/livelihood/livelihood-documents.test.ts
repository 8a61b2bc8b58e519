import { expect, it } from 'vitest';
import { documentWords } from '../testing/office-parts.ts';
import { readXlsx } from '../xlsx/reading/read-xlsx.ts';
import { gridOf } from '../xlsx/reading/sheet.ts';
import { toXlsx } from '../xlsx/to-xlsx.ts';
import { ballotDocx } from './ballot-docx.ts';
import { itemsTable } from './items-table.ts';
import type { ResultDocument } from './result-document.ts';
import { resultDocx } from './result-docx.ts';

const bridge = {
  name: '新修便民桥2座',
  investmentWanYuan: 460,
  description: '河西村、柳林村各一座',
  finishOn: '2027-10-31',
  yearGoal: '',
};
const lamps = { ...bridge, name: '安装路灯600盏', finishOn: '2028-05-31', yearGoal: '完成400盏' };
const ballot = {
  session: '青河县第十八届人民代表大会第二次会议',
  year: 2027,
  date: '2027-01-20',
  places: 1,
  sitting: 1,
  candidates: [bridge, lamps],
};

const vote = {
  date: '2027-01-20',
  method: '无记名投票',
  candidates: 2,
  places: 1,
  deputies: 187,
  present: 180,
  handedOut: 180,
  returned: 179,
  valid: 178,
  void: 1,
};
const result: ResultDocument = {
  organ: '青河县人民代表大会',
  session: ballot.session,
  year: 2027,
  date: '2027-01-21',
  needed: 94,
  votes: [vote],
  adopted: [{ ...bridge, for: 150, against: 20, abstain: 8 }],
  others: [{ ...lamps, for: 90, against: 70, abstain: 18 }],
};

it('a ballot shows name, investment, description and finish date, with three boxes each and no number of its own', async () => {
  const words = documentWords(await ballotDocx(ballot));
  for (const shown of ['新修便民桥2座', '460', '河西村、柳林村各一座', '2027年10月31日', '年度目标：完成400盏'])
    expect(words).toContain(shown);
  expect(words.match(/□/g)).toHaveLength(6);
  expect(words).toContain('多于1项的为无效票');
  expect(words).not.toMatch(/编号|姓名/);
});

it('a ballot of a second vote says so', async () => {
  expect(documentWords(await ballotDocx(ballot))).not.toContain('次表决');
  expect(documentWords(await ballotDocx({ ...ballot, sitting: 2 }))).toContain('第2次表决');
});

it('the announcement gives ballots, majority and every candidate’s votes', async () => {
  const words = documentWords(await resultDocx(result));
  expect(words).toContain(
    '全体代表187名，出席180名；采用无记名投票方式，发出表决票180张，收回179张，其中有效票178张，无效票1张。',
  );
  expect(words).toContain('获得全体代表过半数（94票以上）赞成');
  expect(words).toContain('1. 新修便民桥2座');
  expect(words).toMatch(/安装路灯600盏\n460\n2028年5月31日\n90\n70\n18\n未通过/);
});

it('the announcement tells of a tie that was voted on again', async () => {
  const words = documentWords(await resultDocx({ ...result, votes: [vote, { ...vote, date: '2027-01-21' }] }));
  expect(words).toContain('2027年1月21日对2个得票相等的项目再次票决，应选1项。');
});

it('both are the same bytes for the same data', async () => {
  for (const make of [() => ballotDocx(ballot), () => resultDocx(result)])
    expect(Buffer.compare(Buffer.from(await make()), Buffer.from(await make()))).toBe(0);
});

it('the table of items keeps numbers as numbers and leaves empty what nobody said', async () => {
  const { for: votesFor, against: _, abstain: __, ...line } = { ...result.adopted[0]! };
  const table = itemsTable(2027, [
    {
      ...line,
      votesFor,
      unit: '交通局',
      state: '实施中',
      share: 45,
      progress: '桥台完工',
      light: '绿灯',
      satisfaction: null,
    },
  ]);
  const workbook = readXlsx(await toXlsx(table));
  if ('refused' in workbook) throw new Error(workbook.code);
  expect(gridOf(workbook.sheets[0]!)[1]).toEqual([
    '1',
    '新修便民桥2座',
    '河西村、柳林村各一座',
    '460',
    '2027-10-31',
    '交通局',
    '150',
    '实施中',
    '45',
    '绿灯',
    '桥台完工',
  ]);
  expect(workbook.sheets[0]!.cells.find(({ row, column }) => row === 2 && column === 4)?.value).toBe(460);
});
