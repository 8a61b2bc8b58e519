// 将…纳入…: what is to be taken into a plan, a system or a list, and what a clause says of that.
import type { Milestone } from '@luoshi/grammar';
import type { StageFound } from './stage-in.ts';
import { stalled } from './stage-words.ts';

const promised = /[将把].{2,}(?:纳入|列入|并入)/;
const told = /纳入|列入|并入/;
/** 研究将…纳入: not yet. */
const open = /研究|探索|推动|推进|鼓励|支持|引导|逐步|争取|拟|正在|即将|计划|准备|申请|申报/;

export const isToBeTakenIn = (promise: string): boolean => promised.test(promise.replace(/\s/g, ''));

/** Null where the clause (squeezed) speaks of no taking in. */
export function takenIn(words: string, milestone: Milestone): StageFound | null {
  const at = told.exec(words)?.index ?? -1;
  if (at === -1) return null;
  const before = words.slice(0, at);
  const done = milestone === 'award' ? 'award' : 'complete';
  const stage = stalled.test(words) ? null : open.test(before) ? 'advance' : done;
  return { stage, isPart: false, isVague: false, month: null };
}
