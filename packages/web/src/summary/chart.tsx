// The one place that draws with ECharts; loaded only when a chart is shown.
import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

use([
  BarChart,
  CustomChart,
  LineChart,
  ScatterChart,
  AriaComponent,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  SVGRenderer,
]);

interface ChartProps {
  readonly option: EChartsCoreOption;
  readonly label: string;
  /** Index of the category pressed. */
  readonly onPress: (index: number) => void;
}

export function Chart({ option, label, onPress }: ChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const latest = useRef(onPress);
  latest.current = onPress;
  useEffect(() => {
    const element = frame.current!;
    const chart = init(element, null, { renderer: 'svg' });
    chart.setOption({ animation: false, ...option });
    chart.on('click', (event) => {
      const index =
        typeof event.value === 'object' && Array.isArray(event.value) ? Number(event.value[1]) : event.dataIndex;
      latest.current(index);
    });
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(element);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [option]);
  return <div ref={frame} className="chart" role="img" aria-label={label} />;
}
