// Whether acts on an account may be recorded as it stands. Every act accepted here can be folded; several are all done, or none.
import type { AccountAct, AccountEvent } from './account-act.ts';
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
  { lines, seq, plan }: Pick<YearAccount, 'lines' | 'seq' | 'plan'>,
  act: AccountAct,
  { by, at }: Acting,
): AccountEvent | YearAccountRefusal {
  const line = lines.find(({ promise }) => promise.id === act.promise);
  if (!line) return refuseYear('promise-unknown', { promise: act.promise });
  const refusal = whyNot(line, act);
  return refusal ?? { seq: seq + 1, at, by, plan: plan.id, act: withPlainReason(act) };
}

/** Events of all acts in order, each decided on what the ones before it made; or the first refusal. */
export function decideAccountActs(
  account: YearAccount,
  acts: readonly AccountAct[],
  acting: Acting,
): readonly AccountEvent[] | YearAccountRefusal {
  const events: AccountEvent[] = [];
  const touched = new Set(acts.map(({ promise }) => promise));
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

/** What happened to the lines of `acts` after the number that a person last saw. */
export function actsOvertaken(
  events: readonly AccountEvent[],
  acts: readonly AccountAct[],
  seen: number,
): readonly AccountEvent[] {
  const promises = new Set(acts.map(({ promise }) => promise));
  return events.filter((event) => event.seq > seen && promises.has(event.act.promise));
}

function whyNot(line: YearLine, act: AccountAct): YearAccountRefusal | null {
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
