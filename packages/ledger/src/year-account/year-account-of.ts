// A year's account: what two reports say, what the matters prove, whether it was in time, and what people ruled, line by line.
import type { Verdict } from '../account/account.ts';
import type { AccountRefusal } from '../account/refusal.ts';
import type { BreakdownRow } from '../breakdown/breakdown-row.ts';
import { evidenceOfMeasurements, type MeasuredEvidence } from '../measurements/evidence-of-measurements.ts';
import { type MeasuredTarget, targetsOfPlan } from '../measurements/measured-target.ts';
import type { Measurement } from '../measurements/measurement.ts';
import type { Reading } from '../reading.ts';
import type { AccountEvent } from './account-act.ts';
import { type ClaimedLine, claimedLines } from './claimed-lines.ts';
import { evidenceOfMatters, scheduleOfMatters, verdictOfMatters } from './evidence-and-schedule.ts';
import { countsOfLines, foldAccountActs } from './fold-account-acts.ts';
import { type PromisedMatter, workOfMatter, workOfRow, worksByLine } from './promised-work.ts';
import type { MatterProof, ReportRef, YearAccount, YearLine } from './year-account.ts';

/** A report with its facts in force (`reviewedReading`). */
export interface AccountReport {
  readonly ref: ReportRef;
  readonly reading: Reading;
}

export interface YearAccountAsked {
  readonly government: { readonly code: string; readonly name: string };
  readonly year: number;
  readonly plan: AccountReport;
  readonly next: AccountReport | null;
  /** `claimedLines` of the pair, where they are at hand. */
  readonly claimed?: readonly ClaimedLine[] | undefined;
  /** Matters that came from promises of the plan. */
  readonly matters: readonly PromisedMatter[];
  /** Rows of the plan's issued breakdown. */
  readonly breakdownRows: readonly BreakdownRow[];
  /** All of the government's year, in order. */
  readonly events: readonly AccountEvent[];
  /** Figures of the year's indicators, every event in order; left out, none. */
  readonly measurements?: readonly Measurement[] | undefined;
  /** `targetsOfPlan` of the plan, where they are at hand. */
  readonly targets?: readonly MeasuredTarget[] | undefined;
  /** ISO date in China. */
  readonly today: string;
}

/** Lines in the order of the plan. The same input gives the same account. Refuses pairs that do not follow each other. */
export function yearAccountOf(asked: YearAccountAsked): YearAccount | AccountRefusal {
  const { government, year, plan, next, events } = asked;
  const claimed = asked.claimed ?? claimedLines(plan.reading, next?.reading ?? null, year);
  if ('refused' in claimed) return claimed;
  const lines = proposedLines(claimed, asked);
  const head = { government, year, plan: plan.ref, next: next?.ref ?? null, seq: 0, reportPublished: null };
  return foldAccountActs({ ...head, ...countsOfLines(lines), lines }, events);
}

function proposedLines(claimed: readonly ClaimedLine[], asked: YearAccountAsked): readonly YearLine[] {
  const { plan, matters, breakdownRows, today } = asked;
  const promises = claimed.map(({ promise }) => promise);
  const measuredOf = measuredByPromise(asked);
  const rows = breakdownRows.map((row) => workOfRow(row, plan.ref.id));
  const rowById = new Map(rows.map((work) => [work.row.id, work]));
  const rowsOf = worksByLine(promises, rows);
  const mattersOf = worksByLine(
    promises,
    matters.map((matter) => workOfMatter(matter, rowById)),
  );
  return claimed.map((line, at) => {
    const own = (mattersOf.get(line.promise.id) ?? []).map(({ proof }) => proof);
    const ownRows = (rowsOf.get(line.promise.id) ?? []).map(({ row }) => row);
    const measured = measuredOf.get(line.promise.id);
    const proposed = line.claim?.verdict ?? verdictBorneOut(own, measured);
    return {
      number: at + 1,
      ...line,
      evidence: { ...evidenceOfMatters(own), ...(measured ? { measured } : {}) },
      schedule: scheduleOfMatters(own, today),
      ...whoAnswers(own, ownRows),
      proposed,
      state: 'proposed',
      verdict: proposed,
      ruling: null,
      cleared: null,
      underReview: null,
    };
  });
}

function measuredByPromise({
  plan,
  measurements = [],
  targets,
}: YearAccountAsked): ReadonlyMap<string, MeasuredEvidence> {
  if (measurements.length === 0) return new Map();
  return new Map(
    (targets ?? targetsOfPlan(plan.reading).targets).flatMap((target): [string, MeasuredEvidence][] => {
      const measured = evidenceOfMeasurements(target, measurements);
      return measured ? [[target.promise, measured]] : [];
    }),
  );
}

/** A measured figure says more of an indicator than the closing of its matter. */
const verdictBorneOut = (matters: readonly MatterProof[], measured: MeasuredEvidence | undefined): Verdict =>
  measured?.verdict ?? verdictOfMatters(matters);

/** Units and leader of the matters, else those that the breakdown gave it to. */
function whoAnswers(
  matters: readonly MatterProof[],
  rows: readonly BreakdownRow[],
): Pick<YearLine, 'units' | 'leaderPost'> {
  const works = matters.length > 0 ? matters : rows;
  const units = works.flatMap(({ leadUnit }) => (leadUnit === null ? [] : [leadUnit]));
  const posts = works.flatMap(({ leaderPost }) => (leaderPost === null ? [] : [leaderPost]));
  return { units: [...new Set(units)], leaderPost: posts[0] ?? null };
}
