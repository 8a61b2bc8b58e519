// All that the page of a year's indicators is made of: the plan's targets, the figures, and who answers for which.
import {
  type IndicatorYear,
  indicatorYear,
  type Measurement,
  type NamedIndicator,
  namedIndicators,
  type PaceParameters,
  yearBeforePlan,
} from '@luoshi/ledger';
import { paceParametersOf, paceSettings } from '@luoshi/mechanisms';
import { chinaDay, type FiguresOfReport, type PlanTargets, type Store } from '@luoshi/store';
import { yearAccountFailure } from '../refusals/api-failure.ts';
import { indicatorYears } from './indicator-years.ts';

export interface IndicatorsKept {
  readonly government: string;
  readonly year: number;
  /** The year whose plan the targets are of: `year`, or the one after where no report plans `year` and the next one reviews it. */
  readonly promisedFor: number;
  /** Years whose figures can be typed, the newest first. */
  readonly years: readonly number[];
  readonly targets: PlanTargets;
  readonly known: readonly NamedIndicator[];
  readonly events: readonly Measurement[];
  readonly reported: FiguresOfReport;
  /** ISO date in China. */
  readonly today: string;
  readonly parameters: PaceParameters;
  readonly view: IndicatorYear;
}

interface Asked {
  readonly government: string;
  readonly year: number;
  /** Left out, what the government set. */
  readonly yardstick?: PaceParameters['yardstick'] | undefined;
}

/** Throws `plan-missing` (404) for a year that no report of the government plans, nor the next year's reviews. */
export async function indicatorsOfYear(store: Store, { government, year, yardstick }: Asked): Promise<IndicatorsKept> {
  const [own, later] = await Promise.all([
    store.yearAccounts.targets(government, year),
    store.yearAccounts.targets(government, year + 1),
  ]);
  const targets = own ?? (later?.reviewYear === year ? later : null);
  if (!targets) throw yearAccountFailure({ refused: true, code: 'plan-missing', facts: { government, year } });
  const [years, events, eventsBefore, reported, set] = await Promise.all([
    indicatorYears(store, government),
    store.measurements.list(government, year),
    store.measurements.list(government, year - 1),
    store.measurements.reported(government, targets.plan.id),
    store.parameters.of(government, paceSettings.id),
  ]);
  const today = chinaDay(store.now());
  const kept = paceParametersOf(set);
  const parameters = { ...kept, yardstick: yardstick ?? kept.yardstick };
  const asked = { year, targets: targets.targets, events };
  return {
    government,
    year,
    promisedFor: own ? year : year + 1,
    years,
    targets,
    known: namedIndicators([...targets.targets, ...(own && later ? later.targets : [])]),
    events,
    reported,
    today,
    parameters,
    view: own ? indicatorYear({ ...asked, eventsBefore, today, parameters }) : yearBeforePlan(asked),
  };
}
