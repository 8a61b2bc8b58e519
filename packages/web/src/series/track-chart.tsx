// One indicator through the years: what was wanted as a dashed line, a range as a bar up from it, what came as a solid line; a year without figure is a gap.
import type { CustomSeriesRenderItemAPI } from 'echarts';
import { useMemo } from 'react';
import { Chart } from '../summary/chart.tsx';
import { BLUE } from '../theme.ts';
import type { SeriesWords } from '../words/series/zh.ts';
import { trackTip } from './track-tip.ts';
import { figuresOf, type Track, upperIn, valueIn } from './tracks.ts';

interface TrackChartProps {
  readonly track: Track;
  readonly years: readonly number[];
  readonly words: SeriesWords;
}

const TEAL = '#14776c';

export function TrackChart({ track, years, words }: TrackChartProps) {
  const option = useMemo(() => optionOf(track, years, words), [track, years, words]);
  return <Chart option={option} label={words.indicators[track.indicator]} onPress={() => undefined} />;
}

function optionOf(track: Track, years: readonly number[], words: SeriesWords) {
  const tip = (hovered: readonly { axisValue: string }[]) =>
    trackTip(track, years, Number(hovered[0]?.axisValue), words);
  return {
    grid: { left: 4, right: 14, top: 26, bottom: 2, containLabel: true },
    legend: { top: 0, left: 0, itemGap: 12, itemWidth: 18, data: [words.target, words.result] },
    tooltip: { trigger: 'axis', formatter: tip },
    xAxis: { type: 'category', data: years.map(String), axisTick: { show: false } },
    yAxis: { type: 'value', scale: true, splitNumber: 3, splitLine: { lineStyle: { color: '#e8ecf2' } } },
    series: seriesOf(track, words),
  };
}

function seriesOf(track: Track, words: SeriesWords) {
  const { points, unit } = track;
  const all = figuresOf(track);
  const line = (side: 'target' | 'result') => points.map((point) => valueIn(point?.[side] ?? null, unit, all));
  const wanted = line('target');
  const ranges = points.flatMap((point, at) => {
    const upper = upperIn(point?.target ?? null, unit, all);
    return upper === null ? [] : [[at, wanted[at], upper]];
  });
  return [
    { type: 'custom', silent: true, data: ranges, encode: { x: 0, y: [1, 2] }, renderItem: upward },
    {
      name: words.target,
      type: 'line',
      data: wanted,
      symbol: 'emptyCircle',
      symbolSize: 7,
      lineStyle: { type: 'dashed', color: TEAL },
      itemStyle: { color: TEAL },
    },
    {
      name: words.result,
      type: 'line',
      data: line('result'),
      symbol: 'circle',
      symbolSize: 7,
      lineStyle: { color: BLUE },
      itemStyle: { color: BLUE },
    },
  ];
}

/** From the lower end of a range to its upper one, closed above. */
function upward(_: unknown, api: CustomSeriesRenderItemAPI) {
  const [x, from] = api.coord([api.value(0), api.value(1)]) as [number, number];
  const [, to] = api.coord([api.value(0), api.value(2)]) as [number, number];
  const style = { stroke: TEAL, lineWidth: 2 };
  const stroke = (x1: number, y1: number, x2: number, y2: number) => ({
    type: 'line' as const,
    shape: { x1, y1, x2, y2 },
    style,
  });
  return { type: 'group' as const, children: [stroke(x, from, x, to), stroke(x - 5, to, x + 5, to)] };
}
