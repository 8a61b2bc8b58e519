// How particular a thing must be that is promised with a milestone: the more the verb itself can be checked, the less.
import type { Milestone } from '../../facts.ts';
import type { ParsedClause } from '../clause/parse-clause.ts';
import type { PlanClause } from '../clause/plan-clause.ts';
import type { Namedness } from '../objects/namedness.ts';
import { ordinaryWordAt } from '../objects/unknown-words.ts';
import { isDirection } from './directions.ts';
import { neededToHold } from './needed-to-hold.ts';
import { NEVER } from './never.ts';

interface Given {
  readonly clause: PlanClause;
  readonly text: string;
  readonly parsed: ParsedClause;
  readonly milestone: Milestone;
  readonly named: Namedness;
  readonly firstVerb: string;
  readonly lastVerb: string;
  /** Nothing of the name says of what sort the thing is, or only what it is to be called. */
  readonly isAlone: boolean;
}

interface Need {
  readonly what: string;
  readonly when: (given: Given) => boolean;
  readonly score: number | ((given: Given) => number);
}

/** In order: the first that applies decides. */
const NEEDS: readonly Need[] = [
  {
    what: 'a direction',
    when: ({ text, parsed, milestone, named }) => isDirection(text, parsed, milestone, named),
    score: NEVER,
  },
  {
    what: 'something held',
    when: ({ milestone }) => milestone === 'hold',
    score: ({ text, parsed, named }) => neededToHold(text, parsed, named),
  },
  {
    what: 'what others are encouraged to',
    when: ({ text, named }) => /^.{0,4}(?:鼓励|引导)/u.test(text) && !named.counted,
    score: NEVER,
  },
  {
    what: 'a stage reached, said behind the thing',
    when: ({ parsed }) => parsed.stages.some((stage) => !stage.isNoun && stage.milestone !== 'advance'),
    score: neededByStage,
  },
  {
    what: 'projects to be thought of',
    when: ({ firstVerb, named }) => named.generic && /^(?:谋划|储备|策划)/u.test(firstVerb),
    score: NEVER,
  },
  {
    what: 'a document to be planned',
    when: ({ milestone, named }) => named.kind === 'document' && milestone === 'plan',
    score: ({ named }) => (named.unknown >= 2 ? 0.4 : NEVER),
  },
  {
    what: 'an idea to be planned',
    when: ({ milestone, named }) => milestone === 'plan' && named.kind === 'abstract',
    score: 0.6,
  },
  { what: 'one of a row, held in its year', when: ({ text }) => CENSUS.test(text), score: 0 },
  {
    what: 'a noun of being at work',
    when: ({ parsed }) => parsed.stages.some((stage) => stage.isNoun && stage.milestone === 'operate'),
    score: 0.3,
  },
  {
    what: 'something done well',
    when: ({ parsed, milestone }) => says(parsed, /做好|做实/u) && milestone !== 'plan',
    score: NEVER,
  },
  {
    what: 'a programme that ends with the year',
    when: ({ text, milestone }) => milestone === 'complete' && ROUND.test(text),
    score: 0,
  },
  { what: 'a paper only drawn up', when: ({ text, parsed }) => isDrawnUp(text, parsed), score: NEVER },
  {
    what: 'a document',
    when: ({ named }) => named.kind === 'document',
    score: ({ text, named }) => (ISSUING.test(text) && !named.indefinite && !isAnyMeasures(text) ? 0 : NEVER),
  },
  {
    what: 'a work finished',
    when: ({ text, parsed, named }) => finishesWork(text, parsed) && !named.indefinite,
    score: 0,
  },
  {
    what: 'a rise that gives no title',
    when: ({ lastVerb, named }) => /^晋[升级]/u.test(lastVerb) && named.kind !== 'title',
    score: NEVER,
  },
  {
    what: 'a title named by who gives it',
    when: ({ text, parsed, milestone }) => milestone === 'award' && aimsAtTitle(text, parsed),
    score: 0.1,
  },
  {
    what: 'an award',
    when: ({ milestone }) => milestone === 'award',
    score: ({ parsed }) => (parsed.stages.some((stage) => /验收|认定|复审/.test(stage.word)) ? 0.2 : 0.4),
  },
  {
    what: 'a body founded',
    when: ({ text, lastVerb }) => /^(?:设立|组建)$/u.test(lastVerb) && FOUNDED.test(text),
    score: 0.15,
  },
  {
    what: 'a zone built',
    when: ({ text, parsed, named }) => isNamedZone(text, parsed, named),
    score: 0.5,
  },
  {
    what: 'a thing that stands, put to use',
    when: ({ parsed, named }) => stands(named) && says(parsed, /建成|投运|投用|启用|开通|上线/),
    score: 0.15,
  },
  {
    what: 'a stage reached, said before the thing',
    when: ({ parsed }) => parsed.verbs.some((verb) => verb.force === 'stage'),
    score: ({ isAlone, named }) => (isAlone && named.unknown < 2 ? 0.45 : 0.35),
  },
  {
    what: 'a named thing made larger',
    when: ({ isAlone, parsed, named }) =>
      isAlone && named.unknown >= 2 && parsed.stages.some((stage) => /扩|增产/u.test(stage.word)),
    score: 0.45,
  },
  {
    what: 'a name alone',
    when: ({ isAlone, parsed, named }) => isAlone && !named.counted && !isListedTitle(parsed, named),
    score: NEVER,
  },
  {
    what: 'a process without a name',
    when: ({ named }) => named.kind === 'process' && named.unknown < 2 && !named.counted,
    score: NEVER,
  },
  {
    what: 'a system to be perfected',
    when: ({ text, firstVerb, named }) =>
      !named.counted && firstVerb.startsWith('完善') && /(?:平台|体系|机制|网络|制度)(?:建设)?$/u.test(text),
    score: NEVER,
  },
  {
    what: 'more of a thing without a name',
    when: ({ parsed, named }) => says(parsed, /完善|扩大|壮大/) && named.unknown < 2 && !named.counted,
    score: NEVER,
  },
  {
    what: 'things of a sort, or the announcement of a paragraph',
    when: ({ clause, named }) => named.generic || isRunInHead(clause, named),
    score: NEVER,
  },
  {
    what: 'a thing built',
    when: ({ parsed }) => parsed.verbs.some((verb) => verb.force === 'build'),
    score: 0.4,
  },
  { what: 'a thing fashioned or raised', when: ({ parsed }) => says(parsed, /打造|提升/), score: 0.6 },
];

const ANYTHING_ELSE = 0.45;

/** Least score of the name (`Namedness.score`) with which the clause is a promise; above 1 it never is. */
export function neededScore(clause: PlanClause, parsed: ParsedClause, milestone: Milestone, named: Namedness): number {
  const given: Given = {
    clause,
    text: clause.text,
    parsed,
    milestone,
    named,
    firstVerb: parsed.verbs[0]?.word ?? '',
    lastVerb: parsed.verbs.at(-1)?.word ?? '',
    isAlone: named.kind === null || named.kind === 'abstract' || named.kind === 'title',
  };
  const score = NEEDS.find(({ when }) => when(given))?.score ?? ANYTHING_ELSE;
  return typeof score === 'number' ? score : score(given);
}

function neededByStage({ text, parsed, milestone, named }: Given): number {
  if (milestone === 'operate' && /供[热水气电暖汽]$/u.test(text) && named.score < 0.25) return NEVER;
  if (/对外开放$/u.test(text) && named.kind !== 'facility') return NEVER;
  if (parsed.stages.every((stage) => /^(?:落地|落户|提速|发挥效益|入库纳统|办结)$/u.test(stage.word))) return 0.4;
  return /全部.{2,6}$/u.test(text) ? 0 : 0.05;
}

const says = ({ verbs }: ParsedClause, words: RegExp): boolean => verbs.some((verb) => words.test(verb.word));

const stands = ({ kind }: Namedness): boolean => kind === 'facility' || kind === 'landscape' || kind === 'undertaking';

/** 创建甲乡、乙镇示范区: titles of several named places, by a verb that makes a place what its title says. */
function isListedTitle(parsed: ParsedClause, { kind, listed, unknown }: Namedness): boolean {
  if (kind !== 'title' || !listed || unknown < 2) return false;
  return parsed.verbs.some((verb) => verb.force === 'build' || /打造|创建|抓好/.test(verb.word));
}

/** 出台扶持政策, 出台有力政策措施: measures are a paper only where it is said what they are for. */
function isAnyMeasures(text: string): boolean {
  const measures = /(?:政策措施|(?:支持|扶持)(?:政策|措施))$/u.test(text);
  return (
    measures &&
    !/^.{0,8}(?:出台|印发)[^，、]*(?:支持|促进|鼓励|推动|加快|扶持|扩大|降低|稳定)[^，、的]{4,}(?:的|若干)/u.test(text)
  );
}

/** Verbs that put a document into the world. */
const ISSUING = /出台|印发|制定|制订|修订|修编|编制|发布|编纂|出版|《/u;

/** 争创全国优质均衡发展区: the award names itself by who gives it. */
function aimsAtTitle(text: string, { verbs, object }: ParsedClause): boolean {
  return (
    verbs.some((verb) => /创|冲刺|申报|获批|入选/u.test(verb.word)) &&
    AWARDED_TITLE.test(text.slice(object.start, object.end))
  );
}

const AWARDED_TITLE =
  /(?:国家|全国|全省|省级|自治区级|国际|[3-5A]A).*(?:[区县市镇村城园校院点]|基地|城市|企业|品牌|单位|中心|试点|样板|称号)$/u;

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
