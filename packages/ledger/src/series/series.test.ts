import { sampleBytes, sampleReports } from '@luoshi/samples';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { pairOf } from '../account/testing/pair.ts';
import { readDocument } from '../read-document.ts';
import type { Reading } from '../reading.ts';
import { testReading } from '../testing/reading.ts';
import { seriesOf } from './series-of.ts';
import { seriesColumns, seriesRows, seriesTable } from './series-rows.ts';

/** The same report as if it reviewed and planned other years. */
const ofYears = (reviewYear: number | null, planYear: number | null): Reading => ({
  ...testReading,
  report: { ...testReading.report, reviewYear, planYear },
});

describe('two reports a year apart', () => {
  let sample: Reading[];
  beforeAll(async () => {
    sample = (await Promise.all(sampleReports.map((one) => readDocument(sampleBytes(one), one.name)))) as Reading[];
  });

  it('give three years: one told, one planned and told, one planned', () => {
    const { years, missing, jurisdiction } = seriesOf([...sample].reverse());
    expect(jurisdiction?.name).toBe('澜溪县');
    expect(years.map(({ year, plan, next }) => [year, plan?.name ?? null, next?.name ?? null])).toEqual([
      [2024, null, 'lanxi-2025.txt'],
      [2025, 'lanxi-2025.txt', 'lanxi-2026.txt'],
      [2026, 'lanxi-2026.txt', null],
    ]);
    expect(missing).toEqual([]);
  });

  it('have target, result and verdict of the year between, each figure in its own report', () => {
    const [, year] = seriesOf(sample).years;
    expect(year!.indicators.gdp!.change).toMatchObject({
      target: { value: 6, upper: 6.5, report: sample[0]!.source.sha256 },
      result: { value: 6.3, report: sample[1]!.source.sha256 },
      verdict: 'kept',
    });
    expect(year!.indicators['fixed-investment']!.change).toMatchObject({ verdict: 'missed', result: { value: 7.2 } });
    expect(year!.indicators.cpi!.change).toMatchObject({
      target: { value: 2 },
      result: null,
      verdict: 'not-mentioned',
    });
    expect(year!.indicators.gdp!.level).toMatchObject({ target: null, result: { value: 304.4 }, verdict: null });
  });

  it('show no level where the target is a rate', async () => {
    const reports = await pairOf({ targets: '地区生产总值增长6%', results: '地区生产总值达到97亿元。' });
    const year = seriesOf(reports).years.find((one) => one.year === 2030)!;
    expect(year.indicators.gdp!.change).toMatchObject({ target: { value: 6 }, result: null, verdict: 'no-data' });
  });

  it('every figure stands at its place', () => {
    const texts = new Map(sample.map(({ source }) => [source.sha256, source.text]));
    for (const { indicators } of seriesOf(sample).years)
      for (const { change, level } of Object.values(indicators))
        for (const figure of [change?.target, change?.result, level?.target, level?.result]) {
          if (!figure) continue;
          const words = texts.get(figure.report)!.slice(figure.start, figure.end);
          expect(words).toContain(String(Math.abs(figure.value)));
        }
  });

  it('a hit rate has its parts within its whole', () => {
    const [, year] = seriesOf(sample).years;
    for (const rate of [year!.targets!, year!.promises!]) {
      expect(rate.met).toBeLessThanOrEqual(rate.judged);
      expect(rate.judged).toBeLessThanOrEqual(rate.total);
    }
  });

  it('as a table have heads over every cell, in words for people and keys for programs', () => {
    const { years } = seriesOf(sample);
    const table = seriesTable(years, '历年', 'zh');
    const rows = seriesRows(years);
    expect(table.rows).toHaveLength(rows.length);
    for (const cells of [...table.rows, ...rows]) expect(cells).toHaveLength(seriesColumns.length);
    expect(table.rows[15]).toEqual(expect.arrayContaining(['地区生产总值', '增幅', '兑现']));
    expect(rows[15]).toEqual(expect.arrayContaining(['gdp', 'change', 'kept']));
  });
});

it.each([
  ['初步核算，地区生产总值增长6.2%。', true, '是'],
  ['地区生产总值增长6.2%。', false, null],
])('the result of “%s” is an estimate: %s', async (results, estimated, word) => {
  const { years } = seriesOf(await pairOf({ targets: '地区生产总值增长6%', results }));
  const cellOf = (rows: readonly (readonly unknown[])[]) =>
    rows.find((cells) => cells.includes(6.2))?.[seriesColumns.findIndex(({ name }) => name === 'result_estimated')];
  expect(cellOf(seriesRows(years))).toBe(estimated);
  expect(cellOf(seriesTable(years, '历年', 'zh').rows)).toBe(word);
});

describe('reports years apart', () => {
  it('name the years of which no report plans, and show what can be shown without a verdict', () => {
    const { years, missing } = seriesOf([ofYears(2021, 2022), ofYears(2024, 2025)]);
    expect(missing).toEqual([2023, 2024]);
    expect(years.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025]);
    expect(years[1]!.indicators.gdp!.change).toMatchObject({ target: { value: 6 }, result: null, verdict: null });
    expect(years[3]!.indicators.gdp!.change).toMatchObject({ target: null, result: { value: 5.2 }, verdict: null });
    expect(years.every(({ promises }) => promises === null)).toBe(true);
  });

  it('without any year give an empty series', () => {
    expect(seriesOf([ofYears(null, null)])).toEqual({ jurisdiction: null, years: [], missing: [] });
  });

  it('whatever the reports, the years run without gap and the missing ones are among them', () => {
    const year = fc.option(fc.integer({ min: 2003, max: 2030 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(year, year), { maxLength: 5 }), (pairs) => {
        const { years, missing } = seriesOf(pairs.map(([review, plan]) => ofYears(review, plan)));
        const shown = years.map((one) => one.year);
        expect(shown).toEqual(shown.map((_, at) => shown[0]! + at));
        for (const one of missing) expect(shown).toContain(one);
        for (const { year: one, plan } of years) if (plan === null && one > shown[0]!) expect(missing).toContain(one);
      }),
      { numRuns: 40 },
    );
  });
});
