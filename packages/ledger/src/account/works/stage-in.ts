// How far a work is, by the words of one clause around its name.
import {
  butForAPart,
  foundations,
  notYet,
  partBehind,
  preparation,
  type Stage,
  stageRank,
  stageWords,
  stalled,
  vague,
} from './stage-words.ts';

export interface StageFound {
  /** Null where the words say that it stands still. */
  readonly stage: Stage | null;
  /** Only a phase or a part of what was promised. */
  readonly isPart: boolean;
  /** Only said to advance, with no step named. */
  readonly isVague: boolean;
  /** Month in which it happened, 1..12; null where none is said. */
  readonly month: number | null;
}

const works: readonly Stage[] = ['operate', 'complete', 'main', 'advance', 'start', 'sign', 'plan'];

/**
 * What stands behind the name decides, and where no stage is there, what stands before it (建成…, 成功创建…).
 * Null where neither says anything. `kind` limits the words to those that answer the promise: an award, an event, a work.
 */
export function stageIn(before: string, behind: string, kind: 'work' | 'award' | 'hold'): StageFound | null {
  const asked: readonly Stage[] = kind === 'work' ? works : kind === 'award' ? ['award', ...works] : ['hold', ...works];
  const told = pushes.test(before) ? behind.replace(/^(?=设立)/, '推动') : behind;
  for (const words of [ownPart(told), lastPart(before)]) {
    if (stalled.test(words)) return { stage: null, isPart: false, isVague: false, month: null };
    const stage = latest(words, asked);
    if (!stage) continue;
    const isVague = stage === 'advance' && latest(words.replace(vague, ''), ['advance']) === null;
    return { stage, isPart: partBehind.test(behind) || butForAPart.test(behind), isVague, month: monthIn(words) };
  }
  return null;
}

/** 推动银行设立…: who is pushed has not set it up yet. */
const pushes = /(?:推动|鼓励|支持|引导)$/;

/** A建成、B开工: what belongs to A ends where the next begins with a stage said. */
function ownPart(behind: string): string {
  const first = behind.split('、');
  // 桩基完工、主体封顶 is of one work.
  const goesOn = (index: number): boolean => /^(?:主体|上部结构|封顶)/.test(first[index + 1] ?? '');
  const at = first.findIndex((words, index) => latest(words, works) !== null && !goesOn(index));
  return at === -1 ? behind : first.slice(0, at + 1).join('、');
}

/** 开工A、建成B: of the words before B those behind the last stop that say a stage. */
function lastPart(before: string): string {
  const parts = before.split('、');
  const at = parts.findLastIndex((words) => latest(words, [...works, 'award', 'hold']) !== null);
  return at === -1 ? before : parts.slice(at).join('、');
}

function latest(said: string, asked: readonly Stage[]): Stage | null {
  const words = said.replace(preparation, '前期').replace(foundations, '桩基');
  const found = asked
    .flatMap((stage) => {
      const match = stageWords[stage].exec(stage === 'complete' ? withoutMain(words) : words);
      if (!match) return [];
      const isOpen = notYet.test(words.slice(0, match.index)) && stageRank[stage] > stageRank.advance;
      return [isOpen ? ('advance' as const) : stage];
    })
    .sort((a, b) => stageRank[b] - stageRank[a]);
  return found[0] ?? null;
}

/** 主体完工 is no 完工; blanks keep the places. */
const withoutMain = (words: string): string =>
  words.replace(new RegExp(stageWords.main, 'g'), (found) => ' '.repeat(found.length));

/** 1..12; null where the words say none. */
export function monthIn(words: string): number | null {
  const month = Number(/(?<![\d.])(1[0-2]|[1-9])月(?:份|底|初|中旬)?/.exec(words)?.[1] ?? 0);
  return month === 0 ? null : month;
}
