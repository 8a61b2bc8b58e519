// All that the page of a year's indicators is made of: the plan's targets, the figures, and who answers for which.
import {
  defaultPaceParameters,
  type IndicatorYear,
  indicatorYear,
  type Measurement,
  type NamedIndicator,
  namedIndicators,
  type ReportRef,
  reviewedReading,
  type TargetsOfPlan,
  targetsOfPlan,
} from '@luoshi/ledger';
import { chinaDay, type FiguresOfReport, type Store } from '@luoshi/store';
import { yearAccountFailure } from '../refusals/api-failure.ts';

export interface IndicatorsKept {
  readonly government: string;
  readonly year: number;
  /** Years that a report plans, the newest first. */
  readonly years: readonly number[];
  readonly plan: ReportRef;
  readonly targets: TargetsOfPlan;
  readonly known: readonly NamedIndicator[];
  readonly events: readonly Measurement[];
  readonly reported: FiguresOfReport;
  /** ISO date in China. */
  readonly today: string;
  readonly view: IndicatorYear;
}

type Yardstick = 'linear' | 'seasonal';

/** Throws `plan-missing` (404) for a year that no report of the government plans. */
export async function indicatorsOfYear(
  store: Store,
  { government, year }: { readonly government: string; readonly year: number },
  yardstick: Yardstick = 'linear',
): Promise<IndicatorsKept> {
  const years = await store.yearAccounts.years(government);
  const plan = years.find((one) => one.year === year)?.plan;
  if (!plan) throw yearAccountFailure({ refused: true, code: 'plan-missing', facts: { government, year } });
  const next = years.find((one) => one.year === year + 1)?.plan;
  const [targets, later, events, eventsBefore, reported] = await Promise.all([
    targetsOf(store, plan.id),
    next ? targetsOf(store, next.id) : null,
    store.measurements.list(government, year),
    store.measurements.list(government, year - 1),
    store.measurements.reported(government, plan.id),
  ]);
  const today = chinaDay(store.now());
  const parameters = { ...defaultPaceParameters, yardstick };
  return {
    government,
    year,
    years: years.filter((one) => one.plan !== null).map((one) => one.year),
    plan,
    targets,
    known: namedIndicators([...targets.targets, ...(later?.targets ?? [])]),
    events,
    reported,
    today,
    view: indicatorYear({ year, targets: targets.targets, events, eventsBefore, today, parameters }),
  };
}

async function targetsOf(store: Store, report: string): Promise<TargetsOfPlan> {
  const found = await store.report(report);
  if (!found) throw new Error(`The report ${report} was listed and is not there.`);
  return targetsOfPlan(reviewedReading(found.reading, found.view));
}
