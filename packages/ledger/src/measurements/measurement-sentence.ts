// Codes on measurements as sentences in both languages.
import { forecastsEn, measurementsEn, noForecastsEn, yardsticksEn } from '../messages/measurements-en.ts';
import { forecastsZh, measurementsZh, noForecastsZh, yardsticksZh } from '../messages/measurements-zh.ts';
import type { ForecastMethod, NoForecast } from './forecast.ts';
import type { Pace } from './pace.ts';
import type { MeasurementProblem } from './refusal.ts';

type Language = 'zh' | 'en';

const problems = { zh: measurementsZh, en: measurementsEn } as const;
const forecasts = { zh: forecastsZh, en: forecastsEn } as const;
const gaps = { zh: noForecastsZh, en: noForecastsEn } as const;
const yardsticks = { zh: yardsticksZh, en: yardsticksEn } as const;

/** Why a figure is not taken, with row and column before it where it came from a sheet. */
export function measurementSentence({ code, row, column, facts }: MeasurementProblem, language: Language): string {
  const sentence = problems[language][code](facts);
  if (row === null) return sentence;
  const place =
    column === null ? { zh: '', en: '' } : { zh: ` ${letterOf(column)} 列`, en: `, column ${letterOf(column)}` };
  return language === 'zh' ? `第 ${row} 行${place.zh}：${sentence}` : `Row ${row}${place.en}: ${sentence}`;
}

export const forecastSentence = (method: ForecastMethod, language: Language): string => forecasts[language][method];
export const noForecastSentence = (reason: NoForecast, language: Language): string => gaps[language][reason];
export const yardstickSentence = (yardstick: NonNullable<Pace['yardstick']>, language: Language): string =>
  yardsticks[language][yardstick];

/** 1 → A, 28 → AB, as Excel names columns. */
function letterOf(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? letterOf(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
