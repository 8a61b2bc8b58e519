// A milestone for a particular thing, the verb before it (开工建设 X) or behind it (X 建成通车).

import type { Milestone } from '../../facts.ts';
import { opensAdverbial } from '../clause/adverbial.ts';
import { parsedMilestone } from '../clause/milestone-of.ts';
import type { ParsedClause } from '../clause/parse-clause.ts';
import type { PlanClause, Run } from '../clause/plan-clause.ts';
import { IN_FORCE } from '../lexicon/reach-words.ts';
import { type Namedness, namednessOf } from '../objects/namedness.ts';
import { nounKindAt } from '../objects/noun-kind.ts';
import { type ObjectList, splitObjects } from '../objects/split-objects.ts';
import { isOrdinaryWord } from '../objects/unknown-words.ts';
import { insures } from './directions.ts';
import { isLoose } from './loose-verbs.ts';
import { neededScore } from './needed-score.ts';
import type { CommitmentRule, Undertaking } from './rule.ts';

/** 推行一窗受理、当场办结: a way of working. */
const PRACTICE = /^(?:全面|严格|大力|深入|积极|继续|持续|认真)*(?:推行|实行)/u;
const INDEFINITE_TOPIC = /^(?:有条件|符合条件|条件成熟|更多|一批|各类|各级|所有|每个|企业|群众|社会|探索)/u;

export const staged: CommitmentRule = {
  name: 'staged',
  read: (clause, parsed) => {
    const milestone = parsedMilestone(parsed);
    if (milestone === null || (milestone === 'award' && clause.quantities.length === 0 && insures(clause.text)))
      return null;
    if (opensAdverbial(clause.text) || promisesTheAmount(clause, parsed, milestone)) return null;
    if (PRACTICE.test(clause.text) && clause.quantities.length === 0) return null;
    if (parsed.topic !== null && INDEFINITE_TOPIC.test(clause.text.slice(parsed.topic.start, parsed.topic.end)))
      return null;
    if (parsed.object.end - parsed.object.start < 2) {
      const isBare = parsed.object.end === parsed.object.start && parsed.stages.length > 0;
      return isBare ? ofTopic(clause, parsed, milestone, null) : null;
    }
    const list = splitObjects(clause.text, parsed.object, clause.quantities);
    const named = namednessOf(clause.text, parsed.object, list, clause.quantities);
    return ofTopic(clause, parsed, milestone, named) ?? ofObject(clause, parsed, milestone, list, named);
  },
};

function ofObject(
  clause: PlanClause,
  parsed: ParsedClause,
  milestone: Milestone,
  list: ObjectList,
  named: Namedness,
): Undertaking | null {
  if (list.objects.length === 0 || named.score < neededScore(clause, parsed, milestone, named)) return null;
  return {
    milestone: decided(parsed, milestone, clause, named, list.hasMore),
    objects: list.objects,
    confidence: confidenceOf(named),
  };
}

/** 新修东街、西街等6条道路: how many, not only which. */
const COUNTED_WORKS = /^[条座所处]$/u;

/** What the milestone is once the object is known. */
function decided(
  parsed: ParsedClause,
  milestone: Milestone,
  clause: PlanClause,
  named: Namedness,
  hasMore: boolean,
): Milestone {
  if (milestone === 'hold' && named.kind !== 'event' && isLoose(parsed)) return 'advance';
  if (milestone === 'hold' && clause.text.endsWith('实事')) return 'complete';
  const builds = parsed.verbs.some((verb) => verb.force === 'build' && verb.word !== '续建');
  const first = clause.quantities.find((each) => each.draft.quantity.status === 'planned');
  if (milestone === 'sign' && /试点(?:项目|工作|任务)?$/u.test(clause.text.slice(0, parsed.object.end))) return 'award';
  if (
    milestone === 'advance' &&
    first &&
    hasMore &&
    /^新[建修]$/u.test(parsed.verbs[0]?.word ?? '') &&
    COUNTED_WORKS.test(first.draft.quantity.unit)
  )
    return 'complete';
  const counts =
    parsed.verbs.some((verb) => verb.word === '打造') && /^[个条座家所处]$/u.test(first?.draft.quantity.unit ?? '');
  if (milestone === 'advance' && (builds || counts) && first && opensObject(clause.text, parsed.object, first))
    return 'complete';
  return milestone;
}

/** 新建|5座水厂, 维修|农村37处泵房: the object opens with how many, or with where and how many. */
function opensObject(text: string, object: Run, first: Run): boolean {
  return (
    first.start <= object.start + 1 ||
    /^(?:农村|城区|县城|城乡|乡镇|全[县市区])$/u.test(text.slice(object.start, first.start))
  );
}

/** The verb's object is a process without a name: X 矿完成智能化改造. What is promised is the topic. */
function ofTopic(
  clause: PlanClause,
  parsed: ParsedClause,
  milestone: Milestone,
  named: Namedness | null,
): Undertaking | null {
  if (parsed.topic === null || isLoose(parsed)) return null;
  if (parsed.verbs.every((verb) => verb.force !== 'stage') && !worksOn(clause.text, parsed)) return null;
  const awarded = milestone === 'award' || milestone === 'sign';
  if (named !== null && !awarded && named.score >= 0.45 && !isPartOfWork(clause.text, parsed, named)) return null;
  const list = splitObjects(clause.text, parsed.topic, clause.quantities);
  const topic = namednessOf(clause.text, parsed.topic, list, clause.quantities);
  if (list.objects.length === 0) return null;
  const isPlace = awarded && list.objects.every((each) => isNamedPlace(clause.text, each));
  if (!isPlace && (topic.score < 0.35 || (topic.unknown < 2 && !topic.counted))) return null;
  return { milestone, objects: list.objects, confidence: confidenceOf(topic) };
}

/** 太平山, 柳沟村: a place with a name, however ordinary its characters; never 全县, 县城, 园区. */
function isNamedPlace(text: string, { start, end }: Run): boolean {
  const name = text.slice(start, end);
  return (
    /^(?![全各我本该])[^“”\d]{2,6}[山湖河江谷岛寨峡沟洞泉岭村镇]$/u.test(name) && !isOrdinaryWord(text, start, end)
  );
}

/** 公园二期完成土方和绿化工程: a work without a name of its own, of the thing that stands before it. */
function isPartOfWork(text: string, { verbs, object }: ParsedClause, named: Namedness): boolean {
  if (named.kind !== 'undertaking' || named.unknown >= 2 || named.counted) return false;
  return verbs.every((verb) => verb.word === '完成') && !/[“《]/u.test(text.slice(object.start, object.end));
}

/** 对城东中转站实施迁建: the topic is what the work is done to. */
function worksOn(text: string, { topic, object }: ParsedClause): boolean {
  return topic !== null && text[topic.start - 1] === '对' && nounKindAt(text, object.start, object.end) === 'process';
}

/** The amount at the end is what is promised: 完成技改15家, 引进亿元项目10个; not so for 建成, 开工 and the like. */
function promisesTheAmount(clause: PlanClause, parsed: ParsedClause, milestone: Milestone): boolean {
  const planned = clause.quantities.filter((quantity) => quantity.draft.quantity.status === 'planned');
  if (planned.length === 0) return false;
  if (clause.zone === 'targets') return true;
  if (parsed.verbs.every((verb) => verb.force === 'drive') && IN_FORCE.test(clause.text)) return true;
  if (parsed.verbs.length === 1 && COUNTED_OUT.test(parsed.verbs[0]?.word ?? ''))
    return planned.at(-1) !== undefined && endsWithAmount(clause, planned);
  if (milestone === 'hold' && isLoose(parsed) && TRAINED.test(clause.text)) return true;
  if (countsVillages(clause, parsed, planned)) return true;
  if (/^(?:start|operate|main|hold|award|sustain)$/.test(milestone)) return false;
  if (parsed.verbs.some((verb) => /建成/.test(verb.word)) || parsed.stages.length > 0) return false;
  return endsWithAmount(clause, planned);
}

/** 组织技能培训1200人次: persons are counted, no event is held. */
const TRAINED = /(?:培训|轮训|实训|输出|转移)[^，]{0,6}?\d[\d.]*万?[余多]?(?:人次|人|名)(?:以上|左右|次)?$/u;

/** 实施整村推进8个村: a programme and how many villages it is to reach. */
function countsVillages({ text }: PlanClause, { verbs, object }: ParsedClause, planned: readonly Run[]): boolean {
  const last = planned.at(-1);
  if (last === undefined || verbs.some((verb) => verb.force !== 'drive')) return false;
  return last.start - object.start >= 3 && /^(?:行政村|自然村|村|社区|乡镇)$/u.test(text.slice(last.end));
}

/** Things put out by number: 推出线路8条, 开行班列50列. */
const COUNTED_OUT = /^(?:推出|开行|投放|储备)$/u;

const ENDS_AMOUNT = /^(?:以上|以下|左右|以内|及以上|[余多])?(?:(?:及|和|以及)(?:其他|其它|相关)?(?:附属|配套)设施)?$/u;

function endsWithAmount({ text }: PlanClause, planned: readonly { readonly end: number }[]): boolean {
  const last = planned.at(-1);
  return last !== undefined && ENDS_AMOUNT.test(text.slice(last.end));
}

function confidenceOf(named: Namedness): number {
  return Math.round((0.5 + 0.45 * named.score) * 100) / 100;
}
