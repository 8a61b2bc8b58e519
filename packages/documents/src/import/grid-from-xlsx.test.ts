import { describe, expect, it } from 'vitest';
import { problemSentence } from '../messages/sentence.ts';
import { writeWorkbook } from '../xlsx/write-workbook.ts';
import { gridFromXlsx } from './grid-from-xlsx.ts';

const heads = ['单位全称', '简称', '类别'];

async function gridOf(rows: Parameters<typeof writeWorkbook>[0][number]['data']) {
  const read = gridFromXlsx(await writeWorkbook([{ sheet: '单位', data: rows }]));
  if ('refused' in read) throw new Error(read.code);
  return read;
}

describe('a workbook of units', () => {
  it('is read as the texts of its first filled sheet', async () => {
    const { grid, problems } = await gridOf([heads, ['澜溪县教育局', '教育局', '部门']]);
    expect(grid).toEqual([heads, ['澜溪县教育局', '教育局', '部门']]);
    expect(problems).toEqual([]);
  });

  it.each([
    ['a computed cell', [heads, [{ type: 'Formula', value: '1+1' } as const, '教育局']], 'formula-cell', 2, 'A', 1],
    ['merged cells', [heads, ['甲', { value: '乙', columnSpan: 2 }, null]], 'merged-cells', 2, 'B', 2],
  ])('names row and column of %s in both languages', async (_, rows, code, row, column, columnNumber) => {
    const { problems } = await gridOf(rows);
    expect(problems).toMatchObject([{ code, row, column, columnNumber, sheet: '单位' }]);
    expect(problemSentence(problems[0]!, 'zh')).toMatch(/。$/);
    expect(problemSentence(problems[0]!, 'en')).toMatch(/\.$/);
  });

  it('is read from the sheet that has the heads, and a merged title above them is no problem', async () => {
    const title = [{ value: '单位一览表', columnSpan: 3 }, null, null];
    const workbook = await writeWorkbook([
      { sheet: '说明', data: [['填表说明']] },
      { sheet: '单位', data: [title, heads, ['甲', { value: '乙', columnSpan: 2 }, null]] },
    ]);
    const found = (grid: readonly (readonly string[])[]) =>
      grid.findIndex((row) => row.includes('单位全称')) + 1 || null;
    expect(gridFromXlsx(workbook, found)).toMatchObject({
      problems: [{ code: 'merged-cells', row: 3, sheet: '单位' }],
    });
  });

  it('that is empty, or no workbook, is refused', async () => {
    expect(gridFromXlsx(await writeWorkbook([{ sheet: '空', data: [] }]))).toMatchObject({ code: 'workbook-empty' });
    expect(gridFromXlsx(new TextEncoder().encode('单位,简称'))).toMatchObject({ refused: true });
  });
});
