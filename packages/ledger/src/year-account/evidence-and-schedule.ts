// What a line's matters prove, and whether they were in time.
import type { Verdict } from '../account/account.ts';
import type { Evidence, EvidenceStanding, MatterProof, Schedule } from './year-account.ts';

/** 佐证. Proven when every matter that was not withdrawn is. Matters by number. */
export function evidenceOfMatters(matters: readonly MatterProof[]): Evidence {
  return { standing: standingOf(matters), matters: [...matters].sort((a, b) => a.number - b.number) };
}

function standingOf(matters: readonly MatterProof[]): EvidenceStanding {
  if (matters.length === 0) return 'none';
  const kept = notWithdrawn(matters);
  if (kept.length === 0) return 'withdrawn';
  return kept.every(({ standing }) => standing === 'proven') ? 'proven' : 'running';
}

/**
 * 时限, by the last of the matters that were not withdrawn: its limit, and the day on which the last was closed once all are. `today` is
 * a date in China; days count from the day after the limit.
 */
export function scheduleOfMatters(matters: readonly MatterProof[], today: string): Schedule {
  const kept = notWithdrawn(matters);
  const limitOn = latest(kept.map(({ limitOn }) => limitOn));
  const isFinished = kept.length > 0 && kept.every(({ standing }) => standing === 'proven');
  const finishedOn = isFinished ? latest(kept.map(({ closedOn }) => closedOn)) : null;
  if (limitOn === null) return { standing: 'no-limit', limitOn, finishedOn, daysLate: 0 };
  const daysLate = Math.max(0, daysBetween(limitOn, finishedOn ?? today));
  const standing = isFinished ? (daysLate > 0 ? 'late' : 'in-time') : daysLate > 0 ? 'overdue' : 'running';
  return { standing, limitOn, finishedOn, daysLate };
}

/** What the matters alone bear out, before a report says anything: all proven is kept, some of them partly, else nothing is known. */
export function verdictOfMatters(matters: readonly MatterProof[]): Verdict {
  const kept = notWithdrawn(matters);
  const proven = kept.filter(({ standing }) => standing === 'proven').length;
  if (proven === 0) return 'no-data';
  return proven === kept.length ? 'kept' : 'partly';
}

const notWithdrawn = (matters: readonly MatterProof[]): readonly MatterProof[] =>
  matters.filter(({ standing }) => standing !== 'withdrawn');

/** ISO dates order as texts. */
const latest = (days: readonly (string | null)[]): string | null =>
  days.reduce((last, day) => (last === null || (day !== null && day > last) ? day : last), null);

const daysBetween = (from: string, until: string): number =>
  Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000);
