// A promised figure against the way that the review says the thing went, without giving its figure.
import type { Quantity } from '@luoshi/grammar';
import { directionOf } from '../figures/direction.ts';
import type { AccountRule } from '../rules.ts';
import type { WordsVerdict } from './judge-outcome.ts';
import type { StateOf } from './judge-state.ts';
import type { State } from './states.ts';

export interface WayAsked {
  readonly figure: Quantity;
  /** The name that measures are compared by. */
  readonly name: string;
  /** Whether last year's level, in the plan's own review, already was what is promised. */
  readonly stoodThere: boolean;
}

interface Way {
  readonly state: State;
  readonly verdict: 'kept' | 'missed';
  readonly rule: AccountRule;
  readonly confidence: number;
}

/** Null where the words leave open whether the figure was reached: 增长 against 增长6%. */
export function judgeWay(asked: WayAsked, states: readonly StateOf[]): WordsVerdict | null {
  const ways = waysFor(asked);
  for (const { state, verdict, rule, confidence } of ways) {
    const told = states.find((one) => one.state === state && isSeries(asked.name, one.thing));
    if (told) return { verdict, rule, confidence, clauses: [told.clause] };
  }
  return null;
}

/** 失业率 without a kind is told of the kind that was promised. */
const isSeries = (name: string, thing: string): boolean =>
  name === thing || (thing === '失业率' && /(?:登记|调查)失业率$/.test(name));

function waysFor({ figure, stoodThere }: WayAsked): readonly Way[] {
  const direction = directionOf(figure);
  if (direction === 'fall') return [];
  const isDown = direction === 'down';
  const ways: Way[] = [];
  if (!isDown && figure.kind === 'change' && figure.value > 0)
    ways.push({ state: 'fall', verdict: 'missed', rule: 'fall-told', confidence: 0.7 });
  if (figure.kind !== 'change' && stoodThere)
    ways.push({ state: isDown ? 'fall' : 'rise', verdict: 'kept', rule: 'moved-on-from-there', confidence: 0.6 });
  if (isDown) ways.push({ state: 'low', verdict: 'kept', rule: 'low-told', confidence: 0.5 });
  return ways;
}
