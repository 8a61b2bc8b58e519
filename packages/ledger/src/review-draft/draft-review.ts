import type { YearAccount, YearLine } from '../year-account/year-account.ts';
import { unsourcedFigures } from './figures-of.ts';
import { printedWords } from './printed-words.ts';
import type {
  DraftMeasurement,
  DraftPart,
  DraftSource,
  DraftStatement,
  ReviewDraft,
  UnsupportedLine,
} from './review-draft.ts';
import { draftSourceSentence } from './source-sentence.ts';
import { measuredWords, statedWords } from './statement-words.ts';
import { supportOf } from './support-of-line.ts';

/** Title of the part that holds the targets, whatever heading they stand under. */
export const TARGETS_PART = '主要预期目标';

type Told =
  | { readonly kind: 'statement'; readonly statement: DraftStatement }
  | { readonly kind: 'unsupported'; readonly line: UnsupportedLine };

/**
 * The review of the account's year, drafted: targets first, then the headings of the plan in their order. Stated is what a person
 * confirmed or overruled to, what closed and verified matters prove, and what was measured (with the shortfall where the year's figure has one); all else is listed as unsupported.
 * Lines told by the same words share one statement, in the place of the first.
 */
export function reviewDraft(account: YearAccount, measurements: readonly DraftMeasurement[] = []): ReviewDraft {
  const told = account.lines.map((line) => toldOf(line, account.year, measurements));
  const unsupported = told.flatMap((one) => (one.kind === 'unsupported' ? [one.line] : []));
  const stated = account.lines.length - unsupported.length;
  return {
    government: account.government,
    year: account.year,
    seq: account.seq,
    total: account.lines.length,
    stated,
    opening: opening(account.year, stated, unsupported.length),
    parts: partsOf(account.lines, told),
    unsupported,
  };
}

function toldOf(line: YearLine, year: number, measurements: readonly DraftMeasurement[]): Told {
  const support = supportOf(line, year, measurements);
  if (support.kind === 'unsupported') return unsupportedOf(line, support.reason, support.sources);
  const text =
    support.kind === 'measured'
      ? measuredWords(line, support.measurement, support.verdict, year)
      : statedWords(line, support.verdict);
  const words = support.sources.map((source) => draftSourceSentence(source, 'zh'));
  if (unsourcedFigures(text, words).length > 0) {
    return unsupportedOf(line, 'figure-without-source', support.sources);
  }
  const { sources, verdict } = support;
  return { kind: 'statement', statement: { text, sources, lines: [line.number], verdict } };
}

function unsupportedOf(
  line: YearLine,
  reason: UnsupportedLine['reason'],
  sources: readonly DraftSource[],
): Told & { readonly kind: 'unsupported' } {
  const { number, promise, heading, verdict, units } = line;
  return { kind: 'unsupported', line: { number, promise, heading, reason, verdict, units, sources } };
}

/** How much of the account the draft tells. */
function opening(year: number, stated: number, unsupported: number): DraftStatement {
  const lacking = unsupported === 0 ? '' : `，尚不能支撑的${unsupported}项（见附件）`;
  return {
    text: `${year}年《政府工作报告》确定的事项，对账单共列${stated + unsupported}项，其中有核定结论、销号佐证或监测数据、可以写明的${stated}项${lacking}`,
    sources: [{ kind: 'account', year, stated, unsupported }],
    lines: [],
    verdict: null,
  };
}

const isOpen = ({ verdict }: DraftStatement): boolean => verdict === 'partly' || verdict === 'missed';

function partsOf(lines: readonly YearLine[], told: readonly Told[]): readonly DraftPart[] {
  const byTitle = new Map<string, DraftStatement[]>([[TARGETS_PART, []]]);
  for (const [title, statement] of merged(lines, told)) {
    byTitle.set(title, [...(byTitle.get(title) ?? []), statement]);
  }
  return [...byTitle]
    .filter(([, statements]) => statements.length > 0)
    .map(([title, statements]) => ({
      title,
      done: statements.filter((one) => !isOpen(one)),
      open: statements.filter(isOpen),
    }));
}

/** Statements of the same words and verdict, where the first of them stands. */
function merged(lines: readonly YearLine[], told: readonly Told[]): readonly (readonly [string, DraftStatement])[] {
  const byWords = new Map<string, readonly [string, DraftStatement]>();
  told.forEach((one, at) => {
    if (one.kind !== 'statement') return;
    const { statement } = one;
    const key = `${statement.verdict}\n${statement.text}`;
    const first = byWords.get(key);
    byWords.set(key, first ? [first[0], together(first[1], statement)] : [titleOf(lines[at]!), statement]);
  });
  return [...byWords.values()];
}

function together(first: DraftStatement, second: DraftStatement): DraftStatement {
  const known = new Set(first.sources.map((source) => JSON.stringify(source)));
  const added = second.sources.filter((source) => !known.has(JSON.stringify(source)));
  return { ...first, sources: [...first.sources, ...added], lines: [...first.lines, ...second.lines] };
}

/** （二）聚力茶旅富民 → 聚力茶旅富民; what stands under the plan itself is the year's work at large. */
function titleOf({ promise, heading }: YearLine): string {
  if (promise.class === 'target') return TARGETS_PART;
  const words = printedWords(heading).replace(
    /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d+[.、．])/,
    '',
  );
  return words === '' || /工作安排|工作部署|总体要求|工作任务$/.test(words) ? '年度重点工作' : words;
}
