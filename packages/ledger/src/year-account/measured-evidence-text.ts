// A measured figure as evidence in one line: what it counts, the figure, where it is published and who typed it.
import type { MeasuredEvidence } from '../measurements/evidence-of-measurements.ts';
import type { Cumulation } from '../measurements/measurement.ts';
import { monthOf } from '../measurements/month.ts';

type Language = 'zh' | 'en';

export interface FigureOfMonth {
  /** YYYY-MM: the last month that it counts. */
  readonly month: string;
  readonly value: number;
  readonly unit: string;
  /** 期末 is of the month's end, everything else counts from January. */
  readonly cumulation: Cumulation;
}

const englishMonths = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** 1—12月 8.2%, 1月 3亿元, 12月末 5.1万人; January–December 8.2%. A figure added up from single months counts from January. */
export function figureOfMonth({ month: text, value, unit, cumulation }: FigureOfMonth, language: Language): string {
  const month = monthOf(text)?.month ?? 12;
  const name = englishMonths[month - 1]!;
  const period =
    cumulation === 'point'
      ? { zh: `${month}月末`, en: `end of ${name}` }
      : month === 1
        ? { zh: '1月', en: name }
        : { zh: `1—${month}月`, en: `January–${name}` };
  return `${period[language]} ${value}${unit}`;
}

/** 1—12月 8.2%（统计月报，李某录入）; the source is left out where nobody gave one. */
export function measuredEvidenceText(evidence: MeasuredEvidence, language: Language): string {
  const [by, source] = [evidence.measurements.at(-1)?.by ?? '', sourceOfMeasured(evidence)];
  const typed = language === 'zh' ? `${by}录入` : `entered by ${by}`;
  const said = [source, typed].filter((part) => part !== '');
  const figure = figureOfMonth({ ...evidence, cumulation: cumulationOfMeasured(evidence) }, language);
  return language === 'zh' ? `${figure}（${said.join('，')}）` : `${figure} (${said.join(', ')})`;
}

/** In words, as typed with the last figure; may be empty. */
export const sourceOfMeasured = ({ measurements }: MeasuredEvidence): string =>
  measurements.at(-1)?.source.trim() ?? '';

export const cumulationOfMeasured = ({ measurements }: MeasuredEvidence): Cumulation =>
  measurements.at(-1)?.cumulation ?? 'since-january';
