// The agenda of a dispatch session (周五会商、周调度), built from what the last one decided and from what goes badly.
import type { Light } from '../kernel/lights.ts';

export interface AgendaItem {
  /** Null for a decision that became no matter, and for what the office added without one. */
  readonly matter: string | null;
  readonly title: string;
  readonly why: 'last-decision' | 'red' | 'yellow' | 'coordination' | 'added';
  /** What needs to be coordinated, or the limit of a decision (ISO date); '' where the matter speaks for itself. */
  readonly note: string;
}

export interface Decision {
  readonly id: string;
  readonly text: string;
  /** 责任单位; null where none was named. */
  readonly unit: string | null;
  /** ISO date. */
  readonly limit: string | null;
  /** The matter that it became. */
  readonly matter: string | null;
  readonly done: boolean;
}

/** A matter as the agenda looks at it. */
export interface AgendaMatter {
  readonly id: string;
  readonly title: string;
  readonly light: Light['colour'];
  /** What waits to be coordinated; null where nothing does. See `openCoordination`. */
  readonly coordination: string | null;
}

export interface AgendaAsked {
  /** Decisions of the last session; empty for the first one. */
  readonly last: readonly Decision[];
  /** In the order in which they are to stand within their kind. */
  readonly matters: readonly AgendaMatter[];
}

/**
 * Open decisions of last time first, then red matters, then those that wait for coordination, then yellow ones. A matter stands on it
 * once, at its first place; what waits to be coordinated is said there.
 */
export function agendaOf({ last, matters }: AgendaAsked): readonly AgendaItem[] {
  const decisions = last.filter(({ done }) => !done).map((decision) => decidedItem(decision, matters));
  const listed = new Set(decisions.flatMap(({ matter }) => (matter === null ? [] : [matter])));
  const others = matters.filter(({ id }) => !listed.has(id));
  const red = others.filter(({ light }) => light === 'red');
  const waiting = others.filter(({ light, coordination }) => light !== 'red' && coordination !== null);
  const yellow = others.filter(({ light, coordination }) => light === 'yellow' && coordination === null);
  return [
    ...decisions,
    ...red.map((matter) => matterItem(matter, 'red')),
    ...waiting.map((matter) => matterItem(matter, 'coordination')),
    ...yellow.map((matter) => matterItem(matter, 'yellow')),
  ];
}

function decidedItem({ text, limit, matter }: Decision, matters: readonly AgendaMatter[]): AgendaItem {
  const coordination = matters.find(({ id }) => id === matter)?.coordination ?? null;
  return { matter, title: text, why: 'last-decision', note: coordination ?? limit ?? '' };
}

const matterItem = ({ id, title, coordination }: AgendaMatter, why: AgendaItem['why']): AgendaItem => ({
  matter: id,
  title,
  why,
  note: coordination ?? '',
});
