import { sampleBytes, sampleReports } from '@luoshi/samples';
import { beforeAll, describe, expect, it } from 'vitest';
import { reportOf } from '../account/testing/pair.ts';
import { readDocument } from '../read-document.ts';
import type { Reading } from '../reading.ts';
import { testReading } from '../testing/reading.ts';
import { type ComparisonRow, comparisonRow } from './comparison-row.ts';
import { comparisonCells, comparisonHeads } from './comparison-table.ts';
import { figureColumns, figureRows } from './figure-rows.ts';
import { hardnessOf } from './hardness.ts';

it('a report has its government, years, counts and the targets it sets beside the results before', async () => {
  const [sample] = sampleReports;
  const row = comparisonRow((await readDocument(sampleBytes(sample!), sample!.name)) as Reading);
  expect(row).toMatchObject({
    jurisdiction: '澜溪县',
    level: 'county',
    reviewYear: 2024,
    planYear: 2025,
    livelihood: 10,
  });
  expect(row.indicators.gdp).toMatchObject({
    plannedChange: { value: 6, upper: 6.5, unit: '%' },
    plannedLevel: null,
    achievedChange: { value: 6.1 },
    achievedLevel: { value: 286.4, unit: '亿元' },
  });
  // The plan caps 调查失业率, the review tells 登记失业率.
  expect(row.indicators.unemployment).toMatchObject({ plannedLevel: { value: 5.5, bound: '<=' }, achievedLevel: null });
  expect(row.indicators.cpi).toMatchObject({ plannedChange: { value: 2, bound: '~' }, achievedChange: null });
});

it('hardness is the share with number, with stage, with date, and with any of them', () => {
  expect(hardnessOf(testReading.commitments)).toEqual({
    withNumber: 0.5,
    withMilestone: 0.25,
    withDeadline: 0.25,
    withAny: 0.75,
  });
  expect(hardnessOf([])).toEqual({ withNumber: null, withMilestone: null, withDeadline: null, withAny: null });
});

it('each figure is a line of its own for programs, with the year it is of', () => {
  const rows = figureRows(comparisonRow(testReading));
  const names = figureColumns.map(({ name }) => name);
  const shown = rows.map((cells) =>
    ['indicator', 'side', 'of', 'year', 'value', 'unit'].map((name) => cells[names.indexOf(name)]),
  );
  expect(shown).toContainEqual(['gdp', 'planned', 'change', 2025, 6, '%']);
  expect(shown).toContainEqual(['gdp', 'achieved', 'level', 2024, 120, '亿元']);
  expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([names.length]));
});

it('a report without targets is a line without figure', () => {
  const rows = figureRows({ ...comparisonRow(testReading), indicators: {} });
  expect(rows).toHaveLength(1);
  expect(rows[0]!.at(-1)).toBeNull();
});

it('cells stand under their heads in both languages, figures as written', () => {
  const cells = comparisonCells(comparisonRow(testReading), 'zh');
  expect(comparisonHeads('en')).toHaveLength(cells.length);
  expect(comparisonHeads('zh')).toHaveLength(cells.length);
  expect(cells[comparisonHeads('zh').indexOf('地区生产总值：目标增幅')]).toBe('≈6%');
  expect(cells[comparisonHeads('en').indexOf('GDP: achieved level')]).toBe('120亿元');
  expect(cells[comparisonHeads('en').indexOf('consumer prices: planned change')]).toBeNull();
});

describe('a result that its report gives as an estimate', () => {
  let row: ComparisonRow;
  beforeAll(async () => {
    const report = await reportOf({
      year: 2031,
      review: '初步核算，地区生产总值增长6.2%。固定资产投资增长8%。',
      plan: '今年主要预期目标是：地区生产总值增长6%，固定资产投资增长7%。',
    });
    row = comparisonRow(report);
  });

  it('is marked, the figures of the sentence after it are not', () => {
    expect(row.indicators.gdp).toMatchObject({ achievedChange: { value: 6.2, estimated: true } });
    expect(row.indicators['fixed-investment']!.achievedChange).not.toHaveProperty('estimated');
    expect(row.indicators.gdp!.plannedChange).not.toHaveProperty('estimated');
  });

  it('is true for programs, the other results false, a target neither', () => {
    const at = (name: string) => figureColumns.findIndex((column) => column.name === name);
    const shown = figureRows(row).map((cells) => ['indicator', 'side', 'estimated'].map((name) => cells[at(name)]));
    expect(shown).toEqual(
      expect.arrayContaining([
        ['gdp', 'planned', null],
        ['gdp', 'achieved', true],
        ['fixed-investment', 'achieved', false],
      ]),
    );
  });

  it('is named for people by the head of its column', () => {
    expect(comparisonCells(row, 'zh')[comparisonHeads('zh').indexOf('预计数')]).toBe('地区生产总值：上年增幅');
    expect(comparisonCells(row, 'en')[comparisonHeads('en').indexOf('Estimates')]).toBe('GDP: achieved change');
  });
});
