// A figure of an indicator for a month, typed in once by a named person; the events that keep it.

/** `level`: an amount or a share; `growth`: the change in % against the same time a year before. */
export type MeasurementKind = 'level' | 'growth';

/** 累计（1—本月）, 当月, 期末（时点）. */
export type Cumulation = 'since-january' | 'month' | 'point';

export const cumulations: readonly Cumulation[] = ['since-january', 'month', 'point'];

export interface NewMeasurement {
  /** Name of the indicator as it is compared: `seriesName`. */
  readonly series: string;
  /** Key of a main indicator, null for anything else. */
  readonly indicator: string | null;
  /** The indicator as it was written. */
  readonly measure: string;
  readonly kind: MeasurementKind;
  /** In `unit`, as typed; negative for a fall. Null takes an earlier figure back: no data again. */
  readonly value: number | null;
  readonly unit: string;
  /** YYYY-MM: the last month that the figure counts. */
  readonly month: string;
  readonly cumulation: Cumulation;
  /** Where the figure is published, in words; may be empty. */
  readonly source: string;
  readonly note: string;
  /** Number of the measurement that it corrects; null for the first of its month. */
  readonly replaces: number | null;
}

/** An event: kept for good, also after another took its place. Numbered from 1 within a government's year. */
export interface Measurement extends NewMeasurement {
  readonly seq: number;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly by: string;
}

type Slotted = Pick<NewMeasurement, 'series' | 'kind' | 'month' | 'cumulation'>;

/** What can be measured only once: one figure of one month. */
export const slotOf = ({ series, kind, month, cumulation }: Slotted): string =>
  [series, kind, month, cumulation].join('\n');

/** The figures that count, by slot: the last of each, none where the last takes it back. `events` in order. */
export function measurementsInForce(events: readonly Measurement[]): ReadonlyMap<string, Measurement> {
  const latest = new Map<string, Measurement>();
  for (const event of events)
    if (event.value === null) latest.delete(slotOf(event));
    else latest.set(slotOf(event), event);
  return latest;
}

/** Everything that was ever said of the slot, first to last. */
export const historyOf = (slot: Slotted, events: readonly Measurement[]): readonly Measurement[] =>
  events.filter((event) => slotOf(event) === slotOf(slot));
