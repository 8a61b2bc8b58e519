// A report's summary as tables: targets against results, promises by heading, promises by stage.
import type { CitedQuantity, CommitmentCount, ReportSummary } from '../summary/report-summary.ts';
import type { Cell, Table } from './csv.ts';
import { type Language, milestoneWords } from './words.ts';

const words = {
  zh: {
    targets: '今年目标与上年结果',
    headings: '承诺（按标题）',
    milestones: '承诺（按节点）',
    progress: '核对进度',
    measure: '指标',
    plannedChange: '目标增速',
    plannedLevel: '目标总量',
    achievedChange: '上年增速',
    achievedLevel: '上年总量',
    heading: '标题',
    milestone: '节点',
    counts: ['合计', '有数量', '有期限'],
    reviewed: '已核',
    total: '全部',
  },
  en: {
    targets: 'Targets of the year against last year’s results',
    headings: 'Commitments by heading',
    milestones: 'Commitments by milestone',
    progress: 'Review',
    measure: 'Measure',
    plannedChange: 'Planned change',
    plannedLevel: 'Planned level',
    achievedChange: 'Achieved change',
    achievedLevel: 'Achieved level',
    heading: 'Heading',
    milestone: 'Milestone',
    counts: ['Total', 'With a number', 'With a date'],
    reviewed: 'Reviewed',
    total: 'All',
  },
} as const;

/** The summary's four tables, in the order of the page. A gap is an empty cell. */
export function summaryTables(summary: ReportSummary, language: Language): readonly Table[] {
  const its = words[language];
  return [
    {
      title: its.targets,
      columns: [its.measure, its.plannedChange, its.plannedLevel, its.achievedChange, its.achievedLevel],
      rows: summary.targets.map((row) => [
        row.measure,
        asWritten(row.plannedChange) ?? inWords(row),
        asWritten(row.plannedLevel),
        asWritten(row.achievedChange),
        asWritten(row.achievedLevel),
      ]),
    },
    {
      title: its.headings,
      columns: [its.heading, ...its.counts],
      rows: summary.headings.map((row) => [row.title.replace(/\s/g, ''), ...counts(row)]),
    },
    {
      title: its.milestones,
      columns: [its.milestone, ...its.counts],
      rows: summary.milestones.map((row) => [milestoneWords[language][row.milestone], ...counts(row)]),
    },
    {
      title: its.progress,
      columns: [its.reviewed, its.total],
      rows: [[summary.progress.reviewed, summary.progress.total]],
    },
  ];
}

const asWritten = (quantity: CitedQuantity | null): Cell => quantity?.text.replace(/\s/g, '') ?? null;

/** A target in words has no figure to show: its passage stands where the figure would. */
const inWords = ({ plannedLevel, passage }: ReportSummary['targets'][number]): Cell =>
  plannedLevel ? null : passage.text.replace(/\s/g, '');

const counts = ({ total, withNumber, withDate }: CommitmentCount): readonly Cell[] => [total, withNumber, withDate];
