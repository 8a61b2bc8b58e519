// Which way a figure is wanted: up, down, or a fall as large as promised.
import type { Quantity } from '@luoshi/grammar';

export type Direction = 'up' | 'down' | 'fall';

const downIndicators = new Set(['cpi', 'unemployment']);
const wantedLow =
  /失业率|价格|物价|浓度|死亡率|死亡人数|事故起数|发案|能耗|用水量|用水总量|排放|辍学率|不良(?:贷款)?率|债务率|负债率|赤字|漏损率|恩格尔|工作日|时限|用时|时间|成本|费用率/;

/** `fall`: 下降2.5%, where a larger fall is better. `down`: a cap. A bound in the promise outweighs what its name suggests. */
export function directionOf({ value, bound, kind, measure, base }: Quantity): Direction {
  if (kind === 'change' && value < 0) return 'fall';
  if (bound === '<=') return 'down';
  if (bound === '>=' || bound === '>') return 'up';
  const isLow = downIndicators.has(measure.indicator ?? '') || wantedLow.test(measure.text) || base.unit === '工作日';
  return isLow && !/治理|利用|降低|减轻|压减|节约|节省/.test(measure.text) ? 'down' : 'up';
}
