import {
  accountRuleSentence,
  boundWords,
  type Cell,
  figureOfMonth,
  type PublicAccount,
  type PublicLine,
  type PublicRuledLine,
  promiseClassWords,
  publicStandingOf,
  quantityKindWords,
  type Table,
  verdictWords,
} from '@luoshi/ledger';
import { standingWord } from '../parts/verdict-sign.ts';
import { paths, type View } from '../view.ts';
import { type ColumnName, columnNames, findingNames } from './columns.ts';

type Finding = (typeof findingNames)[number];

const emptyFindings = Object.fromEntries(findingNames.map((name) => [name, null])) as Record<Finding, Cell>;

/** The public lines as a table, a row a promise; heads and words in the language of the view. */
export function openDataTable(view: View, account: PublicAccount): Table {
  const { language, words } = view;
  return {
    title: words.account.title(account.government.name, account.year),
    columns: columnNames.map((name) => words.columns[name].name),
    rows: account.lines.map((line) => {
      const cells = cellsOf(view, account, line);
      return columnNames.map((name) => cells[name]);
    }),
  };

  function cellsOf({ origin }: View, { government, year }: PublicAccount, line: PublicLine): Record<ColumnName, Cell> {
    const { promise, target } = line;
    return {
      ...(line.verdict === null ? emptyFindings : findings(line)),
      id: line.id,
      url: `${origin}${paths.promise(government.code, year, line.id)}`,
      class: promiseClassWords[language][line.class],
      heading: line.heading,
      promise: promise.text,
      context: promise.before + promise.text + promise.after,
      page: promise.page,
      promised: target?.value ?? null,
      promisedUpper: target?.upper ?? null,
      promisedUnit: target?.unit ?? null,
      promisedBound: target?.bound ? boundWords[language][target.bound] : null,
      promisedKind: target?.kind ? quantityKindWords[language][target.kind] : null,
      verdict: standingWord(publicStandingOf(line), language),
      underReviewSince: line.underReviewSince,
      publishedAt: line.publishedAt,
    };
  }

  function findings({ claim, evidence, measured, ruling, schedule }: PublicRuledLine): Record<Finding, Cell> {
    const proven = (evidence ?? []).filter(({ standing }) => standing === 'proven');
    return {
      result: claim?.result?.text ?? null,
      resultPage: claim?.result?.page ?? null,
      reached: claim?.figure?.value ?? null,
      reachedUnit: claim?.figure?.unit ?? null,
      reachedBound: claim?.figure?.bound ? boundWords[language][claim.figure.bound] : null,
      estimate: claim?.isEstimate ? words.line.yes : null,
      difference: claim?.difference?.[language] ?? null,
      share: claim?.share ?? null,
      claimed: claim ? verdictWords[language][claim.verdict] : null,
      rule: claim ? accountRuleSentence(claim.rule, language) : null,
      confidence: claim?.confidence ?? null,
      proven: evidence ? proven.length : null,
      files: evidence ? proven.reduce((sum, { files }) => sum + files, 0) : null,
      measured: measured && figureOfMonth(measured, language),
      schedule: words.schedule[schedule.standing],
      limitOn: schedule.limitOn,
      finishedOn: schedule.finishedOn,
      ruledBy: ruling.by,
      ruledAt: ruling.at,
      reason: ruling.reason,
    };
  }
}
