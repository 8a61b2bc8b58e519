// Counts as bars, the table's order from top to bottom.
import { useMemo } from 'react';
import { Chart } from './chart.tsx';

interface CountChartProps {
  readonly bars: readonly { readonly key: string; readonly name: string; readonly count: number }[];
  readonly label: string;
  readonly onBar: (key: string) => void;
}

export function CountChart({ bars, label, onBar }: CountChartProps) {
  const option = useMemo(
    () => ({
      grid: { left: 8, right: 36, top: 4, bottom: 4, containLabel: true },
      xAxis: { type: 'value', minInterval: 1, splitLine: { lineStyle: { color: '#e8ecf2' } } },
      yAxis: {
        type: 'category',
        inverse: true,
        data: bars.map((bar) => bar.name),
        axisTick: { show: false },
        axisLine: { show: false },
        axisLabel: { color: '#1f2733', width: 180, overflow: 'truncate' },
      },
      series: [
        {
          type: 'bar',
          barMaxWidth: 16,
          itemStyle: { color: '#e2a93b' },
          label: { show: true, position: 'right', color: '#1f2733' },
          data: bars.map((bar) => bar.count),
        },
      ],
    }),
    [bars],
  );
  return <Chart option={option} label={label} onPress={(index) => bars[index] && onBar(bars[index].key)} />;
}
