// A plan and the report after it into the year as series and comparisons show it.
import type { AccountLine } from '../account/account.ts';
import { accountOf } from '../account/account-of.ts';
import type { ComparedFigure, ComparedIndicator, ComparedTarget } from '../comparison/comparison-row.ts';
import { comparedIndicators, comparisonRow } from '../comparison/comparison-row.ts';
import { hardnessOf } from '../comparison/hardness.ts';
import type { Reading } from '../reading.ts';
import type { HitRate, JudgedFigure, JudgedIndicators, JudgedYear, PlacedFigure, ReportName } from './series.ts';

export interface YearReports {
  readonly year: number;
  /** The report that plans for the year. */
  readonly plan: Reading | null;
  /** The report that reviews it. */
  readonly next: Reading | null;
  /** Lines with the verdicts in force, where people ruled on them; left out, the rules alone judge. */
  readonly lines?: readonly JudgedLine[];
}

export type JudgedLine = Pick<AccountLine, 'promise' | 'result' | 'verdict'>;

interface Judged {
  readonly lines: readonly JudgedLine[];
}

/** Pure. A pair that does not follow each other gives figures without verdicts, and says why. */
export function judgedYear({ year, plan, next, lines }: YearReports): JudgedYear {
  const outcome = lines ? { lines } : plan && next ? accountOf(plan, next) : null;
  const account: Judged | null = outcome && !('refused' in outcome) ? outcome : null;
  return {
    year,
    jurisdiction: plan?.report.jurisdiction ?? next?.report.jurisdiction ?? null,
    plan: plan && reportName(plan),
    next: next && reportName(next),
    refusal: outcome && 'refused' in outcome ? outcome : null,
    targets: account && hitRate(account.lines.filter(isNumericTarget)),
    promises: account && hitRate(account.lines),
    hardness: plan && hardnessOf(plan.commitments),
    indicators: indicatorsOf({ year, plan, next }, account),
  };
}

const reportName = ({ source: { name, sha256 } }: Reading): ReportName => ({ name, sha256 });

const isNumericTarget = ({ promise }: JudgedLine): boolean => promise.class === 'target' && promise.value !== null;

function hitRate(lines: readonly JudgedLine[]): HitRate {
  const judged = lines.filter(({ verdict }) => verdict !== 'no-data' && verdict !== 'not-mentioned');
  const met = judged.filter(({ verdict }) => verdict === 'kept' || verdict === 'exceeded');
  return { total: lines.length, judged: judged.length, met: met.length };
}

const measures = [
  { of: 'change', planned: 'plannedChange', achieved: 'achievedChange' },
  { of: 'level', planned: 'plannedLevel', achieved: 'achievedLevel' },
] as const;

function indicatorsOf({ plan, next }: YearReports, account: Judged | null): JudgedIndicators {
  const planned = plan ? comparisonRow(plan).indicators : {};
  const achieved = next ? comparisonRow(next).indicators : {};
  const found: Partial<Record<ComparedIndicator, { change: JudgedFigure | null; level: JudgedFigure | null }>> = {};
  for (const indicator of comparedIndicators) {
    const sides: Readonly<Partial<Record<keyof ComparedTarget, ComparedFigure | null>>> = {
      ...planned[indicator],
      achievedChange: achieved[indicator]?.achievedChange ?? null,
      achievedLevel: achieved[indicator]?.achievedLevel ?? null,
    };
    const [change, level] = measures.map(({ planned: want, achieved: got }) =>
      judgedFigure(sides[want] ?? null, sides[got] ?? null, { plan, next, account }),
    );
    if (change || level) found[indicator] = { change: change ?? null, level: level ?? null };
  }
  return found;
}

interface Between {
  readonly plan: Reading | null;
  readonly next: Reading | null;
  readonly account: Judged | null;
}

/**
 * The account's result goes before what stands beside the same indicator's next target: it was matched, the other only stands there.
 * What an account without ground for a verdict points at is of another kind (a level against a growth rate), and no result here.
 */
function judgedFigure(
  target: ComparedFigure | null,
  told: ComparedFigure | null,
  { plan, next, account }: Between,
): JudgedFigure | null {
  if (!target && !told) return null;
  const line = target && account ? lineAt(account, target) : null;
  const isMatched = line !== null && line.verdict !== 'no-data';
  const result = isMatched && next ? resultOf(line, next) : next && told && placed(told, next);
  return { target: target && plan && placed(target, plan), result, verdict: line?.verdict ?? null };
}

/** A promise is the figure itself, or the clause around it. */
const lineAt = ({ lines }: Judged, { start, end, value, upper }: ComparedFigure): JudgedLine | null =>
  lines.find(
    ({ promise }) => promise.start <= start && end <= promise.end && promise.value === value && promise.upper === upper,
  ) ?? null;

function resultOf({ result }: JudgedLine, next: Reading): PlacedFigure | null {
  const fact = next.quantities.find(
    ({ start, end, value }) => result && result.start <= start && end <= result.end && value === result.value,
  );
  if (!fact) return null;
  const { value, upper, unit, bound, start, end, base } = fact;
  const figure = { value, upper, unit, bound, start, end, base, report: next.source.sha256 };
  return result?.estimated ? { ...figure, estimated: true } : figure;
}

const placed = (figure: ComparedFigure, { source }: Reading): PlacedFigure => ({ ...figure, report: source.sha256 });
