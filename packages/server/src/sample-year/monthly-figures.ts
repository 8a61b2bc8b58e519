// What the made-up county's offices report of its indicators through two years: consistent with its second report for 2025, and with
// its targets for 2026, of which most are kept up with, two are not, and some come late or once a year.

export interface MonthlyFigures {
  /** As the county's plan names it. */
  readonly measure: string;
  readonly kind: 'level' | 'growth';
  /** Words of the unit that reports; the statistics bureau where it finds none. */
  readonly reporter: RegExp;
  readonly source: string;
  /** By year, month and value in the target's unit. Months left out were never reported. */
  readonly years: Readonly<Record<number, Readonly<Record<number, number>>>>;
}

const statistics = { reporter: /统计|发展和改革/, source: '县统计局月度资料' };

/** February to December. */
const monthly = (...values: readonly number[]) => Object.fromEntries(values.map((value, at) => [at + 2, value]));
const quarterly = (...values: readonly number[]) =>
  Object.fromEntries(values.map((value, at) => [(at + 1) * 3, value]));

export const monthlyFigures: readonly MonthlyFigures[] = [
  {
    measure: '地区生产总值',
    kind: 'growth',
    ...statistics,
    source: '县统计局季度核算',
    years: { 2025: quarterly(5.9, 6.1, 6.2, 6.3), 2026: quarterly(5.8, 6, 6.1, 6.1) },
  },
  {
    measure: '规上工业增加值',
    kind: 'growth',
    ...statistics,
    years: {
      2025: monthly(7.6, 8, 8.3, 8.5, 8.6, 8.8, 8.9, 9, 9.1, 9.1, 9.2),
      2026: monthly(8.6, 8.4, 8.3, 8.2, 8.3, 8.4, 8.2, 8.1, 8.2, 8.2, 8.3),
    },
  },
  {
    measure: '固定资产投资',
    kind: 'growth',
    ...statistics,
    years: {
      2025: monthly(9.5, 8.8, 8.4, 8.1, 7.9, 7.8, 7.6, 7.5, 7.4, 7.3, 7.2),
      2026: monthly(7.5, 7.3, 7.1, 6.9, 6.6, 6.3, 6.1, 5.9, 5.8, 5.6, 5.7),
    },
  },
  {
    measure: '社会消费品零售总额',
    kind: 'growth',
    ...statistics,
    years: {
      2025: monthly(5.1, 5.3, 5.5, 5.6, 5.7, 5.8, 5.9, 5.9, 6, 6.1, 6.1),
      2026: monthly(5.6, 5.8, 6, 6.1, 6.1, 6.2, 6.2, 6.3, 6.3, 6.2, 6.3),
    },
  },
  {
    measure: '一般公共预算收入',
    kind: 'growth',
    reporter: /财政/,
    source: '县财政局收支月报',
    years: {
      2025: monthly(2.1, 2.6, 2.9, 3, 3.2, 3.3, 3.4, 3.5, 3.6, 3.7, 3.8),
      2026: monthly(1.2, 1.5, 1.9, 2.2, 2.1, 1.9, 1.8, 1.7, 1.6, 1.5, 1.6),
    },
  },
  {
    measure: '城镇居民人均可支配收入',
    kind: 'growth',
    ...statistics,
    source: '国家统计局调查队季度数据',
    years: { 2025: quarterly(5, 5.1, 5.2, 5.3), 2026: quarterly(5.2, 5.3, 5.4, 5.4) },
  },
  {
    measure: '农村居民人均可支配收入',
    kind: 'growth',
    ...statistics,
    source: '国家统计局调查队季度数据',
    years: { 2025: quarterly(6.6, 6.8, 7, 7.1), 2026: quarterly(6.8, 7, 7.1, 7.1) },
  },
  {
    measure: '进出口总额',
    kind: 'growth',
    reporter: /商务/,
    source: '海关统计',
    years: {
      2025: monthly(8.2, 9.1, 9.6, 10.3, 10.8, 11.2, 11.5, 11.9, 12.2, 12.4, 12.6),
      2026: monthly(12.1, 10.4, 9.6, 9.1, 8.8, 8.6, 8.3, 8.4, 8.2, 8.3, 8.4),
    },
  },
  {
    measure: '城镇新增就业',
    kind: 'level',
    reporter: /人力资源|人社/,
    source: '县人社局就业统计',
    years: {
      2025: monthly(520, 890, 1_230, 1_590, 1_980, 2_310, 2_640, 2_990, 3_330, 3_650, 3_960),
      2026: monthly(430, 760, 1_090, 1_410, 1_760, 2_050, 2_360, 2_660, 2_950, 3_290, 3_640),
    },
  },
  {
    measure: '城镇调查失业率',
    kind: 'level',
    ...statistics,
    years: { 2025: quarterly(5.5, 5.4, 5.3, 5.3), 2026: quarterly(5.4, 5.3, 5.3, 5.3) },
  },
  {
    measure: '居民消费价格涨幅',
    kind: 'growth',
    ...statistics,
    years: {
      2025: monthly(0.1, -0.1, 0, 0.1, 0.1, 0.2, 0.2, 0.3, 0.3, 0.2, 0.2),
      2026: monthly(0.3, 0.2, 0.3, 0.4, 0.4, 0.5, 0.5, 0.6, 0.6, 0.6, 0.7),
    },
  },
  {
    measure: '粮食总产量',
    kind: 'level',
    reporter: /农业/,
    source: '国家统计局调查队产量数据',
    years: { 2025: { 12: 31.5 }, 2026: { 12: 31.7 } },
  },
  {
    measure: '单位地区生产总值能耗',
    kind: 'growth',
    ...statistics,
    source: '县统计局年度核算',
    years: { 2025: { 12: -2.6 } },
  },
  {
    measure: '空气质量优良率',
    kind: 'level',
    reporter: /环境/,
    source: '生态环境部门监测月报',
    years: {
      2025: monthly(80.3, 81.6, 83.2, 84.5, 85.6, 86.3, 87, 86.8, 86.4, 86, 85.5),
      // October was not handed in by its day.
      2026: { 2: 81, 3: 82.6, 4: 84, 5: 85.2, 6: 86.4, 7: 87.3, 8: 88, 9: 87.6, 11: 86.5, 12: 85.9 },
    },
  },
];

/** Typed wrong first and put right two working days later. */
export const wrongFirst = {
  measure: '固定资产投资',
  year: 2026,
  month: 4,
  value: 17.1,
  note: '初报误录，按统计月报更正',
} as const;
