// The lines of an account that somebody wants to see.
import type { Promised, Verdict } from '../account/account.ts';
import { foldedForSearch } from '../search/sentences.ts';
import type { EvidenceStanding, LineState, ScheduleStanding, YearLine } from './year-account.ts';

/** Left out: any. Of a list, one of them. */
export interface LineFilter {
  readonly verdict?: readonly Verdict[] | undefined;
  readonly state?: readonly LineState[] | undefined;
  readonly evidence?: readonly EvidenceStanding[] | undefined;
  readonly schedule?: readonly ScheduleStanding[] | undefined;
  readonly class?: readonly Promised['class'][] | undefined;
  readonly heading?: string | undefined;
  /** Id of one of its units; null for lines without. */
  readonly unit?: string | null | undefined;
  /** Post of its leader; null for lines without. */
  readonly leaderPost?: string | null | undefined;
  readonly cleared?: boolean | undefined;
  /** Words of the promise or of its result; several, parted by white space, must all occur. Not of the sentence: that may hold 14 targets. */
  readonly words?: string | undefined;
}

/** In the order in which they came. */
export function filterLines(lines: readonly YearLine[], filter: LineFilter): readonly YearLine[] {
  const words = (filter.words ?? '').split(/\s+/).map(foldedForSearch).filter(Boolean);
  return lines.filter(
    (line) =>
      isOneOf(filter.verdict, line.verdict) &&
      isOneOf(filter.state, line.state) &&
      isOneOf(filter.evidence, line.evidence.standing) &&
      isOneOf(filter.schedule, line.schedule.standing) &&
      isOneOf(filter.class, line.promise.class) &&
      (filter.heading ?? line.heading) === line.heading &&
      (filter.unit === undefined || isOfUnit(line, filter.unit)) &&
      (filter.leaderPost === undefined || filter.leaderPost === line.leaderPost) &&
      (filter.cleared === undefined || filter.cleared === (line.cleared !== null)) &&
      saysAll(line, words),
  );
}

const isOneOf = <One>(wanted: readonly One[] | undefined, found: One): boolean =>
  wanted === undefined || wanted.includes(found);

const isOfUnit = ({ units }: YearLine, unit: string | null): boolean =>
  unit === null ? units.length === 0 : units.includes(unit);

function saysAll({ promise, claim }: YearLine, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const said = foldedForSearch([promise.text, promise.measure, claim?.result?.text].join('\n'));
  return words.every((word) => said.includes(word));
}
