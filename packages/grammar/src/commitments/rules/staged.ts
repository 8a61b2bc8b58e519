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
import { isOrdinaryWord, ordinaryWordAt } from '../objects/unknown-words.ts';
import { insures, isDirection } from './directions.ts';
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

/** Verbs that put a document into the world. */
const ISSUING = /出台|印发|制定|制订|修订|修编|编制|发布|编纂|出版|《/u;

/** 开展, 组织: verbs for anything. */
function isLoose(parsed: ParsedClause): boolean {
  return parsed.verbs.some((verb) => /开展|组织|参与/.test(verb.word));
}

/** 争创全国优质均衡发展区: the award names itself by who gives it. */
function aimsAtTitle(text: string, { verbs, object }: ParsedClause): boolean {
  return (
    verbs.some((verb) => /创|冲刺|申报|获批|入选/u.test(verb.word)) &&
    AWARDED_TITLE.test(text.slice(object.start, object.end))
  );
}

const AWARDED_TITLE =
  /(?:国家|全国|全省|省级|自治区级|国际|[3-5A]A).*(?:[区县市镇村城园校院点]|基地|城市|企业|品牌|单位|中心|试点|样板|称号)$/u;

/** How particular the thing must be: the more the verb itself can be checked, the less. Above 1: never. */
function neededScore(clause: PlanClause, parsed: ParsedClause, milestone: Milestone, named: Namedness): number {
  if (isDirection(clause.text, parsed, milestone, named)) return 2;
  const anyThing = named.counted || (named.kind === 'title' && named.listed && named.unknown >= 2 && madeTitle(parsed));
  if (milestone === 'hold') return neededToHold(clause.text, parsed, named);
  if (/^.{0,4}(?:鼓励|引导)/u.test(clause.text) && !named.counted) return 2;
  if (parsed.stages.some((stage) => !stage.isNoun && stage.milestone !== 'advance')) {
    if (milestone === 'operate' && /供[热水气电暖汽]$/u.test(clause.text) && named.score < 0.25) return 2;
    if (/对外开放$/u.test(clause.text) && named.kind !== 'facility') return 2;
    if (parsed.stages.every((stage) => /^(?:落地|落户|提速|发挥效益|入库纳统|办结)$/u.test(stage.word))) return 0.4;
    return /全部.{2,6}$/u.test(clause.text) ? 0 : 0.05;
  }
  if (named.generic && /^(?:谋划|储备|策划)/u.test(parsed.verbs[0]?.word ?? '')) return 2;
  if (named.kind === 'document' && milestone === 'plan') return named.unknown >= 2 ? 0.4 : 2;
  if (milestone === 'plan' && named.kind === 'abstract') return 0.6;
  if (CENSUS.test(clause.text)) return 0;
  if (parsed.stages.some((stage) => stage.isNoun && stage.milestone === 'operate')) return 0.3;
  if (parsed.verbs.some((verb) => /做好|做实/u.test(verb.word)) && milestone !== 'plan') return 2;
  if (milestone === 'complete' && ROUND.test(clause.text)) return 0;
  if (isDrawnUp(clause.text, parsed)) return 2;
  if (named.kind === 'document') return ISSUING.test(clause.text) && !named.indefinite ? 0 : 2;
  if (finishesWork(clause.text, parsed) && !named.indefinite) return 0;
  if (/^晋[升级]/u.test(parsed.verbs.at(-1)?.word ?? '') && named.kind !== 'title') return 2;
  if (milestone === 'award' && aimsAtTitle(clause.text, parsed)) return 0.1;
  if (milestone === 'award') return parsed.stages.some((stage) => /验收|认定|复审/.test(stage.word)) ? 0.2 : 0.4;
  if (/^(?:设立|组建)$/u.test(parsed.verbs.at(-1)?.word ?? '') && FOUNDED.test(clause.text)) return 0.15;
  if (isNamedZone(clause.text, parsed, named)) return 0.5;
  const alone = named.kind === null || named.kind === 'abstract' || named.kind === 'title';
  const stands = named.kind === 'facility' || named.kind === 'landscape' || named.kind === 'undertaking';
  if (stands && parsed.verbs.some((verb) => /建成|投运|投用|启用|开通|上线/.test(verb.word))) return 0.15;
  if (parsed.verbs.some((verb) => verb.force === 'stage')) return alone && named.unknown < 2 ? 0.45 : 0.35;
  if (alone && named.unknown >= 2 && parsed.stages.some((stage) => /扩|增产/u.test(stage.word))) return 0.45;
  if (alone && !anyThing) return 2;
  if (named.kind === 'process' && named.unknown < 2 && !named.counted) return 2;
  if (
    !named.counted &&
    /^完善/u.test(parsed.verbs[0]?.word ?? '') &&
    /(?:平台|体系|机制|网络|制度)(?:建设)?$/u.test(clause.text)
  )
    return 2;
  if (parsed.verbs.some((verb) => /完善|扩大|壮大/.test(verb.word)) && named.unknown < 2 && !named.counted) return 2;
  if (named.generic || isRunInHead(clause, named)) return 2;
  if (parsed.verbs.some((verb) => verb.force === 'build')) return 0.4;
  return parsed.verbs.some((verb) => /打造|提升/.test(verb.word)) ? 0.6 : 0.45;
}

/** 制定促消费措施: a paper that is only drawn up, without a name in 《》, a number or a date. */
function isDrawnUp(text: string, parsed: ParsedClause): boolean {
  const drawn =
    parsed.verbs[0]?.word === '制定' && parsed.verbs.every((verb) => verb.word === '制定' || verb.force === 'drive');
  return drawn && /(?:措施|方案|计划|意见|办法|细则|政策|标准)$/u.test(text) && !/[《\d]/u.test(text);
}

/** 做好第四次农业普查: one of a row, held in its year. */
const CENSUS =
  /第[一二三四五六七八九十\d]{1,3}次[^，、]{2,12}(?:普查|调查)(?:相关)?(?:工作|任务)?$|第[一二三四五六七八九十百\d]{1,4}届[^，、]{2,16}筹[备办](?:工作)?$/u;

/** 完成第五轮治水行动, 完成某某三年行动任务: a programme that ends with the year. */
const ROUND =
  /完成[^，]*(?:第[一二三四五六七八九十\d]+轮[^，]{0,10}|[一二三四五六]年)(?:行动(?:计划)?|攻坚|整治|督察整改)(?:目标)?(?:任务)?$/u;

/** 开展宅基地改革试点: a trial of one thing was begun or not; 开展试点 and 各类试点 say of nothing which. */
const PILOT = /开展(?!(?:国家|省|市|县)级?(?:综合)?改革试点)[^，]{4,24}试点(?:工作)?$/u;

/** One of a row, or one with a name: 第八届…, …20周年活动, “村晚”系列活动. */
const SERIAL =
  /第[一二三四五六七八九十\d]{1,4}[届次]|\d周年[^，]*活动|(?:[”）]|\d{4}年)[^，]*活动$|\d{4}年[^，]*(?:会议|大会|论坛)$|办好[^，“]{0,4}“[^“”]{2,10}”$/u;

function neededToHold(text: string, parsed: ParsedClause, named: Namedness): number {
  if (text.endsWith('实事')) return named.counted ? 0.1 : 2;
  const event = named.kind === 'event' || named.counted;
  if (isLoose(parsed)) {
    if (PILOT.test(text)) return named.indefinite ? 2 : 0.05;
    if (named.kind === 'undertaking') return 0.3;
    if (named.kind === 'process' && named.unknown >= 2) return /专项|行动|集中/u.test(text) ? 2 : 0.45;
    return event || /“[^”]+”.*活动$/.test(text) ? 0.4 : 2;
  }
  if (named.counted || SERIAL.test(text)) return 0;
  if (named.unknown >= 2 && /^.{0,4}[举承主]办/u.test(text) && text.endsWith('活动')) return 0;
  return event ? 0.3 : /办好|参与/.test(text) ? 2 : 0.45;
}

/** 设立创业引导基金: founded or not, whatever its name. */
const FOUNDED = /(?:基金|银行|公司|集团|交易所|研究院|专区|支持工具)$/u;

/** 建设柳溪高效农业示范区: a zone that is built, its place before it. */
function isNamedZone(text: string, { verbs, object }: ParsedClause, named: Namedness): boolean {
  if (named.kind !== 'title' || named.unknown < 2 || verbs.length === 0) return false;
  const built = verbs.at(-1)?.word.endsWith('建设') || /建设$/u.test(text);
  return (
    built &&
    verbs.every((verb) => !/打造|提升/u.test(verb.word)) &&
    /(?:示范|试验|先导|先行|集聚|开发|新)(?:园?区|城市|基地)(?:建设)?$/u.test(text) &&
    ordinaryWordAt(text, object.start, object.end).length < 2
  );
}

/** Verbs by which a place becomes what its title says. */
function madeTitle(parsed: ParsedClause): boolean {
  return parsed.verbs.some((verb) => verb.force === 'build' || /打造|创建|抓好/.test(verb.word));
}

const WORK =
  /(?:建设|改造|编制|修订|搬迁|整合|审计|普查|修缮|评估|确权|登记|安装|铺设|治理|整治|绿化|选址|移交|改制|重组|划定|换届|验收|认定|复审)$/u;

/** 完成, 启动, 通过 with a piece of work: done or not done, whatever its name. */
function finishesWork(text: string, parsed: ParsedClause): boolean {
  const said = parsed.verbs.some((verb) => /完成|启动/.test(verb.word)) || /^.{0,6}通过/u.test(text);
  return (said && WORK.test(text)) || REFORMED.test(text);
}

/** 完成公司制改革: that one is finished can be checked; 深化, 推进 and 启动 it are directions. */
const REFORMED = /^(?:今年|年内|要|如期|全面|基本)*完成[^，]{2,20}(?<!深化|推进)改革$/u;

/** A short sentence of one clause opens a paragraph: it announces what the others say. */
function isRunInHead({ isWholeSentence, text }: PlanClause, named: Namedness): boolean {
  if (!isWholeSentence || text.length > 20 || named.listed || /\d/.test(text)) return false;
  if (named.kind === 'landscape' && named.unknown >= 3) return false;
  return named.unknown < 2 || !(named.kind === 'facility' || named.kind === 'undertaking');
}

function confidenceOf(named: Namedness): number {
  return Math.round((0.5 + 0.45 * named.score) * 100) / 100;
}
