// A further value of what the clause before measures: 收入增长8%，力争突破20亿元; 总额42亿元，增长12%; 分别增长6%和7%.
import type { PlanClause } from '../clause/plan-clause.ts';
import { LEAD_WORDS } from '../lexicon/lead-words.ts';
import { REACH_WORDS } from '../lexicon/reach-words.ts';
import { wordSet } from '../lexicon/word-index.ts';
import { type CommitmentJoiner, extended } from './joiner.ts';

const FILLERS = wordSet([
  ...LEAD_WORDS,
  ...REACH_WORDS,
  '冲刺',
  '比去年',
  '比上年',
  '较去年',
  '较上年',
  '环比',
  '总额',
  '总规模',
  '规模',
  '总量',
]);
const HEDGE_OR_LIST = /^(?:以上|以下|左右|以内|及以上)?(?:[、和及与]|$)/u;
const RULES: ReadonlySet<string> = new Set(['measured', 'sustained']);

export const valueContinued: CommitmentJoiner = {
  name: 'value continued',
  join: ({ clause, last }) => {
    if (last === null || !RULES.has(last.rule) || !isOnlyValues(clause)) return null;
    return extended(last, clause, {});
  },
};

/** Nothing but amounts and words of reaching: no thing of its own is measured. */
function isOnlyValues({ text, quantities }: PlanClause): boolean {
  let at = 0;
  for (const { start, end } of quantities) {
    if (!areFillers(text, at, start)) return false;
    const hedge = HEDGE_OR_LIST.exec(text.slice(end));
    if (hedge === null) return false;
    at = end + hedge[0].length;
  }
  return quantities.length > 0 && at >= text.length;
}

/** True where such words alone fill the text between `from` and `end`. */
function areFillers(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; ) {
    const word = FILLERS.at(text, at, end)?.word;
    if (word === undefined) return false;
    at += word.length;
  }
  return true;
}
