// What the account table of a year says when it is printed: plain words and numbers, taken from the account and the directory.
import {
  type Directory,
  type LineState,
  type Verdict,
  verdictWords,
  type YearAccount,
  type YearLine,
} from '@luoshi/ledger';
import { unitName } from '../breakdown/directory-names.ts';
import { accountSummary } from './account-summary.ts';
import {
  claimText,
  evidenceText,
  reasonText,
  rulingText,
  scheduleText,
  targetWords,
  verdictText,
} from './account-words.ts';
import { printedPromise } from './printed-promise.ts';

/** 《政府工作报告》承诺事项完成情况对账表. */
export interface AccountDocument {
  /** 澜溪县. */
  readonly place: string;
  readonly year: number;
  /** Day of the table, ISO date. */
  readonly date: string;
  /** Who made it: 澜溪县人民政府督查室. */
  readonly office: string;
  /** Paragraphs, every count of them over the one denominator. */
  readonly summary: readonly string[];
  /** Lines that are not kept, by verdict, with how many of them nobody ruled on; verdicts without line are left out. */
  readonly gaps: readonly AccountGroup<GapRow>[];
  /** All lines, by heading in the order of the plan. */
  readonly groups: readonly AccountGroup<AccountRow>[];
  /** Overrulings with their reasons, in the order of the lines: 注1 is the first. */
  readonly notes: readonly string[];
}

export interface AccountGroup<Row> {
  readonly heading: string;
  readonly rows: readonly Row[];
}

/** One line as it prints. */
export interface AccountRow {
  readonly number: number;
  readonly promise: string;
  readonly target: string;
  readonly claim: string;
  readonly evidence: string;
  readonly schedule: string;
  readonly units: string;
  readonly verdict: string;
  readonly ruling: string;
  /** Proposed lines print lightly. */
  readonly state: LineState;
}

/** A line of the first table: what is not kept and what is known of it. */
export interface GapRow extends Pick<AccountRow, 'number' | 'promise' | 'units' | 'ruling' | 'state'> {
  readonly why: string;
}

export interface AccountSettings {
  /** ISO date. */
  readonly date: string;
  readonly office: string;
}

/** 2025年《政府工作报告》承诺事项完成情况对账表. */
export const accountTitle = (year: number): string => `${year}年《政府工作报告》承诺事项完成情况对账表`;

/** What is not kept, worst first; what the reports say nothing of is as prominent as what was missed. */
export const gapHeadings: readonly (readonly [Verdict, string])[] = [
  ['missed', '未兑现'],
  ['partly', '部分兑现'],
  ['not-mentioned', '未提及（下一年报告没有说明）'],
  ['no-data', '无可比数据（提到了，但无从比较）'],
];

/** The printed table of `account`. An id that the directory does not know prints as it is. */
export function accountDocument(
  account: YearAccount,
  directory: Directory,
  settings: AccountSettings,
): AccountDocument {
  const overruled = account.lines.filter(({ state }) => state === 'overruled');
  const noteOf = new Map(overruled.map(({ number }, at) => [number, at + 1]));
  const row = (line: YearLine) => accountRow(line, directory, noteOf.get(line.number) ?? null);
  return {
    place: account.government.name,
    year: account.year,
    ...settings,
    summary: accountSummary(account),
    gaps: gapHeadings.flatMap(([verdict, words]) => {
      const lines = account.lines.filter((line) => line.verdict === verdict);
      const open = lines.filter(({ state }) => state === 'proposed').length;
      const heading = `${words}：${lines.length}项${open === 0 ? '' : `（其中${open}项待核定）`}`;
      return lines.length === 0 ? [] : [{ heading, rows: lines.map((line) => gapRow(line, row(line))) }];
    }),
    groups: byHeading(account.lines).map(([heading, lines]) => ({ heading, rows: lines.map(row) })),
    notes: overruled.map(noteText),
  };
}

function byHeading(lines: readonly YearLine[]): readonly (readonly [string, readonly YearLine[]])[] {
  const groups = new Map<string, YearLine[]>();
  for (const line of lines) {
    const own = groups.get(line.heading);
    if (own) own.push(line);
    else groups.set(line.heading, [line]);
  }
  return [...groups];
}

function accountRow(line: YearLine, directory: Directory, note: number | null): AccountRow {
  return {
    number: line.number,
    promise: printedPromise(line),
    target: targetWords(line.promise),
    claim: claimText(line),
    evidence: evidenceText(line.evidence),
    schedule: scheduleText(line.schedule),
    units: line.units.map((unit) => unitName(directory, unit)).join('、'),
    verdict: verdictText(line),
    ruling: rulingText(line, note),
    state: line.state,
  };
}

const gapRow = (line: YearLine, { number, promise, units, ruling, state }: AccountRow): GapRow => ({
  number,
  promise,
  units,
  ruling,
  state,
  why: reasonText(line),
});

/** 第58项：系统拟判“兑现”，改判为“部分兑现”。理由：…. */
function noteText({ number, proposed, verdict, ruling }: YearLine): string {
  const reason = ruling?.reason?.trim().replace(/[。.]$/, '') ?? '';
  return `第${number}项：系统拟判“${verdictWords.zh[proposed]}”，${ruling?.by ?? ''}改判为“${verdictWords.zh[verdict]}”。理由：${reason}。`;
}
