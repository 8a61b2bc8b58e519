// What the account page keeps in its address: grouping, filters, the opened line.
import type { EvidenceStanding, LineState, ScheduleStanding, Verdict } from '@luoshi/ledger';
import { given, oneOf, textIn } from '../address/search-values.ts';

/** All verdicts, best first, the two gaps last; the ledger's order. */
export const VERDICTS: readonly Verdict[] = ['kept', 'exceeded', 'partly', 'missed', 'no-data', 'not-mentioned'];
/** 未提及 and 无可比数据: the report gives no result. */
export const GAPS: readonly Verdict[] = ['no-data', 'not-mentioned'];
export const STATES: readonly LineState[] = ['proposed', 'confirmed', 'overruled'];
export const EVIDENCE: readonly EvidenceStanding[] = ['proven', 'running', 'withdrawn', 'none'];
export const SCHEDULES: readonly ScheduleStanding[] = ['in-time', 'late', 'running', 'overdue', 'no-limit'];
export const GROUPINGS = ['heading', 'unit', 'leader'] as const;
/** 按标题、按单位、按领导. */
export type Grouping = (typeof GROUPINGS)[number];

export interface LineFilter {
  /** One or several verdicts, parted by commas. */
  readonly verdict?: string | undefined;
  readonly state?: LineState | undefined;
  readonly heading?: string | undefined;
  /** Id of a unit, or `NOBODY`. */
  readonly unit?: string | undefined;
  /** Id of a leader's post, or `NOBODY`. */
  readonly leader?: string | undefined;
  readonly evidence?: EvidenceStanding | undefined;
  readonly schedule?: ScheduleStanding | undefined;
  readonly words?: string | undefined;
}

export interface AccountSearch extends LineFilter {
  /** By heading where nothing is said. */
  readonly by?: Grouping | undefined;
  /** Id of the promise whose line is open. */
  readonly line?: string | undefined;
}

/** In place of a unit's or post's id: lines that have none. */
export const NOBODY = '-';

/** Clears every filter and keeps the rest of the address. */
export const NO_FILTER: LineFilter = {
  verdict: undefined,
  state: undefined,
  heading: undefined,
  unit: undefined,
  leader: undefined,
  evidence: undefined,
  schedule: undefined,
  words: undefined,
};

/** Keeps what is known and drops the rest: an address may come from anywhere. */
export function accountSearch(raw: Record<string, unknown>): AccountSearch {
  return given({
    by: oneOf(GROUPINGS, raw.by),
    verdict: verdictsIn(textIn(raw.verdict)).join(',') || undefined,
    state: oneOf(STATES, raw.state),
    heading: textIn(raw.heading),
    unit: textIn(raw.unit),
    leader: textIn(raw.leader),
    evidence: oneOf(EVIDENCE, raw.evidence),
    schedule: oneOf(SCHEDULES, raw.schedule),
    words: textIn(raw.words),
    line: textIn(raw.line),
  });
}

/** The verdicts that a filter names; none where it names no verdict. */
export function verdictsIn(text: string | undefined): readonly Verdict[] {
  const named = (text ?? '').split(',');
  return VERDICTS.filter((verdict) => named.includes(verdict));
}

const filtersOf = (search: LineFilter) =>
  (Object.keys(NO_FILTER) as (keyof LineFilter)[]).filter((key) => search[key] !== undefined);

export const isFiltered = (search: LineFilter): boolean => filtersOf(search).length > 0;

/** How many filters are set that are not drawn elsewhere: the verdicts have their own row. */
export const filtersSet = (search: LineFilter): number => filtersOf(search).filter((key) => key !== 'verdict').length;
