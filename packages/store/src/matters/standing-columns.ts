// A matter as its events made it, at an instant, into the columns that lists are read from.
import { foldedForSearch, initialsOf } from '@luoshi/ledger';
import {
  type Course,
  clockRule,
  clockStates,
  courseOf,
  dateInChina,
  doneShare,
  due,
  isEnded,
  isoDate,
  type Light,
  lights,
  phaseOf,
  type Standing,
  score,
  type Timer,
} from '@luoshi/mechanisms';
import { storableText } from '../storable-text.ts';
import type { ToldDeduction } from './matters.ts';

export interface StandingColumns {
  readonly class: string;
  readonly state: string;
  readonly phase: string;
  readonly seq: number;
  readonly closedAt: string | null;
  readonly share: number | null;
  readonly next: { readonly clock: string; readonly key: string; readonly due: string } | null;
  readonly light: Light;
  /** ISO date for which the light was told. */
  readonly lightOn: string;
  /** ISO instant. */
  readonly lightUntil: string | null;
  readonly urgency: string;
  readonly told: ToldColumns;
}

/** What bulletins and scores count, as it stood at an instant. */
export interface ToldColumns {
  readonly deductions: readonly ToldDeduction[];
  /** Null for a matter that was withdrawn. */
  readonly course: Course | null;
  /** ISO instant. */
  readonly toldAt: string;
}

export interface Stood {
  readonly columns: StandingColumns;
  /** Timers to be set, earliest first. */
  readonly timers: readonly Timer[];
}

export function standingColumns(standing: Standing, number: number): Stood {
  const { mechanism, matter, now } = standing;
  const light = lights(standing);
  const next = nextDue(standing);
  const timers = due(standing);
  const colour = isEnded(mechanism, matter.state) ? null : light.colour;
  return {
    timers,
    columns: {
      class: matter.class,
      state: matter.state,
      phase: phaseOf(mechanism, matter.state),
      seq: matter.seq,
      closedAt: matter.closedAt,
      share: doneShare(matter),
      next,
      light,
      lightOn: dateInChina(now),
      lightUntil: timers[0]?.at ?? null,
      urgency: urgencyOf({ colour, due: next?.due ?? null, number }),
      told: toldColumns(standing),
    },
  };
}

const ranks: readonly Light['colour'][] = ['red', 'yellow', 'green', 'off'];

const ALWAYS = { from: isoDate('1000-01-01'), to: isoDate('9999-12-31') };

export const toldColumns = (standing: Standing): ToldColumns => ({
  deductions: toldDeductions(standing),
  course: courseOf(standing),
  toldAt: standing.now,
});

/** Of all quarters: which day each belongs to is written with it. */
export const toldDeductions = (standing: Standing): readonly ToldDeduction[] =>
  score(standing, ALWAYS).deductions.map((deduction) => ({
    ...deduction,
    node: titleIn(standing.matter, deduction.of),
  }));

/** Behind its clock stands the key: the id of a node, or an `s` and the place of the slip that waits for its answer. */
function titleIn({ nodes, slips }: Standing['matter'], of: string): string | null {
  const node = nodes.find(({ id }) => of.endsWith(` ${id}`));
  return node?.title ?? slips.find(({ seq }) => of.endsWith(` s${seq}`))?.number ?? null;
}

interface Urgent {
  /** Null for a matter that has ended. */
  readonly colour: Light['colour'] | null;
  readonly due: string | null;
  readonly number: number;
}

/** The place of a matter in the order of lists, as a text that sorts. */
export function urgencyOf({ colour, due: day, number }: Urgent): string {
  const rank = colour === null ? ranks.length : ranks.indexOf(colour);
  return `${rank}|${day ?? '9999-12-31'}|${String(number).padStart(9, '0')}`;
}

/** The clock that runs out first, or ran out first and was not stopped. */
function nextDue(standing: Standing): StandingColumns['next'] {
  const { mechanism } = standing;
  const [first] = clockStates(standing)
    .flatMap(({ clock, key, due: day, standing: how }) =>
      day !== null && (how === 'running' || how === 'overdue') && !clockRule(mechanism, clock).isWindow
        ? [{ clock, key, due: day }]
        : [],
    )
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  return first ?? null;
}

/** Text as titles are searched: by its words and, behind them, by the initials of their pinyin. */
export async function searchable(text: string): Promise<string> {
  const words = storableText(text);
  return `${foldedForSearch(words)} ${await initialsOf(words)}`;
}
