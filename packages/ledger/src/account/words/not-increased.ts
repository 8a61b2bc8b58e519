// 只减不增: judged by whether the review's change is a fall.
import type { FigureVerdict } from '../figures/judge-figure.ts';
import type { ResultFigure } from '../figures/result-figures.ts';
import { likeness } from '../names/likeness.ts';
import { measureName } from '../names/measure-name.ts';
import type { Weigh } from '../text/bigram-weights.ts';

const onlyFall = /(?:只减不增|只降不升|只降不增|零增长|负增长)/;

/** Null for other promises, and where no change of the thing is told. A change of nothing has not increased. */
export function judgeNotIncreased(
  words: string,
  figures: readonly ResultFigure[],
  weigh: Weigh,
  floor: number,
): (FigureVerdict & { readonly figure: ResultFigure }) | null {
  const text = words.replace(/\s/g, '');
  if (!onlyFall.test(text)) return null;
  const promise = { name: measureName(text.replace(onlyFall, '')), indicator: null, context: '' };
  const [best] = figures
    .filter(({ quantity }) => quantity.kind === 'change')
    .map((figure) => ({ figure, score: likeness(promise, { ...figure, indicator: null }, weigh) }))
    .filter(({ score }) => score >= floor)
    .sort((a, b) => b.score - a.score);
  if (!best) return null;
  return best.figure.quantity.value <= 0
    ? { figure: best.figure, verdict: 'kept', rule: 'not-increased', share: null }
    : { figure: best.figure, verdict: 'missed', rule: 'increased-against-promise', share: null };
}
