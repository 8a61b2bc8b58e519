// An indicator through the year: measured, wanted, target, forecast with its range, the year before. Small in a tile, large when opened.
import { useMemo } from 'react';
import type { IndicatorItem } from '../api/contract.ts';
import { Chart } from '../summary/chart.tsx';
import { BLUE } from '../theme.ts';
import type { IndicatorWords } from '../words/indicators/zh.ts';
import { type ChartLines, chartLines, type Line } from './chart-lines.ts';
import { figureText } from './figure-text.ts';

interface IndicatorChartProps {
  readonly item: IndicatorItem;
  /** Points behind from which the light is yellow. */
  readonly yellowPoints: number;
  readonly words: IndicatorWords;
  readonly isLarge?: boolean;
  readonly onPress?: (month: number) => void;
}

const TEAL = '#14776c';
const GREY = '#8793a3';
const BAND = 'rgba(226, 169, 59, 0.22)';
const FAN = 'rgba(29, 95, 191, 0.16)';

const NO_PRESS = () => {};

export function IndicatorChart({ item, yellowPoints, words, isLarge = false, onPress }: IndicatorChartProps) {
  const option = useMemo(
    () => optionOf(item, chartLines(item, yellowPoints), words, isLarge),
    [item, yellowPoints, words, isLarge],
  );
  const label = words.chartOf(item.measure, words.standings[item.pace.standing]);
  return <Chart option={option} label={label} onPress={(at) => (onPress ?? NO_PRESS)(at + 1)} />;
}

function optionOf(item: IndicatorItem, lines: ChartLines, words: IndicatorWords, isLarge: boolean) {
  const months = Array.from({ length: 12 }, (_, at) => words.month(at + 1));
  return {
    grid: { left: 4, right: 10, top: isLarge ? 34 : 8, bottom: 2, containLabel: true },
    ...(isLarge ? { legend: legendOf(lines, words), tooltip: tooltipOf(item, words) } : {}),
    xAxis: {
      type: 'category',
      data: months,
      boundaryGap: false,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: '#c9d2de' } },
      axisLabel: { color: '#566172', fontSize: 11, interval: isLarge ? 0 : (at: number) => at % 3 === 2 },
    },
    yAxis: {
      type: 'value',
      scale: lines.band === null,
      splitNumber: isLarge ? 5 : 2,
      axisLabel: { color: '#566172', fontSize: 11, formatter: figureText },
      splitLine: { lineStyle: { color: '#eef1f5' } },
    },
    series: seriesOf(lines, words),
  };
}

function seriesOf(lines: ChartLines, words: IndicatorWords) {
  return [
    ...(lines.band ? areaOf(words.wantedBand(lines.band.points), lines.band, BAND) : []),
    ...(lines.band ? [lineOf(words.wanted, lines.band.high, { color: '#c98a17', width: 1 })] : []),
    ...(lines.fan ? areaOf(words.range, lines.fan, FAN) : []),
    ...(lines.lastYear.some((value) => value !== null)
      ? [lineOf(words.lastYear, lines.lastYear, { color: '#b5bfcc', width: 1.5 })]
      : []),
    ...lines.targets.map((target, at) =>
      lineOf(at === 0 ? words.target : words.targetRange, Array<number>(12).fill(target), {
        color: TEAL,
        width: 1.5,
        type: [5, 4],
      }),
    ),
    ...(lines.fan ? [lineOf(words.forecast, lines.fan.value, { color: BLUE, width: 1.5, type: [3, 3] })] : []),
    ...lines.measured.map((line) => ({
      ...lineOf(words.measured, line, { color: BLUE, width: 2.5 }),
      connectNulls: true,
      symbol: 'circle',
      symbolSize: 6,
      showSymbol: true,
      itemStyle: { color: BLUE },
      silent: false,
    })),
  ];
}

const lineOf = (name: string, data: Line, lineStyle: object) => ({
  name,
  type: 'line' as const,
  data,
  symbol: 'none',
  silent: true,
  lineStyle,
  itemStyle: { color: 'color' in lineStyle ? lineStyle.color : GREY },
});

/** A clear area up to `low`, and the coloured one from there to `high`. */
function areaOf(name: string, { low, high }: { readonly low: Line; readonly high: Line }, color: string) {
  const between = high.map((value, at) => (value === null || low[at] == null ? null : value - low[at]));
  const common = { type: 'line' as const, symbol: 'none', silent: true, stack: name, stackStrategy: 'all' as const };
  return [
    { ...common, name: `${name} `, data: low, lineStyle: { opacity: 0 }, tooltip: { show: false } },
    { ...common, name, data: between, lineStyle: { opacity: 0 }, areaStyle: { color }, itemStyle: { color } },
  ];
}

const legendOf = ({ band, fan, lastYear, targets }: ChartLines, words: IndicatorWords) => ({
  top: 0,
  left: 0,
  itemGap: 14,
  itemWidth: 18,
  textStyle: { color: '#1f2733' },
  selectedMode: false,
  data: [
    words.measured,
    words.target,
    ...(targets.length > 1 ? [words.targetRange] : []),
    ...(band ? [words.wanted, words.wantedBand(band.points)] : []),
    ...(fan ? [words.forecast, words.range] : []),
    ...(lastYear.some((value) => value !== null) ? [words.lastYear] : []),
  ],
});

const tooltipOf = (item: IndicatorItem, words: IndicatorWords) => ({
  trigger: 'axis',
  formatter: (points: readonly { dataIndex: number }[]) => tip(item, points[0]?.dataIndex ?? 0, words),
});

/** Numbers and our own words only: nothing that came from a file is put into the page's markup. */
function tip({ points, wanted, lastYear, pace }: IndicatorItem, at: number, words: IndicatorWords): string {
  const line = (name: string, value: number | null | undefined) =>
    value == null ? [] : [`${name}　${figureText(value)}`];
  return [
    words.month(at + 1),
    ...line(words.measured, points[at]?.value),
    ...(pace.yardstick === 'rate' ? [] : line(words.wanted, wanted[at])),
    ...line(words.lastYear, lastYear[at]),
    ...(points[at]?.state === 'missing' ? [words.standings['no-data']] : []),
  ].join('<br>');
}
