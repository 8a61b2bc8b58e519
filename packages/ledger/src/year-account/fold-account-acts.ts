// What people did, laid over the lines of an account in the order in which it happened. Promise, claim, evidence and schedule never change.
import { type Verdict, verdicts } from '../account/account.ts';
import { type AccountEvent, isLineAct, type LineEvent, lineEvents } from './account-act.ts';
import type { LineState, YearAccount, YearLine } from './year-account.ts';

/** All states, in the order in which lines pass through them. */
export const lineStates: readonly LineState[] = ['proposed', 'confirmed', 'overruled'];

/**
 * The account after `events`, counted anew. Events of another plan report, and of promises that the plan no longer has, leave the
 * lines as they are; `seq` is always that of the last event.
 */
export function foldAccountActs(account: YearAccount, events: readonly AccountEvent[]): YearAccount {
  const own = events.filter(({ plan }) => plan === account.plan.id);
  const byPromise = new Map<string, LineEvent[]>();
  for (const event of lineEvents(own)) {
    const { promise } = event.act;
    byPromise.set(promise, [...(byPromise.get(promise) ?? []), event]);
  }
  const lines = account.lines.map((line) => (byPromise.get(line.promise.id) ?? []).reduce(lineAfter, line));
  return {
    ...account,
    seq: events.at(-1)?.seq ?? account.seq,
    ...countsOfLines(lines),
    reportPublished: own.reduce(reportAfter, account.reportPublished),
    lines,
  };
}

function reportAfter(published: YearAccount['reportPublished'], { act, by, at }: AccountEvent) {
  if (isLineAct(act)) return published;
  return act.kind === 'publish-report' ? { by, at } : null;
}

/** A ruling takes a clearing back, for the public was shown another one; what it saw is under review from then on. */
export function lineAfter(line: YearLine, event: LineEvent): YearLine {
  const { act, by, at } = event;
  switch (act.kind) {
    case 'confirm':
      return ruled(reopened(line, event), { kind: 'confirm', verdict: act.verdict, reason: null, by, at });
    case 'overrule':
      return ruled(reopened(line, event), { kind: 'overrule', verdict: act.verdict, reason: act.reason, by, at });
    case 'withdraw':
      return { ...reopened(line, event), state: 'proposed', verdict: line.proposed, ruling: null };
    case 'clear':
      return { ...line, cleared: { by, at, evidence: act.evidence }, underReview: null };
    case 'withhold':
      return { ...line, cleared: null, underReview: null };
  }
}

const reopened = (line: YearLine, { by, at }: LineEvent): YearLine =>
  line.cleared === null ? line : { ...line, cleared: null, underReview: { by, at, publishedAt: line.cleared.at } };

function ruled(line: YearLine, ruling: NonNullable<YearLine['ruling']>): YearLine {
  const state = ruling.kind === 'confirm' ? 'confirmed' : 'overruled';
  return { ...line, state, verdict: ruling.verdict, ruling };
}

/** Counts by verdict in force and by state; each adds up to `total`. */
export function countsOfLines(lines: readonly YearLine[]): Pick<YearAccount, 'total' | 'counts' | 'states'> {
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  const states: Record<LineState, number> = { proposed: 0, confirmed: 0, overruled: 0 };
  for (const { verdict, state } of lines) {
    counts[verdict] += 1;
    states[state] += 1;
  }
  return { total: lines.length, counts, states };
}
