// One indicator through the years: what was wanted as a dashed line, what came as a solid one; a year without figure is a gap.
import { useMemo } from 'react';
import { Chart } from '../summary/chart.tsx';
import { BLUE } from '../theme.ts';
import type { SeriesWords } from '../words/series/zh.ts';
import { figuresOf, type Track, valueIn } from './tracks.ts';

interface TrackChartProps {
  readonly track: Track;
  readonly years: readonly number[];
  readonly words: SeriesWords;
}

const TEAL = '#14776c';

export function TrackChart({ track, years, words }: TrackChartProps) {
  const option = useMemo(() => {
    const { points, unit } = track;
    const all = figuresOf(track);
    const line = (side: 'target' | 'result') => points.map((point) => valueIn(point?.[side] ?? null, unit, all));
    return {
      grid: { left: 4, right: 14, top: 26, bottom: 2, containLabel: true },
      legend: { top: 0, left: 0, itemGap: 12, itemWidth: 18, data: [words.target, words.result] },
      tooltip: { trigger: 'axis', valueFormatter: (value: unknown) => (value == null ? '—' : `${value}${unit}`) },
      xAxis: { type: 'category', data: years.map(String), axisTick: { show: false } },
      yAxis: { type: 'value', scale: true, splitNumber: 3, splitLine: { lineStyle: { color: '#e8ecf2' } } },
      series: [
        {
          name: words.target,
          type: 'line',
          data: line('target'),
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
      ],
    };
  }, [track, years, words]);
  return <Chart option={option} label={words.indicators[track.indicator]} onPress={() => undefined} />;
}
