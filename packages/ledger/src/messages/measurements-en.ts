// Sentences on measurements in English, as in `measurements-zh.ts`.
import type { ForecastMethod, NoForecast } from '../measurements/forecast.ts';
import type { Pace } from '../measurements/pace.ts';
import type { MeasurementProblem, MeasurementProblemCode } from '../measurements/refusal.ts';

export const measurementsEn: Readonly<Record<MeasurementProblemCode, (facts: MeasurementProblem['facts']) => string>> =
  {
    'month-malformed': ({ month }) => `“${month}” is no month; write it as 2026-03, with a month from 01 to 12.`,
    'month-other-year': ({ month, year }) => `${month} is not in ${year}; enter it on the page of its own year.`,
    'month-future': ({ month }) =>
      `${month} has not begun, so nothing can be measured yet; put an estimate into the note.`,
    'value-malformed': ({ words }) =>
      `“${words}” is no figure; enter digits only, a fall as a negative number, and leave the cell empty where there is no data.`,
    'unit-unknown': ({ unit }) => `“${unit}” is no unit that we know; write it as the report does.`,
    'unit-other': ({ unit, wanted }) =>
      `“${unit}” does not convert exactly into the target’s unit “${wanted}”; enter the figure in “${wanted}”.`,
    'growth-not-percent': ({ unit }) =>
      `Growth is entered in %, not in “${unit}”; a difference in percentage points is no growth rate.`,
    'indicator-unknown': ({ measure, nearest }) =>
      nearest === ''
        ? `The year’s report has no indicator “${measure}”; please check its name.`
        : `The year’s report has no indicator “${measure}”; the nearest are ${nearest}. Use the report’s name.`,
    'indicator-missing': () => 'This row has figures but no name of an indicator; please add it.',
    'measured-already': ({ month, measure, kept, by, given }) =>
      `${by} entered ${kept} for ${measure} in ${month}, which differs from “${given}”; choose “Correct” on that month to change it.`,
    'measured-twice': ({ month, measure }) => `${measure} has two different figures for ${month}; keep only one.`,
    'replaces-other': ({ month, measure, kept }) =>
      kept === ''
        ? `There is no figure of ${measure} for ${month} to correct, it may just have been taken back; reload and enter it anew.`
        : `Somebody has just changed ${measure} for ${month} to ${kept}; check it before you correct it.`,
    'nothing-to-take-back': ({ month, measure }) =>
      `Nothing was entered for ${measure} in ${month}, so nothing need be taken back.`,
    'kind-unknown': ({ words }) => `“${words}” is not understood; write 总量 (level) or 增速 (growth).`,
    'cumulation-unknown': ({ words }) =>
      `“${words}” is not understood; write 累计 (since January), 当月 (of the month) or 期末 (at its end).`,
    'head-missing': ({ heads }) =>
      `The sheet lacks these heads: ${heads}. Please fill in the template that can be downloaded.`,
    'formula-cell': () => 'This cell is a formula; paste it as a value and import again.',
    'not-yours': ({ measure }) =>
      `Another unit answers for “${measure}”, so yours cannot enter it; tell the supervision office if that is wrong.`,
  };

export const forecastsEn: Readonly<Record<ForecastMethod, string>> = {
  measured: 'The year’s figure is there; nothing is forecast.',
  'last-year-pattern':
    'Worked out from the share of last year’s whole that its same month had; the range runs from the lowest to the highest that each of the last six months would have given.',
  'run-rate':
    'This year’s monthly average carried on to December, seasons left aside; the range runs from the lowest to the highest that each of the last six months would have given.',
  'carried-forward':
    'The last figure carried on; the range follows from how much it usually changes between figures this year.',
};

export const noForecastsEn: Readonly<Record<NoForecast, string>> = {
  'no-data': 'No data yet, so no forecast.',
  'too-few-months': 'Fewer than three figures and no months of last year, so no forecast.',
  'once-a-year': 'Published once a year, so nothing is forecast within it.',
};

export const yardsticksEn: Readonly<Record<NonNullable<Pace['yardstick']>, string>> = {
  linear: 'Even months: the cumulated figure against the month’s twelfths of the year’s target.',
  seasonal: 'Against the share of last year’s whole that its same month had.',
  rate: 'Rates and growth are compared with the target itself, not divided by months.',
  path: 'A stock is compared with the way from last year’s end to the target, spread evenly.',
};
