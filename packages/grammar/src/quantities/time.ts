// Tells whether a figure is a result, a target or background, and for which year.
import type { QuantityKind, Status } from '../facts.ts';
import { readChinese } from '../numerals/chinese.ts';
import { sectionAt } from '../outline/section-at.ts';
import { zoneAt } from '../outline/zones.ts';
import type { ReadContext } from '../read-context.ts';
import type { Mention } from './mention.ts';
import type { Terms } from './term-spans.ts';

export interface TimeRead {
  readonly status: Status;
  readonly year: number | null;
}

/** 由5个增加到12个: the first figure is where it came from. */
const FROM = /(?:由|从)(?:每[年月天日人户亩])*(?:最初|原来|原先|去年|上年|过去|(\d{4})年[底末初]?)?的?$/;
const TO_BEHIND =
  /^(?:[^，；]{0,6})?(?:增加|提高|上升|提升|发展|增长|扩大|跃升|攀升|缩短|压缩|压减|下降|降低|减少|降|升|变|整合|合并|精简|优化|调整)[为到至成]/;
const LIST_THEN_TO =
  /^(?:[、和：:∶](?:每[年月天日人户亩])?[\d.]+[^，；、和\d]{0,4}){1,4}(?:增加|提高|上升|提升|发展|增长|扩大|下降|降低|减少|变|优化|调整)[为到至]/;
const LIST_REACH = 60;
const LONGEST_LIST = 8;
/** What the plan only uses: 充分发挥10个专班作用. */
const USES =
  /(?:^|我[国省市县区州旗]|全[国省市县区州旗]|目前|当前|已经|充分|更好|切实|全面|持续|积极|有效|继续)(?:发挥|依托|围绕|对照|根据|按照|针对|借助|现有|已有|仍有|尚有|还有|已拥有|拥有|已形成|已建成|原有|用好|(?<!有效)利用(?![系率]))[^，；]{0,24}$|(?:^|[，；])我[国省市县区州旗盟]现?有[^，；]{0,24}$/;
/** 从有利条件看，…; 目前，…: where things stand, up to the clause that says what is to be done. */
const STANDS = /(?:^|；)(?:从[^，；]{2,14}看|当前|目前|眼下|近年来)，[^；]*$/;
const STANDS_WORD = /看，|前，|眼下，|近年来，/;
const IS_TO_BE = /今年|年内|全年|力争|确保|争取|将|要|到\d{4}年|达到|新增|新建|完成/;
const STATED_YEAR = /(?:^|[到至从在自以，（])(?:“?[十二]+[一二三四五]”?)?(\d{4})年(?!以来)[^，；]{0,40}$/;
/** 到2030年，… or 2024年，… at the head of a sentence: holds for the clauses that follow. */
const STATED_AHEAD = /(?:^|[到至])(\d{4})年[底末]?$/;
const LAST_YEAR = /(?<![比较与同于从由])(?:去年|上年)(?!续建|结转|开工|启动|未|谋划)[^，；]{0,30}$/;
/** 由2021年的95%降到去年的88%: the year right before the figure is its own. */
const LAST_YEARS_OWN = /[到至为](?:去年|上年)[底末]?的$/;
/** 从2016年的3万元提高到2021年的|4万元, 茶叶产量2030年达到|8万吨: so is a year named there. */
const OWN_YEAR = /(?:(?<=[到至])\d{4}年[底末]?的|\d{4}年[底末]?(?:达到|达|突破|超过))$/;
/** 力争两年内…, 今明两年…: holds to the end of the sentence. */
const WITHIN_YEARS =
  /(?:力争|用|利用|争取|计划|在|今后|未来)([一二两三四五])年(?:左右)?(?:的?时间|内|之内)|(?:^|，|；)([两三四五])年内|今明([两])年/;
/** 两年改造小区40个: where a clause begins so, its own figures are of all these years. */
const OVER_YEARS =
  /^([两三四五])年(?:内|共|累计|计划|拟)*(?=(?:新建|改建|建设|建成|改造|完成|实施|解决|培训|培育|投入|安排|新增|治理|造林|整治))/;

/** 达到, 增加到: where a figure stood at the term's end, so in the year reviewed. */
const ARRIVES =
  /(?:达到|达|突破|增[加长]?到|增至|提高到|提升到|上升到|下降到|降至|缩小到|增加到|跃升至|发展到|稳定在|保持在|仅|[到至])(?:了)?$/;

/** 年均增长|8.3%: over several years, whatever year the sentence began with. */
const EACH_YEAR = /年均(?:分别|实际|递)?(?:增长|递增|下降|提高|增加|降低|增)$/;

/** What is known of the figure already. */
interface Figure {
  readonly kind: QuantityKind;
  readonly measure: string;
}

/** What there is of a thing at a time, not what is done over years: 床位保有量, 人均绿地. */
const STOCK = /(?:拥有量|保有量|存栏|余额|存量|总量|(?:常住|户籍|总)人口|标准|人均[^，]{2,10}|托位数|床位数|医师数)$/;
/** What is counted anew each year: 地区生产总值超过|90亿元 is its last value, no sum. */
const OF_EACH_YEAR = /(?:生产总值|GDP|经济总量|可支配收入|(?:常住|户籍|总)人口)$/;
const PASSES = /(?<!增加|增长|新增|增)(?:超过|超|接近|近)$/;
/** 五年累计发电量达|60亿千瓦时, 累计突破|3亿元: a sum all the same; 累计达到46个 is a stock. */
const SUM = /累计[^，；]{0,14}$/;

/** Status and year by the part it stands in, corrected by what its own sentence says; totals of a term of years have none. */
export function timeOf(mention: Mention, { kind, measure }: Figure, context: ReadContext, terms: Terms): TimeRead {
  const { plain, head } = context;
  const role = sectionAt(context.sections, mention.amount.start).role;
  if (role === 'glossary' || role === 'imprint' || role === 'opening') return { status: 'context', year: null };
  const isReview = role === 'review' || zoneAt(context.zones, mention.amount.start) === 'retrospect';
  const base: TimeRead = isReview
    ? { status: 'achieved', year: head.reviewYear }
    : { status: 'planned', year: head.planYear };
  const from = originOf(mention, plain.chars);
  if (from !== null) return { status: isReview ? 'achieved' : 'context', year: from.year };
  const clauseLeft = plain.chars.slice(Math.max(mention.clause.start, mention.amount.start - 80), mention.amount.start);
  if (!isReview && USES.test(clauseLeft)) return { status: 'context', year: null };
  if (!isReview && standsSo(sentenceBefore(mention, context)) && !IS_TO_BE.test(clauseLeft)) {
    const isPast = LAST_YEAR.test(clauseLeft);
    return isPast ? { status: 'achieved', year: head.reviewYear } : { status: 'context', year: null };
  }
  if (isReview && kind === 'change' && EACH_YEAR.test(leaderOf(mention).left))
    return { status: 'achieved', year: null };
  const stated = statedTime(mention, context, base, clauseLeft);
  if (stated !== null) return stated;
  if (isReview)
    return terms.isOfTerm(mention) && !isState(mention, kind, measure) ? { status: 'achieved', year: null } : base;
  const term = terms.planTerm(mention);
  return term === null ? base : { status: 'planned', year: isState(mention, kind, measure) ? term.lastYear : null };
}

/** 由2010年的5个增加到12个, 由每月400元、每年2000元提高到…: where the figure, or the list it stands in, came from. */
function originOf(mention: Mention, chars: string): { readonly year: number | null } | null {
  const leader = leaderOf(mention);
  const from = FROM.exec(leader.left);
  if (from === null) return null;
  const behind = chars.slice(mention.behind, Math.min(mention.clause.end, mention.behind + LIST_REACH));
  if (!TO_BEHIND.test(mention.right) && !LIST_THEN_TO.test(behind)) return null;
  return { year: from[1] === undefined ? null : Number(from[1]) };
}

/** The mention that begins the list in which `mention` stands; a very long list is followed back only so far. */
function leaderOf(mention: Mention): Mention {
  let leader = mention;
  for (let steps = 0; leader.isListed && leader.beforeInClause !== null && steps < LONGEST_LIST; steps++) {
    leader = leader.beforeInClause;
  }
  return leader;
}

/** A figure that tells where things stood at the end of a term: a share of a whole, or what a value arrived at. */
function isState(mention: Mention, kind: QuantityKind, measure: string): boolean {
  if (kind !== 'level') return kind === 'share' || kind === 'rank';
  const { left, amount } = leaderOf(mention);
  if (STOCK.test(measure) && !(amount.family === 'count' && measure.endsWith('标准'))) return true;
  if (SUM.test(left) && amount.family !== 'count') return false;
  return ARRIVES.test(left) || (PASSES.test(left) && OF_EACH_YEAR.test(measure));
}

function standsSo(sentence: string): boolean {
  return STANDS_WORD.test(sentence) && STANDS.test(sentence);
}

function statedTime(mention: Mention, context: ReadContext, base: TimeRead, clauseLeft: string): TimeRead | null {
  const { planYear, reviewYear } = context.head;
  const sentence = sentenceBefore(mention, context);
  if (LAST_YEARS_OWN.test(clauseLeft)) return { status: 'achieved', year: reviewYear };
  const own = OWN_YEAR.exec(clauseLeft);
  if (own) return atYear(Number(own[0].slice(0, 4)), base, planYear);
  const stated = STATED_YEAR.exec(clauseLeft) ?? yearAhead(sentence);
  if (stated) return atYear(Number(stated[1]), base, planYear);
  if (base.status !== 'planned') return null;
  if (LAST_YEAR.test(clauseLeft)) return { status: 'achieved', year: reviewYear };
  const within = WITHIN_YEARS.exec(clauseLeft) ?? OVER_YEARS.exec(clauseLeft) ?? WITHIN_YEARS.exec(sentence);
  const years = within ? readChinese((within[1] ?? within[2] ?? within[3]) as string, 0)?.value : undefined;
  return years !== undefined && planYear !== null ? { status: 'planned', year: planYear + years - 1 } : null;
}

/** The last year that a clause of `sentence` ends with. */
function yearAhead(sentence: string): RegExpExecArray | null {
  for (let comma = sentence.lastIndexOf('，'); comma > 0; comma = sentence.lastIndexOf('，', comma - 1)) {
    const year = STATED_AHEAD.exec(sentence.slice(Math.max(0, comma - 8), comma));
    if (year && (/[到至]/.test(year[0]) || comma <= 8)) return year;
  }
  return null;
}

/** A stated year keeps the part's status unless it lies on the other side of the turn of the year. */
function atYear(year: number, base: TimeRead, planYear: number | null): TimeRead {
  if (planYear === null) return { ...base, year };
  if (base.status === 'planned' && year < planYear) return { status: 'achieved', year };
  return { status: base.status, year };
}

function sentenceBefore(mention: Mention, context: ReadContext): string {
  const sentence = context.sentences.sentences[mention.clause.sentence];
  const start = Math.max(sentence?.start ?? mention.clause.start, mention.amount.start - 160);
  return context.plain.chars.slice(start, mention.clause.start);
}
