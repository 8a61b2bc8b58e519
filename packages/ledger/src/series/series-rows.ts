// Years of governments as a long table: a line an indicator and year, target beside result.

import { verdictWords } from '../account/account-table.ts';
import { comparedIndicators } from '../comparison/comparison-row.ts';
import type { FigureCell, FigureColumn } from '../comparison/figure-rows.ts';
import { comparedIndicatorNames } from '../comparison/indicator-names.ts';
import type { Cell, Table } from '../table/csv.ts';
import { boundWords, type Language } from '../table/words.ts';
import type { JudgedFigure, JudgedYear, PlacedFigure } from './series.ts';

interface Column extends FigureColumn {
  readonly zh: string;
  readonly en: string;
  readonly cell: (line: Line, language: Language) => Cell;
  /** What programs get instead of words. */
  readonly raw?: (line: Line) => FigureCell;
}

interface Line {
  readonly year: JudgedYear;
  readonly indicator: (typeof comparedIndicators)[number];
  readonly of: 'change' | 'level';
  readonly judged: JudgedFigure;
}

const side = (name: 'target' | 'result', zh: string, en: string): readonly Column[] => {
  const of = (pick: (figure: PlacedFigure) => Cell) => (line: Line) => {
    const figure = line.judged[name];
    return figure ? pick(figure) : null;
  };
  return [
    { name, type: 'number', zh, en, cell: of(({ value }) => value) },
    { name: `${name}_upper`, type: 'number', zh: `${zh}上限`, en: `${en} upper`, cell: of(({ upper }) => upper) },
    {
      name: `${name}_bound`,
      type: 'text',
      zh: `${zh}限定`,
      en: `${en} bound`,
      cell: (line, language) => {
        const figure = line.judged[name];
        return figure && boundWords[language][figure.bound];
      },
      raw: of(({ bound }) => bound),
    },
    { name: `${name}_unit`, type: 'text', zh: `${zh}单位`, en: `${en} unit`, cell: of(({ unit }) => unit) },
    {
      name: `${name}_base`,
      type: 'number',
      zh: `${zh}（基本单位）`,
      en: `${en}, base unit`,
      cell: of(({ base }) => base.value),
    },
  ];
};

const columns: readonly Column[] = [
  {
    name: 'government',
    type: 'text',
    zh: '政府',
    en: 'Government',
    cell: ({ year }) => year.jurisdiction?.name ?? null,
  },
  { name: 'code', type: 'text', zh: '区划代码', en: 'Code', cell: ({ year }) => year.jurisdiction?.code ?? null },
  { name: 'year', type: 'whole', zh: '年份', en: 'Year', cell: ({ year }) => year.year },
  {
    name: 'indicator',
    type: 'text',
    zh: '指标',
    en: 'Indicator',
    cell: ({ indicator }, language) => comparedIndicatorNames[language][indicator],
    raw: ({ indicator }) => indicator,
  },
  {
    name: 'of',
    type: 'text',
    zh: '增幅或总量',
    en: 'Change or level',
    cell: ({ of }, language) => (language === 'zh' ? { change: '增幅', level: '总量' }[of] : of),
    raw: ({ of }) => of,
  },
  ...side('target', '目标', 'Target'),
  ...side('result', '结果', 'Result'),
  {
    name: 'verdict',
    type: 'text',
    zh: '判定',
    en: 'Verdict',
    cell: ({ judged }, language) => judged.verdict && verdictWords[language][judged.verdict],
    raw: ({ judged }) => judged.verdict,
  },
  {
    name: 'result_estimated',
    type: 'flag',
    zh: '预计数',
    en: 'Estimate',
    cell: ({ judged }, language) => (judged.result?.estimated ? (language === 'zh' ? '是' : 'yes') : null),
    raw: ({ judged }) => judged.result && judged.result.estimated === true,
  },
];

const linesOf = (years: readonly JudgedYear[]): readonly Line[] =>
  years.flatMap((year) =>
    comparedIndicators.flatMap((indicator) =>
      (['change', 'level'] as const).flatMap((of) => {
        const judged = year.indicators[indicator]?.[of];
        return judged ? [{ year, indicator, of, judged }] : [];
      }),
    ),
  );

/** For people: heads and words in their language. */
export const seriesTable = (years: readonly JudgedYear[], title: string, language: Language): Table => ({
  title,
  columns: columns.map((column) => column[language]),
  rows: linesOf(years).map((line) => columns.map(({ cell }) => cell(line, language))),
});

/** For programs: names of columns, keys instead of words. Documented in docs/comparison.md. */
export const seriesColumns: readonly FigureColumn[] = columns.map(({ name, type }) => ({ name, type }));

export const seriesRows = (years: readonly JudgedYear[]): readonly (readonly FigureCell[])[] =>
  linesOf(years).map((line) => columns.map(({ cell, raw }) => (raw ? raw(line) : cell(line, 'en'))));
