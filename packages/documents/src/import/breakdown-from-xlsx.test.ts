import type { BreakdownRow } from '@luoshi/ledger';
import { describe, expect, it } from 'vitest';
import type { CellObject } from 'write-excel-file/universal';
import { breakdownColumns, type ColumnKey, SHEETS } from '../breakdown/breakdown-columns.ts';
import { breakdownXlsx } from '../breakdown/breakdown-xlsx.ts';
import { problemSentence } from '../messages/sentence.ts';
import { breakdownRow, directory } from '../testing/county.ts';
import { partText } from '../testing/office-parts.ts';
import { readXlsx } from '../xlsx/reading/read-xlsx.ts';
import { gridOf } from '../xlsx/reading/sheet.ts';
import { writeWorkbook } from '../xlsx/write-workbook.ts';
import { breakdownFromXlsx, type ImportPreview } from './breakdown-from-xlsx.ts';

const settings = { version: 1, year: 2026, government: '澜溪县', date: '2026-03-05' };
const current = [
  breakdownRow(1),
  breakdownRow(2, {
    class: 'project',
    targets: [],
    coUnits: [],
    limit: null,
    leaderPost: null,
    collectingUnit: 'u-water',
  }),
  breakdownRow(3, { heading: '二、扩大投资', leaderPost: 'p-vice-1', quarterlyPlan: ['', '', '', ''] }),
];
/** Rows 1 and 2 are title and heads. */
const FIRST_ROW = 3;

type Grid = (string | CellObject | null)[][];
const at = (key: ColumnKey) => breakdownColumns.findIndex((column) => column.key === key);

/** The exported workbook, changed in its cells and saved again. */
async function edited(
  edit: (grid: Grid) => void,
  rows: readonly BreakdownRow[] = current,
  sheet: string = SHEETS.table,
) {
  const workbook = readXlsx(await breakdownXlsx(rows, directory, settings));
  if ('refused' in workbook) throw new Error(workbook.code);
  const grid: Grid = gridOf(workbook.sheets[0]!).map((line) =>
    Array.from({ length: breakdownColumns.length }, (_, i) => line[i] || null),
  );
  edit(grid);
  return writeWorkbook([{ sheet, data: grid }]);
}

function preview(bytes: Uint8Array): ImportPreview {
  const result = breakdownFromXlsx(bytes, { current, directory, date: settings.date });
  if ('refused' in result) throw new Error(result.code);
  return result;
}

describe('a breakdown workbook', () => {
  it('has three sheets, frozen heads, and the id column hidden', async () => {
    const file = await breakdownXlsx(current, directory, settings);
    const workbook = readXlsx(file);
    if ('refused' in workbook) throw new Error(workbook.code);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['任务分解表', '填写说明', '单位名录']);
    const xml = partText(file, 'xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<col [^>]*min="16"[^>]*hidden="1"/);
    expect(xml).toContain('state="frozen"');
    expect(xml).toContain('fitToHeight="0"');
    expect(gridOf(workbook.sheets[0]!)[0]![0]).toBe('澜溪县2026年《政府工作报告》重点任务分解表（第1版）');
    expect(
      workbook.sheets[0]!.cells.find(({ row, column }) => row === FIRST_ROW && column === at('limit') + 1),
    ).toMatchObject({ kind: 'date', value: '2026-10-31' });
  });

  it('read back unchanged changes nothing', async () => {
    expect(preview(await breakdownXlsx(current, directory, settings))).toEqual({ changes: [], problems: [] });
  });

  it('names every leader in one form, whatever the title', async () => {
    const posts = directory.posts.filter(({ duty }) => duty === 'county-leader');
    const rows = posts.map(({ id }, i) => breakdownRow(i + 1, { leaderPost: id }));
    const workbook = readXlsx(await breakdownXlsx(rows, directory, settings));
    if ('refused' in workbook) throw new Error(workbook.code);
    const written = gridOf(workbook.sheets[0]!)
      .slice(FIRST_ROW - 1)
      .map((line) => line[at('leaderPost')] ?? '');
    expect(written).toHaveLength(posts.length);
    for (const [i, { title }] of posts.entries())
      expect(written[i]).toMatch(new RegExp(`^(\\S+ )?${title.replace(/[（）]/g, '.')}$`));
    expect(written.some((leader) => leader.includes(' '))).toBe(true);
  });

  it('with the table in two sheets reads one and says which was not read', async () => {
    const workbook = readXlsx(await breakdownXlsx(current, directory, settings));
    if ('refused' in workbook) throw new Error(workbook.code);
    const data: Grid = gridOf(workbook.sheets[0]!).map((line) => line.map((cell) => cell || null));
    const bytes = await writeWorkbook([
      { sheet: '副本', data },
      { sheet: SHEETS.table, data },
    ]);
    const { changes, problems } = preview(bytes);
    expect(changes).toEqual([]);
    expect(problems).toMatchObject([{ code: 'table-twice', sheet: '副本', row: 2, column: null }]);
    expect(problemSentence(problems[0]!, 'zh')).toContain('读取的是“任务分解表”');
  });

  it('read back unchanged changes nothing when a leader has left meanwhile', async () => {
    const later = breakdownFromXlsx(await breakdownXlsx(current, directory, settings), {
      current,
      directory: { ...directory, holdings: directory.holdings.map((holding) => ({ ...holding, until: '2026-06-01' })) },
      date: '2026-07-01',
    });
    expect(later).toEqual({ changes: [], problems: [] });
  });

  it('gives exactly the changes that were made, in the order of the sheet', async () => {
    const bytes = await edited((grid) => {
      const [first, , third] = grid.slice(FIRST_ROW - 1) as [Grid[0], Grid[0], Grid[0]];
      first[at('title')] = '新修滨河步道及驿站';
      first[at('targets')] = '新修步道25公里\n建成驿站3个';
      first[at('leadUnit')] = '澜溪县交通运输局';
      first[at('coUnits')] = '发改局，住建局';
      first[at('limit')] = '2026年11月30日';
      first[at('quarter2')] = null;
      third[at('leaderPost')] = '温雅宁';
      third[at('class')] = '民生';
      third[at('number')] = '9';
    });
    const { changes, problems } = preview(bytes);
    expect(problems).toEqual([]);
    expect(
      changes.map((change) =>
        change.kind === 'changed' ? [change.id, change.row, change.field, change.value] : change,
      ),
    ).toEqual([
      ['w1', 3, 'title', '新修滨河步道及驿站'],
      [
        'w1',
        3,
        'targets',
        [
          { measure: '新修步道', value: 25, upper: null, unit: '公里', bound: '=' },
          { measure: '建成驿站', value: 3, upper: null, unit: '个', bound: '=' },
        ],
      ],
      ['w1', 3, 'leadUnit', 'u-traffic'],
      ['w1', 3, 'coUnits', ['u-dev', 'u-build']],
      ['w1', 3, 'limit', '2026-11-30'],
      ['w1', 3, 'quarter2', ''],
      ['w3', 5, 'number', 9],
      ['w3', 5, 'class', 'livelihood'],
      ['w3', 5, 'leaderPost', 'p-vice-2'],
    ]);
    expect(changes[0]).toMatchObject({ from: '新修第1段滨河步道', to: '新修滨河步道及驿站' });
  });

  it('shows new and removed rows', async () => {
    const bytes = await edited((grid) => {
      grid.splice(FIRST_ROW, 1);
      const fresh: Grid[0] = breakdownColumns.map(() => null);
      fresh[at('title')] = '建设农产品冷链库';
      fresh[at('leadUnit')] = '农业农村局';
      grid.push(fresh);
    });
    expect(preview(bytes)).toEqual({
      problems: [],
      changes: [
        { kind: 'added', row: 5, title: '建设农产品冷链库', values: { title: '建设农产品冷链库', leadUnit: 'u-farm' } },
        { kind: 'removed', id: 'w2', number: 2, title: current[1]!.title },
      ],
    });
  });

  it('finds rows by number and task where the ids were lost, in any order', async () => {
    const bytes = await edited((grid) => {
      for (const line of grid.slice(FIRST_ROW - 1)) line[at('id')] = null;
      grid.push(...grid.splice(FIRST_ROW - 1, 1));
    });
    expect(preview(bytes)).toEqual({ changes: [], problems: [] });
  });

  it('is found on a sheet of another name, with its columns in another order', async () => {
    const bytes = await edited(
      (grid) => {
        for (const line of grid) line.reverse();
      },
      current,
      'Sheet1',
    );
    expect(preview(bytes)).toEqual({ changes: [], problems: [] });
  });
});

describe('what cannot be read is named by sheet, row and column and changes nothing', () => {
  const put = (key: ColumnKey, cell: string | CellObject) => (grid: Grid) => {
    grid[FIRST_ROW - 1]![at(key)] = cell;
  };
  it.each([
    ['an unknown unit', put('leadUnit', '住建居'), 'unit-unknown', 'G', '住建局'],
    ['several lead units', put('leadUnit', '住建局、发改局'), 'units-too-many', 'G', '住建局、发改局'],
    ['an unknown leader', put('leaderPost', '温雅宇'), 'leader-unknown', 'F', '温雅宁'],
    ['a formula', put('title', { type: 'Formula', value: '1+1' }), 'formula-cell', 'D', ''],
    ['a day that does not exist', put('limit', '2026-02-30'), 'date-bad', 'J', '2026-02-30'],
    ['a limit in words', put('limit', '年底前'), 'date-bad', 'J', '年底前'],
    ['a number that is none', put('number', '一'), 'number-bad', 'A', '一'],
    ['a number that another row has', put('number', '3'), 'number-twice', 'A', '3'],
    ['a class that is none', put('class', '重点'), 'class-unknown', 'C', '重点'],
    ['a target without number', put('targets', '大幅提升'), 'target-bad', 'E', '大幅提升'],
    ['a target without unit', put('targets', '新修步道20'), 'target-bad', 'E', '新修步道20'],
    ['a row without task', put('title', ' '), 'title-missing', 'D', ''],
  ])('%s', async (_, edit, code, column, shown) => {
    const { changes, problems } = preview(await edited(edit));
    const problem = problems.find((one) => one.code === code)!;
    expect(problem).toMatchObject({ sheet: '任务分解表', column });
    expect(problemSentence(problem, 'zh')).toMatch(
      new RegExp(`^工作表“任务分解表”第 \\d+ 行 ${column} 列：.*${shown}`, 's'),
    );
    expect(problemSentence(problem, 'en')).toMatch(
      new RegExp(`^Sheet “任务分解表”, row \\d+, column ${column}: .*${shown}`, 's'),
    );
    const named = breakdownColumns[column.charCodeAt(0) - 65]!.key;
    expect(
      changes.filter((change) => change.kind === 'changed' && change.field === named && code !== 'number-twice'),
    ).toEqual([]);
  });

  it('a merged range, whose cells are not taken for cleared ones', async () => {
    const bytes = await edited((grid) => {
      grid[FIRST_ROW - 1]![at('heading')] = { value: '一、推进城乡融合', type: String, rowSpan: 3 };
      grid[FIRST_ROW]![at('heading')] = null;
      grid[FIRST_ROW + 1]![at('heading')] = null;
    });
    const { changes, problems } = preview(bytes);
    expect(changes).toEqual([]);
    expect(problems).toMatchObject([{ code: 'merged-cells', row: 3, column: 'B', facts: { range: 'B3:B5' } }]);
  });

  it('an id in two rows, of which the first is read', async () => {
    const { changes, problems } = preview(await edited((grid) => grid.push([...grid[FIRST_ROW - 1]!])));
    expect(changes).toEqual([]);
    expect(problems.map(({ code, row }) => [code, row])).toEqual([
      ['id-twice', 6],
      ['number-twice', 6],
    ]);
  });

  it('an id that the table in force does not have', async () => {
    const { changes, problems } = preview(await edited(put('id', 'w77')));
    expect(changes).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['id-unknown']);
  });

  it('a column that was deleted, which keeps what it held', async () => {
    const { changes, problems } = preview(
      await edited((grid) => {
        for (const line of grid) line.splice(at('coUnits'), 1);
      }),
    );
    expect(changes).toEqual([]);
    expect(problems).toMatchObject([{ code: 'column-missing', facts: { head: '配合单位' } }]);
  });

  it('a workbook without the table is refused and its sheets are named', async () => {
    const bytes = await writeWorkbook([{ sheet: '通讯录', data: [['姓名', '电话']] }]);
    expect(breakdownFromXlsx(bytes, { current, directory })).toEqual({
      refused: true,
      code: 'sheet-missing',
      facts: { sheets: '通讯录' },
    });
  });

  it('two units of one short name ask for the full one', async () => {
    const shared = {
      ...directory,
      units: directory.units.map((unit) => (unit.id === 'u-water' ? { ...unit, shortName: '住建局' } : unit)),
    };
    const result = breakdownFromXlsx(await edited(put('resultForm', '报告')), {
      current: [breakdownRow(1, { leadUnit: 'u-dev' })],
      directory: shared,
    });
    expect(result).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ code: 'unit-ambiguous' })]),
    });
  });
});
