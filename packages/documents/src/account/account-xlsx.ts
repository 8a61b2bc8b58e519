// A year's account into an Excel workbook: every line, the sums by heading, unit and leader, and what the words mean.
import {
  type Cell,
  chinaDayOf,
  type Directory,
  differenceText,
  lineStateWords,
  verdictWords,
  type YearAccount,
  type YearLine,
} from '@luoshi/ledger';
import type { CellObject } from 'write-excel-file/universal';
import { leaderName, unitName } from '../breakdown/directory-names.ts';
import { officialDate } from '../official/official-date.ts';
import { dateCell, headCell, numberCell, titleCell, wordsCell } from '../xlsx/cells.ts';
import { fittedRow } from '../xlsx/fitted-row.ts';
import { type WorkbookSheet, writeWorkbook } from '../xlsx/write-workbook.ts';
import { type AccountSettings, accountTitle } from './account-document.ts';
import { accountRuleText } from './account-rule-text.ts';
import { columnMeanings, ruleMeanings, verdictMeanings } from './account-rules-text.ts';
import { accountTallies, tallyHeads } from './account-tallies.ts';
import { claimText, evidenceText, percent, scheduleText, targetWords } from './account-words.ts';
import { printedPromise } from './printed-promise.ts';

/** Names of the workbook's three sheets. */
export const ACCOUNT_SHEETS = { table: '账表', tallies: '汇总', meanings: '说明' } as const;

interface Column {
  readonly head: string;
  /** In digits of the sheet's font. */
  readonly width: number;
  readonly cell: (line: YearLine, names: Naming) => CellObject;
}

interface Naming {
  readonly directory: Directory;
  readonly date: string;
}

const number = (value: number | null): CellObject => (value === null ? wordsCell('') : numberCell(value));

const columns: readonly Column[] = [
  { head: '序号', width: 6, cell: (line) => numberCell(line.number) },
  { head: '所属部分', width: 24, cell: ({ heading }) => wordsCell(heading) },
  { head: '承诺事项', width: 34, cell: (line) => wordsCell(printedPromise(line)) },
  { head: '量化目标', width: 12, cell: ({ promise }) => wordsCell(targetWords(promise)) },
  { head: '完成情况（自述）', width: 34, cell: (line) => wordsCell(claimText(line)) },
  { head: '结果的数', width: 9, cell: ({ claim }) => number(claim?.result?.value ?? null) },
  { head: '计量单位', width: 9, cell: ({ claim }) => wordsCell(claim?.result?.unit ?? '') },
  { head: '完成份额', width: 8, cell: ({ claim }) => wordsCell(claim?.share == null ? '' : percent(claim.share)) },
  {
    head: '与承诺相差',
    width: 16,
    cell: ({ promise, claim }) => wordsCell((claim && differenceText(promise, claim, 'zh')) ?? ''),
  },
  { head: '佐证', width: 24, cell: ({ evidence }) => wordsCell(evidenceText(evidence)) },
  { head: '时限', width: 14, cell: ({ schedule }) => wordsCell(scheduleText(schedule).replace('\n', ' ')) },
  {
    head: '牵头单位',
    width: 10,
    cell: ({ units }, { directory }) => wordsCell(units.map((unit) => unitName(directory, unit)).join('、')),
  },
  {
    head: '责任领导',
    width: 9,
    cell: ({ leaderPost }, { directory, date }) => wordsCell(leaderName(directory, leaderPost, date)),
  },
  { head: '结论', width: 10, cell: ({ verdict }) => wordsCell(verdictWords.zh[verdict]) },
  { head: '系统拟判', width: 10, cell: ({ proposed }) => wordsCell(verdictWords.zh[proposed]) },
  { head: '拟判依据', width: 26, cell: (line) => wordsCell(accountRuleText(line)) },
  { head: '核定', width: 8, cell: ({ state }) => wordsCell(lineStateWords.zh[state]) },
  { head: '核定人', width: 8, cell: ({ ruling }) => wordsCell(ruling?.by ?? '') },
  { head: '核定日期', width: 11, cell: ({ ruling }) => dateCell(ruling === null ? null : chinaDayOf(ruling.at)) },
  { head: '改判理由', width: 22, cell: ({ ruling }) => wordsCell(ruling?.reason ?? '') },
];

/** The heads stand in this row, below the title. */
const HEAD_ROWS = 2;

/** The .xlsx of an account. The same account, directory and day give the same bytes. */
export function accountXlsx(
  account: YearAccount,
  directory: Directory,
  { date, office }: AccountSettings,
): Promise<Uint8Array> {
  const naming = { directory, date };
  const name = `${account.government.name}${accountTitle(account.year)}（${office}，${officialDate(date)}）`;
  const lying = { orientation: 'landscape', fitsPageWidth: true } as const;
  const sheets: WorkbookSheet[] = [
    {
      sheet: ACCOUNT_SHEETS.table,
      data: [
        titleRow(name, columns.length),
        columns.map(({ head }) => headCell(head)),
        ...account.lines.map((line) =>
          fittedRow(
            columns.map(({ cell }) => cell(line, naming)),
            columns.map(({ width }) => width),
          ),
        ),
      ],
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: HEAD_ROWS,
      stickyColumnsCount: 3,
      printedHeadRows: HEAD_ROWS,
      ...lying,
    },
    {
      sheet: ACCOUNT_SHEETS.tallies,
      data: tallyRows(account, naming),
      columns: [{ width: 12 }, { width: 40 }, ...tallyHeads.slice(2).map(() => ({ width: 11 }))],
      stickyRowsCount: HEAD_ROWS,
      printedHeadRows: HEAD_ROWS,
      ...lying,
    },
    {
      sheet: ACCOUNT_SHEETS.meanings,
      data: [
        [headCell('栏目'), headCell('含义')],
        ...columnMeanings.map(meaningRow),
        [headCell('结论'), headCell('含义')],
        ...verdictMeanings.map(meaningRow),
        [headCell('可判为'), headCell('判定规则')],
        ...ruleMeanings.map(meaningRow),
      ],
      columns: [{ width: 24 }, { width: 90 }],
      stickyRowsCount: 1,
      ...lying,
    },
  ];
  return writeWorkbook(sheets);
}

const titleRow = (words: string, width: number) => [titleCell(words, width), ...Array<null>(width - 1).fill(null)];
const meaningRow = ([name, meaning]: readonly [string, string]) => [wordsCell(name), wordsCell(meaning)];

function tallyRows(account: YearAccount, { directory, date }: Naming) {
  const rows = accountTallies(account, {
    unit: (id) => unitName(directory, id),
    leader: (post) => leaderName(directory, post, date),
  });
  return [
    titleRow(`按部分、单位、领导汇总（以${account.total}项为基数）`, tallyHeads.length),
    tallyHeads.map(headCell),
    ...rows.map((cells) => cells.map(tallyCell)),
  ];
}

/** Shares stand to the right as the counts do. */
function tallyCell(cell: Cell): CellObject {
  if (typeof cell === 'number') return numberCell(cell);
  const words = wordsCell(cell ?? '');
  return /^(?:[\d.]+%|—)$/.test(cell ?? '') ? { ...words, align: 'right' } : words;
}
