// A year's account as one table, as it is handed to deputies beside the report.
import type { Bound } from '@luoshi/grammar';
import type { Said } from '../account/account.ts';
import { accountRuleSentence } from '../account/account-sentence.ts';
import { promiseClassWords, verdictWords } from '../account/account-table.ts';
import { excerptOf } from '../publication/excerpt.ts';
import type { Cell, Table } from '../table/csv.ts';
import { chinaDayOf } from '../table/day-text.ts';
import { boundWords, type Language, milestoneWords } from '../table/words.ts';
import { differenceText } from './difference-text.ts';
import { measuredEvidenceText } from './measured-evidence-text.ts';
import type {
  Evidence,
  EvidenceStanding,
  LineState,
  Passage,
  Schedule,
  ScheduleStanding,
  YearAccount,
  YearLine,
} from './year-account.ts';

type Words<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

export const lineStateWords: Words<LineState> = {
  zh: { proposed: '待确认', confirmed: '已确认', overruled: '已改判' },
  en: { proposed: 'proposed', confirmed: 'confirmed', overruled: 'overruled' },
};

export const evidenceWords: Words<EvidenceStanding> = {
  zh: { proven: '已销号', running: '办理中', withdrawn: '已撤项', none: '未立项' },
  en: { proven: 'proven', running: 'under way', withdrawn: 'withdrawn', none: 'no matter' },
};

export const scheduleWords: Words<ScheduleStanding> = {
  zh: { 'in-time': '按期完成', late: '逾期完成', running: '未到期', overdue: '逾期未完', 'no-limit': '无时限' },
  en: {
    'in-time': 'in time',
    late: 'late',
    running: 'not due yet',
    overdue: 'overdue',
    'no-limit': 'no limit',
  },
};

/** 8%以上, 20—30公里, 建成: the figure with its bound and unit, else the stage; null for neither. */
export function figureWords(said: Said | null, language: Language): string | null {
  if (said === null) return null;
  const { value, upper, unit, bound, milestone } = said;
  if (value === null) return milestone === null ? null : milestoneWords[language][milestone];
  const figure = `${value}${upper === null ? '' : `—${upper}`}${unit ?? ''}`;
  if (bound === null || bound === '=') return figure;
  return language === 'zh' ? boundedZh[bound](figure) : `${boundWords.en[bound]} ${figure}`;
}

/** A bound where a report writes it. */
const boundedZh: Readonly<Record<Exclude<Bound, '='>, (figure: string) => string>> = {
  '>=': (figure) => `${figure}以上`,
  '<=': (figure) => `${figure}以内`,
  '>': (figure) => `超过${figure}`,
  '~': (figure) => `${figure}左右`,
};

/** 未立项；1—12月 8.2%（统计月报，顾明录入）. */
function evidenceCell({ standing, measured }: Evidence, language: Language): Cell {
  const words = evidenceWords[language][standing];
  if (!measured) return words;
  return `${words}${language === 'zh' ? '；' : '; '}${measuredEvidenceText(measured, language)}`;
}

function scheduleCell({ standing, daysLate }: Schedule, language: Language): Cell {
  const words = scheduleWords[language][standing];
  if (daysLate === 0) return words;
  return language === 'zh' ? `${words}（超 ${daysLate} 天）` : `${words} (${daysLate} days over)`;
}

/** Names of units and posts; ids where they are not known. */
export interface TableNames {
  readonly unit: (id: string) => string;
  readonly leader: (post: string) => string;
}

interface Column {
  readonly zh: string;
  readonly en: string;
  readonly cell: (line: YearLine, language: Language, names: TableNames) => Cell;
}

const yesWords: Readonly<Record<Language, string>> = { zh: '是', en: 'yes' };

/** As its sentence has it: without white space and page numbers. */
const quoted = (own: Said, sentence: Passage | null): string =>
  excerptOf({ own, sentence, others: [], reach: 'clause' }).text;

/** In reading order: what was promised, what became of it and why, what proves it, who ruled. */
const columns: readonly Column[] = [
  { zh: '序号', en: 'No.', cell: ({ number }) => number },
  { zh: '编号', en: 'Id', cell: ({ promise }) => promise.id },
  { zh: '部分', en: 'Heading', cell: ({ heading }) => heading },
  { zh: '类别', en: 'Class', cell: ({ promise }, language) => promiseClassWords[language][promise.class] },
  { zh: '承诺', en: 'Promise', cell: ({ promise, sentence }) => quoted(promise, sentence) },
  { zh: '承诺的数或节点', en: 'Figure promised', cell: ({ promise }, language) => figureWords(promise, language) },
  { zh: '结果', en: 'Result', cell: ({ claim }) => (claim?.result ? quoted(claim.result, claim.sentence) : null) },
  {
    zh: '达到的数或节点',
    en: 'Figure reached',
    cell: ({ claim }, language) => figureWords(claim?.result ?? null, language),
  },
  {
    zh: '预计数',
    en: 'Estimate',
    cell: ({ claim }, language) => (claim?.result?.estimated ? yesWords[language] : null),
  },
  {
    zh: '与承诺相差',
    en: 'Difference',
    cell: ({ promise, claim }, language) => claim && differenceText(promise, claim, language),
  },
  { zh: '判定', en: 'Verdict', cell: ({ verdict }, language) => verdictWords[language][verdict] },
  { zh: '完成份额', en: 'Share', cell: ({ claim }) => claim?.share ?? null },
  { zh: '系统拟判', en: 'Proposed', cell: ({ proposed }, language) => verdictWords[language][proposed] },
  {
    zh: '拟判依据',
    en: 'Rule of the proposal',
    cell: ({ claim, evidence }, language) => {
      const rule = claim?.rule ?? evidence.measured?.rule;
      return rule === undefined ? null : accountRuleSentence(rule, language);
    },
  },
  { zh: '把握', en: 'Confidence', cell: ({ claim }) => claim?.confidence ?? null },
  { zh: '佐证', en: 'Evidence', cell: ({ evidence }, language) => evidenceCell(evidence, language) },
  { zh: '时限', en: 'Schedule', cell: ({ schedule }, language) => scheduleCell(schedule, language) },
  { zh: '完成时限', en: 'Limit', cell: ({ schedule }) => schedule.limitOn },
  { zh: '完成日期', en: 'Finished on', cell: ({ schedule }) => schedule.finishedOn },
  { zh: '牵头单位', en: 'Units', cell: ({ units }, _, { unit }) => units.map(unit).join('、') || null },
  {
    zh: '责任领导',
    en: 'Leader',
    cell: ({ leaderPost }, _, { leader }) => (leaderPost === null ? null : leader(leaderPost)),
  },
  { zh: '状态', en: 'State', cell: ({ state }, language) => lineStateWords[language][state] },
  { zh: '判定人', en: 'By', cell: ({ ruling }) => ruling?.by ?? null },
  { zh: '判定日期', en: 'Ruled on', cell: ({ ruling }) => ruling && chinaDayOf(ruling.at) },
  { zh: '理由', en: 'Reason', cell: ({ ruling }) => ruling?.reason ?? null },
  {
    zh: '公开',
    en: 'Published',
    cell: ({ cleared }, language) => (cleared === null ? null : yesWords[language]),
  },
];

/** A row a line, of those given; the title names the government and the year. */
export function yearAccountTable(
  { government, year }: Pick<YearAccount, 'government' | 'year'>,
  lines: readonly YearLine[],
  names: TableNames,
  language: Language,
): Table {
  return {
    title: language === 'zh' ? `${government.name}${year}年对账` : `Account of ${year}, ${government.name}`,
    columns: columns.map((column) => column[language]),
    rows: lines.map((line) => columns.map(({ cell }) => cell(line, language, names))),
  };
}
