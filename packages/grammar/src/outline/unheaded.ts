// Tells past from future in a stretch without headings: the change point of the tense words, at a paragraph's start.
import type { Role } from '../facts.ts';
import { tenseOf } from './tense.ts';

/** A run of text that is weighed as one; a part opens only where `opensParagraph`. */
interface Unit {
  readonly start: number;
  readonly tense: number;
  readonly opensParagraph: boolean;
  /** Whether it turns to the coming year in so many words. */
  readonly turns: boolean;
}

/** A part found by its words. Plain position. */
export interface UnheadedPart {
  readonly start: number;
  readonly role: Extract<Role, 'review' | 'plan'>;
}

const TELLS_OF_PAST =
  /^(?:各位代表[：，！])?(?:(?:刚刚)?过去的|过去[一五]年|[一五]年来|去年|回顾|回望|(?:首先|先)?(?:我)?(?:报告|汇报|回顾)(?:一下)?(?:19|20)\d\d年的?工作|(?:19|20)\d\d年以?来?(?:，|是|全[省市县区州旗]))/u;
const TURNS_TO_FUTURE =
  /^.{0,40}(?:总体要求|主?要?预期目标|工作思路|展望(?:未来|今年|20\d\d)|新的一年|历史交汇点|新的起点|下一步)/u;
const ANCHOR = 6;
const LOOK = 60;
/** Below this weight the words say nothing. */
const LEAST = 4;

/** The review and plan in `[start, end)`, in order; empty when its words tell nothing. Linear in its length. */
export function findUnheadedParts(chars: string, start: number, end: number): UnheadedPart[] {
  const units = weigh(chars, start, end);
  const first = units.findIndex(
    (unit) => unit.opensParagraph && unit.tense >= 0 && TELLS_OF_PAST.test(chars.slice(unit.start, unit.start + LOOK)),
  );
  const from = Math.max(0, first);
  const turn = turningPoint(units, from);
  const past = sum(units, from, turn);
  const future = -sum(units, turn, units.length);
  const parts: UnheadedPart[] = [];
  if (past >= LEAST) parts.push({ start: (units[from] as Unit).start, role: 'review' });
  const plan = units[turn];
  if (plan && future >= LEAST) parts.push({ start: plan.start, role: 'plan' });
  return parts;
}

function weigh(chars: string, start: number, end: number): Unit[] {
  const units: Unit[] = [];
  for (let at = start; at < end; ) {
    if (chars.charCodeAt(at) === 10) {
      at++;
      continue;
    }
    const stop = nextStop(chars, at, end);
    const opensParagraph = at === start || chars.charCodeAt(at - 1) === 10;
    const turns = TURNS_TO_FUTURE.test(chars.slice(at, at + LOOK));
    units.push({ start: at, tense: tenseOf(chars, at, stop) - (turns ? ANCHOR : 0), opensParagraph, turns });
    at = stop;
  }
  return units;
}

/** Position behind the next sentence end, at most `end`. */
function nextStop(chars: string, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const unit = chars.charCodeAt(i);
    if (unit === 0x3002 || unit === 0xff01 || unit === 10) return i + 1;
  }
  return end;
}

/**
 * Index of the unit before which the past outweighs the future most; where a unit near that weight turns to the
 * future in so many words, that one. A text in one paragraph may turn at any sentence.
 */
function turningPoint(units: readonly Unit[], from: number): number {
  const isOneParagraph = units.filter((unit) => unit.opensParagraph).length < 3;
  let best = from;
  let bestWeight = 0;
  let turn: number | null = null;
  let turnWeight = 0;
  let weight = 0;
  for (let i = from; i <= units.length; i++) {
    const unit = units[i];
    const mayTurn = !unit || unit.opensParagraph || isOneParagraph;
    if (weight > bestWeight && mayTurn) {
      best = i;
      bestWeight = weight;
    }
    if (unit?.turns && mayTurn && weight > turnWeight) {
      turn = i;
      turnWeight = weight;
    }
    weight += unit?.tense ?? 0;
  }
  return turn !== null && turnWeight * 2 >= bestWeight ? turn : best;
}

function sum(units: readonly Unit[], from: number, to: number): number {
  let weight = 0;
  for (let i = from; i < to; i++) weight += (units[i] as Unit).tense;
  return weight;
}
