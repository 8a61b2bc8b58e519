// 粮食综合生产能力120万吨, where only the harvest is told: what was grown could be grown.
import type { Quantity } from '@luoshi/grammar';
import { comparison } from './comparable.ts';
import type { ResultFigure } from './result-figures.ts';

const capacity = /^(?:全[省市县区州旗])?粮食(?:综合)?生产能力$/;
const harvest = '粮食产量';

/** The whole year's harvest where it reaches the capacity promised; a smaller one says nothing of what could have been grown. */
export function shownByOutput(promised: Quantity, figures: readonly ResultFigure[]): ResultFigure | null {
  if (!capacity.test(promised.measure.text.replace(/\s/g, '')) || promised.kind !== 'level') return null;
  const told = figures.filter(
    ({ quantity, name, side, weight }) =>
      name.words === harvest &&
      quantity.kind === 'level' &&
      side === 'plain' &&
      weight === 1 &&
      comparison(promised, quantity) === 'same',
  );
  const [first] = told;
  return told.length === 1 && first && first.quantity.base.value >= promised.base.value ? first : null;
}
