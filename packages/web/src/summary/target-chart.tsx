// Targets against last year's results: a dumbbell for each, hollow last year, solid this year.
import type { CustomSeriesRenderItemAPI } from 'echarts';
import { useMemo } from 'react';
import { valueText } from '../account/number-text.ts';
import { escapedText } from '../parts/escaped-text.ts';
import { BLUE } from '../theme.ts';
import type { Words } from '../words/zh.ts';
import { Chart } from './chart.tsx';
import type { ComparableTarget } from './comparable-targets.ts';

interface TargetChartProps {
  readonly rows: readonly ComparableTarget[];
  readonly words: Words;
  readonly onPlace: (place: { start: number; end: number }) => void;
}

const TEAL = '#14776c';

export function TargetChart({ rows, words, onPlace }: TargetChartProps) {
  const option = useMemo(() => {
    const achieved = rows.map((row, index) => ({ row, index })).filter(({ row }) => row.achieved !== null);
    return {
      grid: { left: 8, right: 24, top: 30, bottom: 4, containLabel: true },
      legend: { top: 0, left: 0, itemGap: 18, data: [words.summary.result, words.summary.target] },
      tooltip: {
        trigger: 'item',
        formatter: ({ value }: { value: [number, number] }) => tip(rows[value[1]]!, words),
      },
      xAxis: {
        type: 'value',
        axisLabel: { formatter: '{value}%' },
        splitLine: { lineStyle: { color: '#e8ecf2' } },
        scale: true,
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: rows.map((row) => row.name),
        axisTick: { show: false },
        axisLine: { show: false },
        axisLabel: { color: '#1f2733', width: 150, overflow: 'truncate' },
      },
      series: [
        {
          type: 'custom',
          silent: true,
          data: achieved.map(({ row, index }) => [row.achieved!.value, index, row.planned.value]),
          renderItem: (_: unknown, api: CustomSeriesRenderItemAPI) => {
            const [x1, y] = api.coord([api.value(0), api.value(1)]) as [number, number];
            const [x2] = api.coord([api.value(2), api.value(1)]) as [number, number];
            return { type: 'line', shape: { x1, y1: y, x2, y2: y }, style: { stroke: '#a9b4c3', lineWidth: 3 } };
          },
        },
        {
          name: words.summary.result,
          type: 'scatter',
          symbolSize: 15,
          itemStyle: { color: '#ffffff', borderColor: BLUE, borderWidth: 2, opacity: 1 },
          data: achieved.map(({ row, index }) => [row.achieved!.value, index]),
        },
        {
          name: words.summary.target,
          type: 'scatter',
          symbolSize: 9,
          itemStyle: { color: TEAL, opacity: 1 },
          data: rows.map((row, index) => [row.planned.value, index]),
        },
      ],
    };
  }, [rows, words]);
  return (
    <Chart
      option={option}
      label={words.summary.targets}
      onPress={(index) => rows[index] && onPlace(rows[index].place)}
    />
  );
}

function tip(row: ComparableTarget, words: Words): string {
  const line = (name: string, cited: ComparableTarget['achieved'], gap: string) =>
    `${name}　${cited === null ? gap : `${valueText(cited)}${cited.unit}`}`;
  return [
    row.name,
    line(words.summary.result, row.achieved, words.summary.noResult),
    line(words.summary.target, row.planned, words.summary.noTarget),
  ]
    .map(escapedText)
    .join('<br>');
}
