// An account as one table, promise beside result.
import type { Reading } from '../reading.ts';
import { quotedWords } from '../search/quoted-words.ts';
import type { Cell, Table } from '../table/csv.ts';
import { boundWords, type Language, milestoneWords, quantityKindWords } from '../table/words.ts';
import type { Account, AccountLine, Promised, Said, Verdict } from './account.ts';
import { accountRuleSentence } from './account-sentence.ts';

/** What a verdict is called. */
export const verdictWords: Readonly<Record<Language, Readonly<Record<Verdict, string>>>> = {
  zh: {
    kept: '兑现',
    exceeded: '超额兑现',
    partly: '部分兑现',
    missed: '未兑现',
    'no-data': '无可比数据',
    'not-mentioned': '未提及',
  },
  en: {
    kept: 'kept',
    exceeded: 'exceeded',
    partly: 'partly',
    missed: 'missed',
    'no-data': 'no data',
    'not-mentioned': 'not mentioned',
  },
};

export const promiseClassWords: Readonly<Record<Language, Readonly<Record<Promised['class'], string>>>> = {
  zh: { target: '预期目标', commitment: '承诺', livelihood: '民生实事' },
  en: { target: 'expected target', commitment: 'commitment', livelihood: 'livelihood item' },
};

interface Column {
  readonly zh: string;
  readonly en: string;
  readonly cell: (line: AccountLine, language: Language, quote: Quote, account: Account) => Cell;
}

/** Words of the plan or of the next report on one line. */
type Quote = (of: 'plan' | 'next', said: Said) => string;

type Source = Pick<Reading['source'], 'text' | 'omitted'>;

const squeezed = (words: string): string => words.replace(/\s/g, '');
const bound = (said: Said | null, language: Language): Cell => (said?.bound ? boundWords[language][said.bound] : null);

/** In reading order: what was promised, what became of it, why, and where both stand. */
const columns: readonly Column[] = [
  { zh: '编号', en: 'Id', cell: ({ promise }) => promise.id },
  { zh: '类别', en: 'Class', cell: ({ promise }, language) => promiseClassWords[language][promise.class] },
  { zh: '承诺', en: 'Promise', cell: ({ promise }, _, quote) => quote('plan', promise) },
  { zh: '对象', en: 'Measure', cell: ({ promise }) => (promise.measure === null ? null : squeezed(promise.measure)) },
  { zh: '指标', en: 'Indicator', cell: ({ promise }) => promise.indicator },
  {
    zh: '数的类别',
    en: 'Figure kind',
    cell: ({ promise }, language) => (promise.kind ? quantityKindWords[language][promise.kind] : null),
  },
  { zh: '承诺的数', en: 'Promised', cell: ({ promise }) => promise.value },
  { zh: '上限', en: 'Upper', cell: ({ promise }) => promise.upper },
  { zh: '限定', en: 'Bound', cell: ({ promise }, language) => bound(promise, language) },
  { zh: '单位', en: 'Unit', cell: ({ promise }) => promise.unit },
  {
    zh: '承诺的节点',
    en: 'Stage promised',
    cell: ({ promise }, language) => (promise.milestone ? milestoneWords[language][promise.milestone] : null),
  },
  { zh: '判定', en: 'Verdict', cell: ({ verdict }, language) => verdictWords[language][verdict] },
  { zh: '完成份额', en: 'Share', cell: ({ share }) => share },
  { zh: '结果', en: 'Result', cell: ({ result }, _, quote) => (result ? quote('next', result) : null) },
  { zh: '结果的数', en: 'Value', cell: ({ result }) => result?.value ?? null },
  { zh: '结果的限定', en: 'Result bound', cell: ({ result }, language) => bound(result, language) },
  { zh: '结果的单位', en: 'Result unit', cell: ({ result }) => result?.unit ?? null },
  { zh: '算得的增速（%）', en: 'Growth computed (%)', cell: ({ computed }) => computed },
  { zh: '依据', en: 'Rule', cell: ({ rule }, language) => accountRuleSentence(rule, language) },
  { zh: '把握', en: 'Confidence', cell: ({ confidence }) => confidence },
  {
    zh: '与之不同的承诺',
    en: 'Differs from',
    cell: ({ differsFrom }) => (differsFrom.length > 0 ? differsFrom.join(' ') : null),
  },
  { zh: '承诺起', en: 'Promise start', cell: ({ promise }) => promise.start },
  { zh: '承诺止', en: 'Promise end', cell: ({ promise }) => promise.end },
  { zh: '结果起', en: 'Result start', cell: ({ result }) => result?.start ?? null },
  { zh: '结果止', en: 'Result end', cell: ({ result }) => result?.end ?? null },
  {
    zh: '预计数',
    en: 'Estimate',
    cell: ({ result }, language) => (result?.estimated ? (language === 'zh' ? '是' : 'yes') : null),
  },
  { zh: '政府', en: 'Government', cell: (_, _language, _quote, { jurisdiction }) => jurisdiction?.name ?? null },
  { zh: '年份', en: 'Year', cell: (_, _language, _quote, { year }) => year },
];

/**
 * A row a line; the title names the government and the year. Places are UTF-16 offsets, the end exclusive. The sources of the two
 * readings tell what is no part of a quotation: a page number between two pages.
 */
export function accountTable(
  account: Account,
  sources: { readonly plan: Source; readonly next: Source },
  language: Language,
): Table {
  const quote: Quote = (of, said) => quotedWords(sources[of], said);
  const { jurisdiction, year, lines } = account;
  const name = jurisdiction?.name ?? '';
  return {
    title: language === 'zh' ? `${name}${year}年对账` : `Account of ${year}${name === '' ? '' : `, ${name}`}`,
    columns: columns.map((column) => column[language]),
    rows: lines.map((line) => columns.map(({ cell }) => cell(line, language, quote, account))),
  };
}
