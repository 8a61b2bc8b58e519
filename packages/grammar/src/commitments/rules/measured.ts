// A planned amount to reach that no stage word governs: 增长8%, 新增公交车50辆, 占比达到70%以上.
import { opensAdverbial } from '../clause/adverbial.ts';
import { countsDecrees } from '../clause/counts-decrees.ts';
import type { ClauseQuantity, PlanClause } from '../clause/plan-clause.ts';
import { measuredObjects } from '../objects/measured-objects.ts';
import type { CommitmentRule } from './rule.ts';

/** Verbs of attitude: an amount in their object tells its size and is no promise. */
const ATTITUDE =
  /^(?:持续|继续|进一步|不断|积极|全面|切实|坚决|严格)?(?:健全|完善|加强|强化|深化|优化|巩固|严守|守住|守牢|守护|落实|落细|引领|带动|做好|保护|规范|管好|严控|服务|支持|统筹|组建|严防|严把|关注|关心|守好|推行|弘扬|宣传|防范|防止|遏制)/u;

/** No amount ends the clause and none is led in by a word of reaching. */
function keepsUp({ text }: PlanClause, planned: readonly ClauseQuantity[]): boolean {
  if (planned.every((each) => countsDecrees(text, each))) return true;
  if (!ATTITUDE.test(text) || /^支持\d+[个所家座条][^，]+(?:建设|改造)$/u.test(text)) return false;
  return planned.every(
    (each) => text.length - each.end > 2 && !/[到过达于长高低在降增超成至]$/u.test(text.slice(0, each.start)),
  );
}

/** 甲水库总投资18亿元: what it costs, no promise. */
function isCostAlone({ text, quantities, zone }: PlanClause): boolean {
  const [only] = quantities;
  if (only === undefined || quantities.length > 1 || zone !== null) return false;
  return (
    /^.{3,}(?<!计划|年度)总投资[约达超近]?$/u.test(text.slice(0, only.start)) &&
    /^(?:左右|以上)?$/u.test(text.slice(only.end))
  );
}

/** 30万千瓦级机组, 15分钟生活圈, 连续5年: a size or a span in what is spoken of, nothing to reach. */
function isSize(text: string, { start, end, draft }: ClauseQuantity): boolean {
  if (text[end] === '级' || /^(?:分钟|小时)$/u.test(draft.quantity.unit))
    return /^(?:级|[^，、]{0,5}圈)/u.test(text.slice(end));
  return draft.quantity.unit === '年' && text.slice(0, start).endsWith('连续');
}

/** In figures, or in round millions: 千万吨, 百亿元. */
const WRITTEN = /\d|^[十百千][万亿][吨元]/u;

export const measured: CommitmentRule = {
  name: 'measured',
  read: (clause) => {
    const planned = clause.quantities.filter(
      (quantity) => quantity.draft.quantity.status === 'planned' && !isSize(clause.text, quantity),
    );
    if (planned.length === 0 || isCostAlone(clause) || opensAdverbial(clause.text) || keepsUp(clause, planned))
      return null;
    if (!planned.some((quantity) => WRITTEN.test(clause.text.slice(quantity.start, quantity.end)))) return null;
    return { milestone: 'reach', objects: measuredObjects(clause), confidence: clause.zone === 'targets' ? 0.95 : 0.8 };
  },
};
