// A second, higher aim for what the clause before measures: 收入增长8%，力争突破20亿元.
import type { PlanClause } from '../clause/plan-clause.ts';
import { LEAD_WORDS } from '../lexicon/lead-words.ts';
import { REACH_WORDS } from '../lexicon/reach-words.ts';
import { wordSet } from '../lexicon/word-index.ts';
import { type CommitmentJoiner, extended } from './joiner.ts';

const AIMING = /^(?:并|且)?(?:力争|争取|确保|奋力|努力|冲刺)/u;
const FILLERS = wordSet([...LEAD_WORDS, ...REACH_WORDS]);
const HEDGE_AT_END = /^(?:以上|以下|左右|以内|及以上)?$/u;

export const aimRaised: CommitmentJoiner = {
  name: 'aim raised',
  join: ({ clause, last }) => {
    if (last === null || last.rule !== 'measured' || !isOnlyAnAim(clause)) return null;
    return extended(last, clause, {});
  },
};

/** Nothing but an aim and one amount: no thing of its own is measured. */
function isOnlyAnAim({ text, quantities }: PlanClause): boolean {
  const [only] = quantities;
  if (only === undefined || quantities.length > 1 || !AIMING.test(text)) return false;
  return HEDGE_AT_END.test(text.slice(only.end)) && areFillers(text, only.start);
}

/** True where such words alone fill the text up to `end`. */
function areFillers(text: string, end: number): boolean {
  for (let at = 0; at < end; ) {
    const word = FILLERS.at(text, at, end)?.word;
    if (word === undefined) return false;
    at += word.length;
  }
  return true;
}
