// What a breakdown table says when it is printed: plain words and numbers, taken from the rows of the account and the directory.
import type { BreakdownRow, Directory } from '@luoshi/ledger';
import type { Imprint } from '../official/imprint.ts';
import type { DocumentNumber } from '../official/official-date.ts';
import { leaderName, unitName } from './directory-names.ts';
import { targetText } from './target-text.ts';

/** 《政府工作报告》重点任务分解表. */
export interface BreakdownDocument {
  /** Name of the jurisdiction: 澜溪县. */
  readonly place: string;
  /** Plan year of the report. */
  readonly year: number;
  /** 第N版, from 1. */
  readonly version: number;
  /** Day of this version, ISO date. */
  readonly date: string;
  /** In the order of the report. */
  readonly groups: readonly BreakdownGroup[];
  /** 印发通知 in front of the table; null: the table alone. */
  readonly notice: BreakdownNotice | null;
}

/** 2026年《政府工作报告》重点任务分解表. */
export function breakdownTitle(year: number): string {
  return `${year}年《政府工作报告》重点任务分解表`;
}

/** The rows under one heading of the report. */
export interface BreakdownGroup {
  readonly heading: string;
  readonly lines: readonly BreakdownLine[];
}

/** One row as it prints. Empty words print as empty cells. */
export interface BreakdownLine {
  readonly number: number;
  readonly title: string;
  readonly target: string;
  readonly leader: string;
  readonly leadUnit: string;
  /** 汇总单位, printed below the lead unit. */
  readonly collectingUnit: string;
  readonly coUnits: readonly string[];
  /** ISO date; null prints empty. */
  readonly limit: string | null;
  readonly quarters: readonly [string, string, string, string];
  readonly resultForm: string;
}

/** The notice by which the table is issued. */
export interface BreakdownNotice {
  /** Head of the paper: 澜溪县人民政府办公室文件. */
  readonly mark: string;
  /** 发文机关, in the title and below the text: 澜溪县人民政府办公室. */
  readonly organ: string;
  readonly number: DocumentNumber | null;
  /** 主送机关, without colon. */
  readonly addressee: string;
  /** ISO date. */
  readonly date: string;
  readonly sealed: boolean;
  /** Paragraphs of demands; `standardRequirements` gives the usual ones. */
  readonly requirements: readonly Requirement[];
  /** 附注, e.g. 此件公开发布; null: none. */
  readonly note: string | null;
  readonly imprint: Imprint | null;
}

/** 一、压实责任 and what it demands. */
export interface Requirement {
  readonly heading: string;
  readonly text: string;
}

export interface DocumentSettings extends Omit<BreakdownDocument, 'groups'> {}

/**
 * The printed table of `rows`: grouped by heading in the order in which headings first occur, leaders as who holds the post on
 * `settings.date`. An id that the directory does not know prints as it is.
 */
export function breakdownDocument(
  rows: readonly BreakdownRow[],
  directory: Directory,
  settings: DocumentSettings,
): BreakdownDocument {
  const groups = new Map<string, BreakdownLine[]>();
  for (const row of rows) {
    const lines = groups.get(row.heading) ?? [];
    groups.set(row.heading, [...lines, printedLine(row, directory, settings.date)]);
  }
  return { ...settings, groups: [...groups].map(([heading, lines]) => ({ heading, lines })) };
}

function printedLine(row: BreakdownRow, directory: Directory, date: string): BreakdownLine {
  return {
    number: row.number,
    title: row.title,
    target: row.targets.map(targetText).join('\n'),
    leader: leaderName(directory, row.leaderPost, date),
    leadUnit: unitName(directory, row.leadUnit),
    collectingUnit: unitName(directory, row.collectingUnit),
    coUnits: row.coUnits.map((unit) => unitName(directory, unit)),
    limit: row.limit,
    quarters: row.quarterlyPlan,
    resultForm: row.resultForm,
  };
}
