// What calls on the indicators of a year take and give: targets, figures by month, pace, forecast.
import {
  type Cumulation,
  type ForecastMethod,
  type MeasurementKind,
  type Outlook,
  type PaceLight,
  type PaceStanding,
  type Publication,
  paceStandings,
} from '@luoshi/ledger';
import { z } from 'zod';
import { apiError } from './error.ts';
import { bilingual, day, instant, unitName } from './named.ts';

const kind = z
  .enum(['level', 'growth'])
  .describe('An amount or share; the change in %.') satisfies z.ZodType<MeasurementKind>;
const cumulation = z
  .enum(['since-january', 'month', 'point'])
  .describe('Cumulated since January, of the single month, at its end.') satisfies z.ZodType<Cumulation>;
const place = z.object({ start: z.number().int(), end: z.number().int() }).describe('In the plan’s text.');
const monthNumber = z.number().int().describe('1 to 12.');
const inUnit = z.number().nullable().describe('In the target’s unit; null is a gap, never zero.');

export const measurement = z.object({
  seq: z.number().int().describe('From 1 within the year.'),
  series: z.string(),
  indicator: z.string().nullable(),
  measure: z.string(),
  kind,
  value: z.number().nullable().describe('As typed, in `unit`; null takes an earlier figure back.'),
  unit: z.string(),
  month: z.string().describe('YYYY-MM.'),
  cumulation,
  source: z.string(),
  note: z.string(),
  replaces: z.number().int().nullable(),
  at: instant,
  by: z.string(),
});
export type MeasurementItem = z.infer<typeof measurement>;

const otherTarget = z.object({ promise: z.string(), words: z.string(), place });

export const monthPoint = z.object({
  month: monthNumber,
  value: inUnit,
  state: z
    .enum(['measured', 'summed', 'missing', 'not-due'])
    .describe('`summed`: single months added up; `missing`: due and not reported.'),
  measurements: z.array(z.number().int()).describe('`seq` of the figures it rests on.'),
});

export const pace = z.object({
  standing: z.enum(paceStandings as readonly [PaceStanding, ...PaceStanding[]]),
  light: z.enum(['green', 'yellow', 'red']).nullable() satisfies z.ZodType<PaceLight | null>,
  month: monthNumber.nullable().describe('The last month measured.'),
  value: inUnit,
  wanted: inUnit.describe('What keeps up with the target in that month.'),
  done: z.number().nullable().describe('Value over target.'),
  gap: z.number().nullable().describe('Percentage points behind; negative ahead.'),
  yardstick: z.enum(['linear', 'seasonal', 'rate', 'path']).nullable(),
  how: bilingual.nullable().describe('How it was judged, in a sentence.'),
});

export const forecast = z.object({
  method: z.enum(['measured', 'last-year-pattern', 'run-rate', 'carried-forward']) satisfies z.ZodType<ForecastMethod>,
  value: z.number(),
  low: z.number(),
  high: z.number(),
  from: monthNumber,
  outlook: z.enum(['done', 'likely', 'open', 'unlikely']) satisfies z.ZodType<Outlook>,
  how: bilingual,
});

export const indicatorLine = z.object({
  key: z.string().describe('Names the line in addresses: the promise it is about.'),
  series: z.string(),
  kind,
  promise: z.string().describe('Id of the promise in the account.'),
  class: z.enum(['target', 'commitment', 'livelihood']),
  indicator: z.string().nullable(),
  measure: z.string(),
  words: z.string().describe('The target as written.'),
  place,
  value: z.number(),
  upper: z.number().nullable(),
  bound: z.enum(['=', '>=', '<=', '>', '~']),
  unit: z.string(),
  direction: z.enum(['up', 'down', 'fall']),
  cumulation,
  publication: z.enum(['monthly', 'quarterly', 'yearly']) satisfies z.ZodType<Publication>,
  differsFrom: z.array(otherTarget).describe('The plan promises another value of the same thing.'),
  units: z.array(unitName).describe('Lead units of its matters.'),
  mayEnter: z.boolean(),
  points: z.array(monthPoint).describe('Twelve.'),
  lastYear: z.array(inUnit).describe('Twelve.'),
  wanted: z.array(inUnit).describe('Twelve: what keeps up with the target at each month’s end.'),
  pace,
  forecast: forecast.nullable(),
  noForecast: bilingual.nullable().describe('Why there is none.'),
  missing: z.array(monthNumber),
});
export type IndicatorItem = z.infer<typeof indicatorLine>;

export const measurementEntry = z.strictObject({
  promise: z.string().max(120).describe('`key` of the line.'),
  kind: kind.optional().describe('Left out, the target’s.'),
  value: z.number().nullable(),
  unit: z.string().trim().max(20).optional().describe('Left out, the target’s.'),
  month: z.string().max(20),
  cumulation: cumulation.optional().describe('Left out, what is usual.'),
  source: z.string().trim().max(200).default(''),
  note: z.string().trim().max(1_000).default(''),
  replaces: z.number().int().min(1).nullable().default(null).describe('`seq` of the figure that it corrects.'),
});
export type MeasurementEntry = z.input<typeof measurementEntry>;

const proposal = z.object({
  entry: measurementEntry.extend({ measure: z.string() }),
  matter: z.string(),
  number: z.number().int(),
  title: z.string(),
  on: day,
  by: z.string(),
});

export const indicators = z.object({
  government: z.string(),
  governmentName: z.string(),
  year: z.number().int(),
  promisedFor: z
    .number()
    .int()
    .describe('The year whose plan the targets are of: the year after where no report plans this one.'),
  years: z.array(z.number().int()).describe('Years whose figures can be entered, the newest first.'),
  today: day,
  report: z.object({ id: z.string(), title: z.string().nullable() }),
  yardstick: z.enum(['linear', 'seasonal']),
  reportingDay: z.number().int(),
  yellowPoints: z.number().int().describe('Percentage points behind from which the light is yellow.'),
  counts: z
    .object({ total: z.number().int(), onPace: z.number().int(), behind: z.number().int(), noData: z.number().int() })
    .describe('The other three add up to `total`.'),
  indicators: z.array(indicatorLine).describe('The worst first.'),
  inWords: z.array(otherTarget).describe('Targets without a number, which nothing measures.'),
  others: z
    .array(z.object({ key: z.string(), measure: z.string(), words: z.string(), unit: z.string() }))
    .describe('Other figures that the report promises and nobody measures yet.'),
  measurements: z.array(measurement).describe('Every figure of the year in order, replaced ones too.'),
  proposals: z.array(proposal).describe('Figures reported on matters that no month has yet; for who may enter them.'),
  mayEnter: z.boolean(),
});
export type Indicators = z.infer<typeof indicators>;

export const indicatorQuery = z.object({
  yardstick: z
    .enum(['linear', 'seasonal'])
    .optional()
    .describe('Even months, or last year’s where known; left out, what the government set.'),
});

export const newMeasurements = z.strictObject({ entries: z.array(measurementEntry).min(1).max(2_000) });
export type NewMeasurementsRequest = z.input<typeof newMeasurements>;

export const measurementProblem = z.object({
  entry: z.number().int().nullable(),
  row: z.number().int().nullable(),
  column: z.number().int().nullable(),
  code: z.string(),
  zh: z.string(),
  en: z.string(),
});

export const measurementsRefused = apiError.extend({ problems: z.array(measurementProblem) });
export type MeasurementsRefusedAnswer = z.infer<typeof measurementsRefused>;

export const measurementsImport = z.object({
  entries: z.array(
    z.object({
      entry: measurementEntry,
      measure: z.string(),
      row: z.number().int(),
      column: z.number().int(),
      change: z.enum(['new', 'corrected', 'same']),
      before: z.string().describe('The figure in force; empty where there is none.'),
    }),
  ),
  problems: z.array(measurementProblem),
});
export type MeasurementsImport = z.infer<typeof measurementsImport>;
