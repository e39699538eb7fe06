/** Stacked areas in ECharts: its core with line, grid and canvas alone, without animation. */
import { LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { drawAll } from './draw-all.mjs';

use([LineChart, GridComponent, CanvasRenderer]);

drawAll((box, { years, parts }, done) => {
  const chart = init(box);
  chart.on('rendered', done);
  chart.setOption({
    animation: false,
    grid: { left: 70, right: 10, top: 10, bottom: 30 },
    xAxis: { type: 'category', data: years, boundaryGap: false },
    yAxis: { type: 'value' },
    series: parts.map(({ label, colour, values }) => ({
      name: label,
      type: 'line',
      stack: 'total',
      symbol: 'none',
      color: colour,
      lineStyle: { width: 1 },
      areaStyle: { opacity: 1 },
      data: values,
    })),
  });
});
