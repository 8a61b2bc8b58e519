// Rows of a comparison as cells of a table; heads and rows apart, so that thousands of rows can be written one by one.
import type { Cell } from '../table/csv.ts';
import type { Language } from '../table/words.ts';
import {
  type ComparedFigure,
  type ComparedIndicator,
  type ComparisonRow,
  comparedIndicators,
} from './comparison-row.ts';
import { comparedIndicatorNames } from './indicator-names.ts';

interface Column {
  readonly zh: string;
  readonly en: string;
  readonly cell: (row: ComparisonRow, language: Language) => Cell;
}

const sides = [
  { side: 'plannedChange', zh: '目标增幅', en: 'planned change' },
  { side: 'plannedLevel', zh: '目标总量', en: 'planned level' },
  { side: 'achievedChange', zh: '上年增幅', en: 'achieved change' },
  { side: 'achievedLevel', zh: '上年总量', en: 'achieved level' },
] as const;

function headOf(indicator: ComparedIndicator, side: (typeof sides)[number], language: Language): string {
  return `${comparedIndicatorNames[language][indicator]}${language === 'zh' ? '：' : ': '}${side[language]}`;
}

/** Figures keep their written unit: 6%, 120亿元, 3%—5%. */
const columns: readonly Column[] = [
  { zh: '文件', en: 'File', cell: ({ name }) => name },
  { zh: '政府', en: 'Government', cell: ({ jurisdiction }) => jurisdiction },
  { zh: '区划代码', en: 'Code', cell: ({ code }) => code },
  { zh: '级别', en: 'Level', cell: ({ level }) => level },
  { zh: '回顾年份', en: 'Review year', cell: ({ reviewYear }) => reviewYear },
  { zh: '计划年份', en: 'Plan year', cell: ({ planYear }) => planYear },
  { zh: '数字', en: 'Figures', cell: ({ quantities }) => quantities },
  { zh: '目标', en: 'Targets', cell: ({ targets }) => targets },
  { zh: '承诺', en: 'Commitments', cell: ({ commitments }) => commitments },
  { zh: '民生实事', en: 'Livelihood items', cell: ({ livelihood }) => livelihood },
  { zh: '有数字的份额', en: 'Share with number', cell: ({ hardness }) => hardness.withNumber },
  { zh: '有节点的份额', en: 'Share with milestone', cell: ({ hardness }) => hardness.withMilestone },
  { zh: '有时限的份额', en: 'Share with deadline', cell: ({ hardness }) => hardness.withDeadline },
  { zh: '可考核的份额', en: 'Share with any', cell: ({ hardness }) => hardness.withAny },
  ...comparedIndicators.flatMap((indicator) =>
    sides.map((one) => ({
      zh: headOf(indicator, one, 'zh'),
      en: headOf(indicator, one, 'en'),
      cell: ({ indicators }: ComparisonRow) => written(indicators[indicator]?.[one.side] ?? null),
    })),
  ),
  { zh: '预计数', en: 'Estimates', cell: estimates },
];

/** Which results of this line are estimates, by the heads of their columns; empty where none is. */
function estimates({ indicators }: ComparisonRow, language: Language): Cell {
  const heads = comparedIndicators.flatMap((indicator) =>
    sides.flatMap((one) => (indicators[indicator]?.[one.side]?.estimated ? [headOf(indicator, one, language)] : [])),
  );
  return heads.length === 0 ? null : heads.join(language === 'zh' ? '、' : '; ');
}

const hedges: Readonly<Record<ComparedFigure['bound'], string>> = { '=': '', '>=': '≥', '<=': '≤', '>': '>', '~': '≈' };

const written = (figure: ComparedFigure | null): Cell =>
  figure && `${hedges[figure.bound]}${figure.value}${figure.upper === null ? '' : `—${figure.upper}`}${figure.unit}`;

export const comparisonHeads = (language: Language): readonly string[] => columns.map((column) => column[language]);

export const comparisonCells = (row: ComparisonRow, language: Language): readonly Cell[] =>
  columns.map(({ cell }) => cell(row, language));
