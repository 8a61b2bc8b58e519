// Figures in force as the draft may quote them.
import { type Measurement, measurementsInForce } from '../measurements/measurement.ts';
import type { DraftMeasurement } from './review-draft.ts';

/** All events of a year, in order. A figure of one month alone tells nothing of the year and is left out. */
export function draftMeasurements(events: readonly Measurement[]): readonly DraftMeasurement[] {
  return [...measurementsInForce(events).values()].flatMap((one) =>
    one.value === null || one.cumulation === 'month'
      ? []
      : [
          {
            indicator: one.indicator,
            name: one.measure,
            value: one.value,
            unit: one.unit,
            kind: one.kind === 'growth' ? ('change' as const) : ('level' as const),
            period: one.month,
            origin: one.source,
            by: one.by,
          },
        ],
  );
}
