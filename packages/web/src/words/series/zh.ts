// Every word of 历年、各县 in Chinese, loaded with the page and not before. The English file has the same shape.

export const seriesZh = {
  title: '历年与各县',
  view: '查看方式',
  views: { years: '历年', governments: '各县' },
  measure: '口径',
  measures: { change: '增幅', level: '总量' },
  year: '年份',
  yearOf: (year: number) => `${year}年`,
  government: '政府',
  indicator: '指标',
  target: '目标',
  result: '结果',
  /** A bound where a report writes it. */
  bounded: {
    '=': (figure: string) => figure,
    '>=': (figure: string) => `${figure}以上`,
    '<=': (figure: string) => `${figure}以内`,
    '>': (figure: string) => `超过${figure}`,
    '~': (figure: string) => `${figure}左右`,
  },
  /** 预计数 beside a result. */
  estimated: '预计数',
  print: '打印',
  download: '下载',
  downloads: { xlsx: 'Excel 表格', csv: 'CSV 表格', parquet: 'Parquet（供研究软件）' },
  span: (government: string, first: number, last: number, judged: number) =>
    `${government}：${first}—${last}年，其中 ${judged} 年有前后两份报告可以对账。`,
  missing: (years: string) => `缺少部署 ${years} 年工作的报告；其他报告提到这些年份的照列，不作判定。`,
  governmentsOf: (year: number, count: number) => `${year}年：${count} 个政府有报告。`,
  targetsMet: '数字目标兑现',
  promisesMet: '全部承诺兑现',
  metOf: (met: number, total: number) => `${met} / ${total}`,
  gaps: (count: number) => (count === 0 ? '' : `其中 ${count} 项无结果可对`),
  hardness: { withNumber: '有数字', withMilestone: '有节点', withDeadline: '有时限', withAny: '可考核' },
  noPlan: '无计划报告',
  noNext: '尚无下一年报告',
  noVerdict: '两份报告对不上',
  noReports: '还没有年份明确的报告。先留存政府工作报告，各年就会并排列在这里。',
  noFigures: '这一口径没有可列的指标，请换另一口径。',
  indicators: {
    gdp: '地区生产总值',
    'industrial-value-added': '工业增加值',
    'fixed-investment': '固定资产投资',
    'retail-sales': '社会消费品零售总额',
    'budget-revenue': '一般公共预算收入',
    'urban-income': '城镇居民收入',
    'rural-income': '农村居民收入',
    'urban-jobs': '城镇新增就业',
    unemployment: '失业率',
    cpi: '居民消费价格',
    'grain-output': '粮食产量',
  },
};

export type SeriesWords = typeof seriesZh;
