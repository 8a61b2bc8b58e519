// Finds what is ranked: 满意度连续3年保持全市|前三 → 满意度.
import type { Mention } from '../mention.ts';
import { type NounBefore, nounBefore } from './noun-before.ts';

const REACH = 80;
const SCOPE =
  /(?:在)?(?:全[国省市区县州盟旗](?:[^，。；、]{0,12}?(?:县|区|市|）))?(?:中)?|全球|世界|国内|[东中西]部(?:地区)?|各省(?:区市?|市区?))$/;
const IN_A_LIST = /(?:排名|位列|名列|位居|列|跻身|入围)[^，。]{0,24}强(?:企业|县|区|市|榜)?(?:中)?$/;
const VERB =
  /(?:跃升[至到]|上升[至到]|提升[至到]|升[至到]|排名|排位|位列|名列|位居|稳居|跃居|居|列|排|位于|保持|始终|双|同类|首次|继续|连续)$/;
const YEARS = /(?:连续|持续)?[一二三四五六七八九十多\d]+(?:年|个月|个季度)$/;
/** 从全国第30位|跃升至|第21位 */
const FROM_RANK = /[从由](?:上年|去年)?居?(?:全[国省市区县州球]|世界|国内)?第?[一二三四五六七八九十\d]+[位名]$/;

/** The noun before a rank, looked for also beyond years and the number of those ranked (连续3年, 全省91个县). */
export function nounOfRank(chars: string, mention: Mention): NounBefore {
  const between = mention.beforeInClause?.amount;
  const isAside =
    between !== undefined &&
    (between.family === 'time' || /全[国省市区县州]$/.test(chars.slice(Math.max(0, between.start - 2), between.start)));
  const start = isAside ? Math.max(mention.clause.start, mention.amount.start - REACH) : mention.leftStart;
  return nounBefore(withoutScope(chars.slice(start, mention.amount.start)), start);
}

/** Verb, scope and years may stand in any order before a rank. */
function withoutScope(left: string): string {
  let text = left;
  for (let round = 0; round < 3; round++) {
    text = text.replace(VERB, '').replace(FROM_RANK, '').replace(IN_A_LIST, '').replace(SCOPE, '').replace(YEARS, '');
  }
  return text;
}
