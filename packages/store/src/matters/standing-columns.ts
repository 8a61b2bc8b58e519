// A matter as its events made it, at an instant, into the columns that lists are read from.
import { foldedForSearch, initialsOf } from '@luoshi/ledger';
import {
  clockRule,
  clockStates,
  dateInChina,
  doneShare,
  due,
  isEnded,
  type Light,
  lights,
  phaseOf,
  type Standing,
  type Timer,
} from '@luoshi/mechanisms';
import { storableText } from '../storable-text.ts';

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
  const rank = isEnded(mechanism, matter.state) ? ENDED : ranks.indexOf(light.colour);
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
      urgency: `${rank}|${next?.due ?? '9999-12-31'}|${String(number).padStart(9, '0')}`,
    },
  };
}

const ranks: readonly Light['colour'][] = ['red', 'yellow', 'green', 'off'];
const ENDED = ranks.length;

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
