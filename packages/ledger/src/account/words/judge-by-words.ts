// Promises by what the review tells in words: of figures an outcome or a way, of states their like or their contrary.
import type { Quantity } from '@luoshi/grammar';
import type { Evidence } from '../evidence.ts';
import { comparison } from '../figures/comparable.ts';
import { matchesOf, type PromisedFigure } from '../figures/find-figure.ts';
import { judgeFigure } from '../figures/judge-figure.ts';
import { measureName } from '../names/measure-name.ts';
import type { Judgeable } from '../promised.ts';
import { squeezedName } from '../text/folded.ts';
import type { ReferenceVerdict } from './in-step.ts';
import { judgeOutcome, type WordsVerdict } from './judge-outcome.ts';
import { directionOfFigure, judgeState } from './judge-state.ts';
import { judgeWay } from './judge-way.ts';

interface FigureAsked extends PromisedFigure {
  readonly asked: Judgeable;
  readonly figure: Quantity;
}

/** For a figure of which the review gives none. */
export function judgeFigureByWords({ asked, figure, ...wanted }: FigureAsked, evidence: Evidence): WordsVerdict | null {
  const name = wanted.name.words;
  return (
    judgeOutcome({ figure, name, clause: asked.clause }, evidence.outcomes, evidence.weigh) ??
    judgeWay({ figure, name, stoodThere: stoodThere(figure, wanted, evidence) }, evidence.states)
  );
}

/** From this likeness on last year's level is surely of the same series. */
const sameSeries = 0.9;

/** Whether the plan's own review gave a level that would have kept the promise. */
function stoodThere(promised: Quantity, wanted: PromisedFigure, { before, weigh, parameters }: Evidence): boolean {
  if (promised.kind === 'change' || promised.kind === 'rank') return false;
  const level = matchesOf(wanted, before, weigh, sameSeries).find(
    ({ figure }) => figure.quantity.kind !== 'change' && comparison(promised, figure.quantity) === 'same',
  );
  if (!level) return false;
  const { quantity: result } = level.figure;
  const { verdict } = judgeFigure({ promised, result, milestone: null, isTarget: true, parameters });
  return verdict === 'kept' || verdict === 'exceeded';
}

/** For a promise without figure: 回稳向好, 基本平衡, 完成上级下达的任务. A figure's sign goes before words. */
export function judgeInWords({ promise, work }: Judgeable, evidence: Evidence): WordsVerdict | ReferenceVerdict | null {
  if (promise.milestone !== 'reach' && promise.milestone !== 'sustain') return null;
  const words = squeezedName(promise.text);
  const { figures, states, outcomes, weigh } = evidence;
  const told = judgeState(words, states, weigh);
  const found = directionOfFigure(words, figures);
  if (found && told && found.isKept !== (told.verdict === 'kept')) return null;
  if (found)
    return {
      figure: found.figure,
      verdict: found.isKept ? 'kept' : 'missed',
      rule: 'direction-of-figure',
      share: null,
    };
  if (told) return told;
  if (work === null || !/任务|指标|目标|零的?突破$/.test(words)) return null;
  return judgeOutcome({ figure: null, name: measureName(work).words, clause: words }, outcomes, weigh);
}
