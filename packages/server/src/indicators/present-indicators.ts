// A year's indicators as the API answers them: the worst first, every figure with its number.
import {
  forecastSentence,
  type IndicatorLine,
  noForecastSentence,
  type ProposedMeasurement,
  proposedMeasurements,
  worstFirst,
  yardstickSentence,
} from '@luoshi/ledger';
import type { FastifyRequest } from 'fastify';
import type { IndicatorItem, Indicators } from '../api/indicator.ts';
import type { Naming } from '../matters/naming.ts';
import type { IndicatorsKept } from './indicators-of-year.ts';
import { leadUnitsOf, mayEnter } from './may-enter.ts';

type Caller = Pick<FastifyRequest, 'account' | 'roles' | 'audience'>;

export interface Presenting {
  readonly naming: Naming;
  readonly governmentName: string;
}

export function presentIndicators(kept: IndicatorsKept, caller: Caller, presenting: Presenting): Indicators {
  const { government, year, promisedFor, parameters, view, targets, events } = kept;
  const { plan } = targets;
  const shown = new Set(view.lines.map(({ target }) => target.promise));
  const lines = worstFirst(view.lines).map((line) => presentLine(line, kept, caller, presenting));
  const mayEnterAll = mayEnter(caller, government, []);
  const entered = new Set(lines.filter((line) => line.mayEnter).map(({ promise }) => promise));
  return {
    government,
    governmentName: presenting.governmentName,
    year,
    promisedFor,
    years: [...kept.years],
    today: kept.today,
    report: { id: plan.id, title: plan.title },
    yardstick: parameters.yardstick,
    reportingDay: parameters.reportingDay,
    yellowPoints: parameters.yellowPoints,
    counts: view.counts,
    indicators: lines,
    inWords: targets.inWords.map((one) => ({ ...one })),
    others: targets.targets
      .filter((target) => !shown.has(target.promise))
      .map(({ promise, measure, words, unit }) => ({ key: promise, measure, words, unit })),
    measurements: [...events],
    proposals: proposedMeasurements(
      view.lines.map(({ target }) => target),
      promisedFor === year ? kept.reported.figures : [],
      events,
      year,
    ).flatMap((one) => presentProposal(one, kept, entered)),
    mayEnter: mayEnterAll || entered.size > 0,
  };
}

function presentLine(
  { target, points, lastYear, wanted, pace, forecast, noForecast, missing, cumulation }: IndicatorLine,
  { government, reported }: IndicatorsKept,
  caller: Caller,
  { naming }: Presenting,
): IndicatorItem {
  const { figure: _figure, isRatio: _isRatio, fact: _fact, milestone: _milestone, ...shown } = target;
  const units = leadUnitsOf(target, reported);
  return {
    ...shown,
    key: target.promise,
    cumulation,
    differsFrom: target.differsFrom.map((one) => ({ ...one })),
    units: units.map(naming.unit),
    mayEnter: mayEnter(caller, government, units),
    points: points.map(({ month, value, from }) => ({
      month,
      value,
      state:
        value === null ? (missing.includes(month) ? 'missing' : 'not-due') : from.length > 1 ? 'summed' : 'measured',
      measurements: from.map(({ seq }) => seq),
    })),
    lastYear: lastYear.map(({ value }) => value),
    wanted: [...wanted],
    pace: {
      ...pace,
      how: pace.yardstick && {
        zh: yardstickSentence(pace.yardstick, 'zh'),
        en: yardstickSentence(pace.yardstick, 'en'),
      },
    },
    forecast: forecast && {
      ...forecast,
      how: { zh: forecastSentence(forecast.method, 'zh'), en: forecastSentence(forecast.method, 'en') },
    },
    noForecast: noForecast && {
      zh: noForecastSentence(noForecast, 'zh'),
      en: noForecastSentence(noForecast, 'en'),
    },
    missing: [...missing],
  };
}

function presentProposal(
  { entry, reported }: ProposedMeasurement,
  { view }: IndicatorsKept,
  entered: ReadonlySet<string>,
): Indicators['proposals'] {
  const line = view.lines.find(({ target }) => target.series === entry.series && target.kind === entry.kind);
  if (!line || !entered.has(line.target.promise)) return [];
  const { matter, number, title, on, by } = reported;
  const { kind, value, unit, month, cumulation, note, measure } = entry;
  const source = `督办事项第${number}号进展反馈`;
  const shown = { promise: line.target.promise, kind, value, unit, month, cumulation, source, note, replaces: null };
  return [{ entry: { ...shown, measure }, matter, number, title, on, by }];
}
