import { describe, expect, it } from 'vitest';
import { indicatorOf } from './indicators.ts';

const names: readonly (readonly [name: string, key: string | null])[] = [
  ['地区生产总值', 'gdp'],
  ['人均地区生产总值', 'gdp-per-capita'],
  ['规上工业增加值', 'industrial-value-added'],
  ['粮食总产', 'grain-output'],
  ['粮食播种面积', 'grain-area'],
  ['单位地区生产总值能耗', 'energy-intensity'],
  ['万元GDP综合能耗', 'energy-intensity'],
  ['能耗强度', 'energy-intensity'],
  ['能源消费强度', 'energy-intensity'],
  ['能源消费总量', null],
  ['单位生产总值二氧化碳排放', 'carbon-intensity'],
  ['二氧化碳排放总量', null],
  ['细颗粒物（PM2.5）平均浓度', 'pm25'],
  ['PM2.5浓度', 'pm25'],
  ['PM10浓度', null],
  ['全社会研发投入强度', 'rd-intensity'],
  ['研发经费投入', null],
  ['广义货币（M2）', 'money-supply'],
];

describe('the key of a main indicator', () => {
  it.each(names)('%s: %s', (name, key) => {
    expect(indicatorOf(name)).toBe(key);
  });
});
