import { expect, it } from 'vitest';
import { inPlainUnit } from './plain-unit.ts';

it.each([
  { value: 585.4, unit: '亿元', plain: 58_540_000_000, as: '元' },
  { value: 3, unit: '万亩', plain: 30_000, as: '亩' },
  { value: 1.1, unit: '万亿元', plain: 1_100_000_000_000, as: '元' },
  { value: 10, unit: '万', plain: 100_000, as: '' },
  { value: 20, unit: '千米', plain: 20, as: '千米' },
  { value: 500, unit: '千瓦', plain: 500, as: '千瓦' },
  { value: 1, unit: '百分点', plain: 1, as: '百分点' },
  { value: -6.5, unit: '%', plain: -6.5, as: '%' },
])('$value $unit is $plain $as', ({ value, unit, plain, as }) => {
  expect(inPlainUnit(value, unit)).toEqual({ value: plain, unit: as });
});
