// Whether acts on an account may be recorded as it stands. Every act accepted here can be folded; several are all done, or none.
import {
  type AccountAct,
  type AccountEvent,
  isLineAct,
  type LineAct,
  type LineEvent,
  lineEvents,
  type ReportAct,
} from './account-act.ts';
import { foldAccountActs } from './fold-account-acts.ts';
import { refuseYear, type YearAccountRefusal } from './refusal.ts';
import type { YearAccount, YearLine } from './year-account.ts';

/** Who acts, and when (ISO instant, UTC). */
export interface Acting {
  readonly by: string;
  readonly at: string;
}

/** The event with the next number, or why there is none. */
export function decideAccountAct(
  account: Pick<YearAccount, 'lines' | 'seq' | 'plan' | 'year' | 'reportPublished'>,
  act: AccountAct,
  { by, at }: Acting,
): AccountEvent | YearAccountRefusal {
  const refusal = isLineAct(act) ? whyNotOfLine(account, act) : whyNotOfReport(account, act);
  return refusal ?? { seq: account.seq + 1, at, by, plan: account.plan.id, act: withPlainReason(act) };
}

function whyNotOfLine({ lines }: Pick<YearAccount, 'lines'>, act: LineAct): YearAccountRefusal | null {
  const line = lines.find(({ promise }) => promise.id === act.promise);
  return line ? whyNot(line, act) : refuseYear('promise-unknown', { promise: act.promise });
}

function whyNotOfReport(
  { year, reportPublished }: Pick<YearAccount, 'year' | 'reportPublished'>,
  { kind }: ReportAct,
): YearAccountRefusal | null {
  if (kind === 'publish-report')
    return reportPublished && refuseYear('report-already-published', { year, by: reportPublished.by });
  return reportPublished ? null : refuseYear('report-not-published', { year });
}

/** Events of all acts in order, each decided on what the ones before it made; or the first refusal. */
export function decideAccountActs(
  account: YearAccount,
  acts: readonly AccountAct[],
  acting: Acting,
): readonly AccountEvent[] | YearAccountRefusal {
  const events: AccountEvent[] = [];
  const touched = promisesOf(acts);
  // Only the lines acted on are folded again and again.
  let standing: YearAccount = { ...account, lines: account.lines.filter(({ promise }) => touched.has(promise.id)) };
  for (const act of acts) {
    const outcome = decideAccountAct(standing, act, acting);
    if ('refused' in outcome) return outcome;
    events.push(outcome);
    standing = foldAccountActs(standing, [outcome]);
  }
  return events;
}

/**
 * What happened to the lines of `acts` after the number that a person last saw. Publishing the report overtakes nobody: who does it
 * a second time is refused for that.
 */
export function actsOvertaken(
  events: readonly AccountEvent[],
  acts: readonly AccountAct[],
  seen: number,
): readonly LineEvent[] {
  const promises = promisesOf(acts);
  return lineEvents(events).filter(({ seq, act }) => seq > seen && promises.has(act.promise));
}

const promisesOf = (acts: readonly AccountAct[]): ReadonlySet<string> =>
  new Set(acts.filter(isLineAct).map(({ promise }) => promise));

function whyNot(line: YearLine, act: LineAct): YearAccountRefusal | null {
  const facts = { promise: line.promise.id, number: line.number };
  if ('reason' in act && act.reason.trim() === '') return refuseYear('reason-missing', { ...facts, act: act.kind });
  switch (act.kind) {
    case 'confirm':
      if (act.verdict !== line.verdict) return changedSince(line, act.verdict);
      return line.ruling === null ? null : refuseYear('already-ruled', { ...facts, by: line.ruling.by });
    case 'overrule':
      return act.verdict === line.verdict ? refuseYear('same-verdict', { ...facts, verdict: act.verdict }) : null;
    case 'withdraw':
      return line.ruling === null ? refuseYear('not-ruled', facts) : null;
    case 'clear':
      if (line.ruling === null) return refuseYear('not-yet-ruled', facts);
      return line.cleared?.evidence === act.evidence ? refuseYear('already-cleared', facts) : null;
    case 'withhold':
      // Also before it is ever cleared, so that no rule of clearing takes it along; again, with another reason.
      return null;
  }
}

/** Another verdict is in force than the person saw. */
export const changedSince = ({ promise, number, verdict }: YearLine, seen: string): YearAccountRefusal =>
  refuseYear('changed-since', { promise: promise.id, number, seen, verdict });

const withPlainReason = (act: AccountAct): AccountAct =>
  'reason' in act ? { ...act, reason: act.reason.trim() } : act;
