// What the report page keeps in its address: tab, chosen fact or passage, filters.
import type { Milestone, QuantityKind, Status } from '@luoshi/grammar';
import type { ReviewState } from '@luoshi/ledger';
import type { RowFilter } from '../account/filter-rows.ts';
import type { RowTab } from '../account/row.ts';
import type { Span } from '../span.ts';

export type DeskTab = RowTab | 'summary' | 'warnings';

export interface DeskSearch extends RowFilter {
  readonly tab?: DeskTab | undefined;
  /** Id of the chosen row. */
  readonly fact?: string | undefined;
  /** A passage shown without a row, `start-end`. */
  readonly at?: string | undefined;
}

export const STATES: readonly ReviewState[] = ['proposed', 'confirmed', 'corrected', 'rejected', 'added'];
export const STATUSES: readonly Status[] = ['achieved', 'planned', 'context'];
export const KINDS: readonly QuantityKind[] = ['level', 'change', 'share', 'rank'];
export const MILESTONES: readonly Milestone[] = [
  'reach',
  'sustain',
  'sign',
  'start',
  'advance',
  'main',
  'complete',
  'operate',
  'award',
  'hold',
  'plan',
];
const TABS: readonly DeskTab[] = ['quantities', 'commitments', 'livelihood', 'glossary', 'summary', 'warnings'];

/** Keeps what is known and drops the rest: an address may come from anywhere. */
export function deskSearch(raw: Record<string, unknown>): DeskSearch {
  const search = {
    tab: oneOf(TABS, raw.tab),
    fact: words(raw.fact),
    at: passageOf(words(raw.at)) === null ? undefined : words(raw.at),
    state: oneOf(STATES, raw.state),
    status: oneOf(STATUSES, raw.status),
    kind: oneOf(KINDS, raw.kind),
    milestone: oneOf(MILESTONES, raw.milestone),
    section: words(raw.section),
    q: words(raw.q),
  };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}

/** `12-30` → the span; null for anything else. */
export function passageOf(at: string | undefined): Span | null {
  const found = /^(\d{1,9})-(\d{1,9})$/.exec(at ?? '');
  if (found === null) return null;
  const [start, end] = [Number(found[1]), Number(found[2])];
  return start <= end ? { start, end } : null;
}

function oneOf<Value extends string>(values: readonly Value[], raw: unknown): Value | undefined {
  return values.find((value) => value === raw);
}

function words(raw: unknown): string | undefined {
  return typeof raw === 'string' || typeof raw === 'number' ? String(raw).slice(0, 200) || undefined : undefined;
}
