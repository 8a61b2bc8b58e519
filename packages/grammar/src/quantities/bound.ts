// Reads how tight an amount is: 8%以上, 不少于50个, 突破30亿元, 约3万人, 7%左右.
import type { Bound } from '../facts.ts';
import { boundBehind } from './bound-behind.ts';
import type { Mention } from './mention.ts';

const AT_LEAST = /(?:不少于|不低于|不小于|不得少于|不得低于|至少|最少|不下于|不短于)(?:[完成达到新增引进]{0,4})$/;
const AT_MOST = /(?:不超过|不高于|不多于|不大于|不超|至多|最多|低于|小于|少于|控制在|压减至不足|不足)$/;
const MORE = /(?:突破|(?<=[入值资量额税收])过|超过|超出|超|逾|多于|高于|大于|跨越|跨过|冲破)了?$/;
const ABOUT = /(?:大约|约为|约合|折合约|(?<![签履违节预契制集])约|将近|接近|(?<![附最靠临邻])近)$/;
/** 至少签约项目9个、投产项目4个: the floor holds for the whole clause. */
const FLOOR_OF_CLAUSE = /(?:至少|不少于|不低于)(?![^，；]*[以之]内)/;
const CLAUSE_REACH = 120;
/** 低于每立方米|31微克 */
const PER = /每(?:立方米|升)$/;
/** 超出计划3.5个百分点 measures the excess itself. */
const EXCESS = /(?:计划|目标|预期|年度任务|序时进度)$/;

/**
 * The bound of a mention. Words behind the amount win over words before it, and both over a hedge inside;
 * in a list the bound before the first holds for all (分别不少于3个、5个).
 */
export function boundOf(mention: Mention, chars: string, previous: Bound | null): Bound {
  const { amount } = mention;
  const left = mention.left.replace(PER, '');
  const behind = boundBehind(chars, amount.end, amount.family === 'time');
  if (behind) return behind.bound;
  if (amount.hedge === 'within') return '<=';
  if (amount.hedge === 'more') return '>';
  if (amount.form === 'rank') return '=';
  if (mention.isListed && previous !== null && /[><]=?/.test(previous) && !wasBehind(mention.beforeInClause))
    return previous;
  if (EXCESS.test(left)) return '=';
  if (AT_LEAST.test(left)) return '>=';
  if (AT_MOST.test(left) && !/降[到至]不?/.test(left.slice(-4))) return '<=';
  if (MORE.test(left)) return '>';
  if (ABOUT.test(left)) return '~';
  const clauseLeft = chars.slice(Math.max(mention.clause.start, amount.start - CLAUSE_REACH), amount.start);
  return FLOOR_OF_CLAUSE.test(clauseLeft) && amount.family === 'count' ? '>=' : '=';
}

function wasBehind(mention: Mention | null): boolean {
  return mention !== null && mention.behind > mention.amount.end;
}
