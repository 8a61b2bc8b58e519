// What is measured, under one name, with what sets it apart from its neighbours.
import { squeezedName } from '../text/folded.ts';
import { purposeIn } from './purpose.ts';
import { servedBy } from './served-by.ts';
import { shareOfPlaces } from './share-of-places.ts';
import { idleLead, idleTail, synonyms } from './synonyms.ts';

export interface MeasureName {
  /** Squeezed, folded, synonyms replaced, idle words gone. */
  readonly words: string;
  /** Size classes in the name (5亿元以上): what is counted differs with them. */
  readonly sizes: readonly string[];
}

const size = /\d+(?:\.\d+)?(?:万|亿|千|百)?[\p{Script=Han}/]{0,5}?(?:以上|以下|及以上|以内)/gu;

/** 超50亿元企业 and 50亿元以上企业 are one class. */
const sizeOfMoney = /(?<=\d[万亿]元)(?:及?以上)?(?=(?:工业|规上|规模以上)*(?:企业|项目|产业))/g;
/** 亿元以上项目, 亿元项目. */
const oneOfMoney = /(?<![\d百千十数多余几上过超])亿元(?:及?以上)?(?=的?(?:工业|规上|规模以上)*(?:企业|项目|产业))/g;

/** 过亿元项目 */
const aboveOne = /(?:超过|超|过)亿元(?=的?(?:企业|项目|产业))/g;
/** 投资亿元以上项目 are 亿元以上项目. */
const investedIn =
  /(?:总|协议|计划)?投资(?:总?额)?(?=(?:超过?|过)?\d*[百千]?[万亿]元(?:及?以上)?的?(?:产业|工业)?项目)/g;

/** The scope of a statistical series, and no class of what is counted: 500万元以上固定资产投资. */
const scopeOfSeries = /(?:计划总投资)?(?:5|50|500|五百)万元(?:及)?以上(?:的)?(?:项目)?(?=固定资产投资)/g;

/** Size classes as the words say them. */
export const sizesSaid = (words: string): readonly string[] => squeezedName(words).match(size) ?? [];

/** The name to compare `words` by. Idle words are kept where nothing else would be left. */
export function measureName(words: string): MeasureName {
  const squeezed = squeezedName(words)
    .replace(scopeOfSeries, '')
    .replace(investedIn, '')
    .replace(aboveOne, '1亿元以上')
    .replace(oneOfMoney, '1亿元')
    .replace(sizeOfMoney, '以上');
  const sizes = [...squeezed.matchAll(size)].map(([found]) => found);
  // Before and behind the trimming: 新增城镇就业 is a name, and 优良率 only where nothing stands before it.
  const name = renamed(trimmed(renamed(squeezed.replace(size, '')), idleLead));
  return { words: trimmed(trimmed(name, idleLead), idleTail), sizes };
}

/** What else its clause says of a figure, folded. */
export interface Around {
  /** Its own clause up to it, where the context leaves that out. */
  readonly before?: string;
  /** Its whole clause, where the amount is money. */
  readonly clause?: string | undefined;
}

/**
 * The name of a figure by its measure and, where that names only what was done (新开工30套), what its sentence spoke of
 * before (`context`: folded, the clauses up to it). Where the number stands in the midst of its clause, what stands behind
 * it counts too.
 */
export function measureNameIn(words: string, context: string, { before = '', clause }: Around = {}): MeasureName {
  const places = shareOfPlaces(squeezedName(words), context + before, topicOf);
  if (places !== null) return measureName(places);
  const work = servedBy(words, context);
  if (work !== null) return { words: `${measureName(work).words}受益`, sizes: [] };
  const purpose = clause === undefined ? null : purposeIn(clause);
  if (purpose !== null) return measureName(purpose);
  const name = measureName(words);
  const isPartOf = name.words.startsWith('占') || name.words === '增加值' || headOnly.test(name.words);
  if (!isPartOf && !doingOnly.test(name.words)) return name;
  const topic = topicOf(context);
  if (topic === null) return name;
  if (name.words === '增加值') return outputOf.test(topic) ? measureName(topic.replace(outputOf, '增加值')) : name;
  return isPartOf ? measureName(topic + name.words) : { words: topic, sizes: name.sizes };
}

/** What the nearest clause that names something speaks of. */
function topicOf(context: string): string | null {
  for (const clause of context.split(/[，；：]/).reverse()) {
    const said = measureName(topicIn(clause)).words;
    const isName = said.length >= (counted.test(clause) || harvest.test(clause) ? 2 : 3);
    if (isName && !saysNoThing.some((pattern) => pattern.test(said))) return said;
  }
  return null;
}

/** 新开工泵站3座: what is counted, be its name as short as it may. */
const counted = /^(?:新?开工|新建|建成|改造)\p{Script=Han}{2}\d[\d.]*[个所座家]$/u;

/** 粮食喜获丰收，总产31万吨 */
const harvest = /^\p{Script=Han}{2,4}?(?:喜|仍|再|又)?[获夺]得?丰收$/u;

/** 实施两年棚户区改造计划, 完善居民医保制度: what the plan or the system is for. */
const topicIn = (clause: string): string =>
  clause
    .replace(ofManyYears, '')
    .replace(placesDoing, '')
    .replace(countedFirst, '')
    .replace(topicEnd, '')
    .replace(topicLead, '')
    .replace(topicTail, '')
    .replace(/(?:喜|仍|再|又)?[获夺]得?丰收$/, '');

/** 连续第3年提高养老金 */
const ofManyYears = /^已?连续第?(?:\d+|[一二两三四五六七八九十]+)年(?:提高|上调|增加|提升)?/;
/** 14个县开展医养结合试点 */
const placesDoing = /^已?有?\d+个[县乡镇村]\S{0,8}?(?:开展|实施|启动|推行|推开)(?=..)/;
/** 12个村庄道路改造完工 */
const countedFirst = /^\d[\d.]*[个座处条所](?=\p{Script=Han}{4,14}(?:完成|完工|竣工)$)/u;
const topicLead =
  /^(?:[一二三四五六七八九]是|积极|扎实|稳步|加快|继续|进一步|全面|启动|实施|推行|推进|完善|健全|整合|巩固|深化|抓好|扩大|新一轮|新的?(?!型)|[两三四五]年)+/;
const topicTail =
  /(?:[两三四五]年)?(?:(?:攻坚|行动|改造提升)?(?:计划|行动|工程)|攻坚战?|制度|体系|政策|机制|试点|(?:建设)?力度)+$/;

/** Where a clause stops to name and begins to tell. */
const topicEnd =
  /(?:(?<=..)(?:要?基本建成|新?开工|建成|竣工|控制|保持|达到|实现|指标|任务|超额|占|不断|日益|逐步|进一步)|\d).*$/;

/** 工业总产值完成9亿元，增长12%；增加值增长9%: of the same industry. */
const outputOf = /(?:总)?产值$/;

/** 财政补助标准: of what, only the sentence says. */
const headOnly =
  /^(?:(?:改造|建设|建筑)?总?面积|(?:财政)?(?:补助|补贴|奖补|缴费|筹资|报销|报销比例|总产量?|最高支付限额)(?:标准)?)$/;

const doingOnly =
  /^(?:月?人均|每人每[年月]|要|将|再|已|基本|新|增加|提高|培育|认定|发展|创建|入库|建成|投用|投运|开工|动工|建设|竣工|交付|完成|改造|筹集|筹措|筹建|供应|分配|配租|淘汰|共)*$/;

/** 占…, 按要求下, 新开工, 补助标准: of what, the clause does not say either. */
const saysNoThing: readonly RegExp[] = [/^占/, /^(?:在|按|经|从).*[下上中后]$/, doingOnly, headOnly, /^增加值$/];

const renamed = (name: string): string => synonyms.reduce((rest, [pattern, one]) => rest.replace(pattern, one), name);

const trimmed = (name: string, idle: RegExp): string => {
  const rest = name.replace(idle, '');
  return rest.length >= 2 ? rest : name;
};
