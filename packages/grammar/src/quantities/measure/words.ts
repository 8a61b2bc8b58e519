// Cuts the words away that stand around a measure: verbs of value behind it, verbs and adverbs before it.
import { LEADING_WORDS, VALUE_WORDS } from './value-words.ts';

/** 总量、增速均|第4, but 户均|3万元; 产量2030年|, 外资比“十三五”时期|, 城镇化率五年|. */
const EACH =
  /(?<![人户亩村日月年地平车])均$|(?:先后|连续|接连)?(?:跨越|突破|迈上|跨上|跃上|迈过)了?[一二两三四五六七八九]个(?:[十百千万亿]+元?(?:台阶|大关|关口))?$|(?<!公)共$|(?:[由从到至]|(?<=[量力额值入率数积]))\d{4}年[底末初]?$|(?:比|较|快于|高于|低于|好于|优于)(?:\d{4}年|“?十[一二三四五]五”?(?:时期|期间|末))$|(?<=[率度])[三四五]年$|[由从]“?十[一二三四五]?五”?(?:时期)?[末初]?$|(?<=[入值额量资税收])过$/;
/** 签约|320户, 节约|5吨: no hedge. */
const BEFORE_YUE = '签履违预节契';
const LONGEST_EACH = 12;
/** What `EACH` can end with; most words end otherwise. */
const EACH_ENDS = new Set('均共年底末初个阶关口期间过');
const VALUE_ENDINGS = byLastChar(VALUE_WORDS);
const LEADS = byFirstChar(LEADING_WORDS);

/** `text` without the words of value at its end: 一般公共预算收入完成 → 一般公共预算收入. */
export function stripValueWords(text: string): string {
  let end = text.length;
  for (;;) {
    if (text[end - 1] === '约' && BEFORE_YUE.includes(text[end - 2] ?? '、')) break;
    const word = (VALUE_ENDINGS.get(text[end - 1] as string) ?? []).find((ending) => text.endsWith(ending, end));
    const length = word?.length ?? eachBefore(text, end);
    if (length === undefined) break;
    end -= length;
  }
  return text.slice(0, end);
}

function eachBefore(text: string, end: number): number | undefined {
  if (!EACH_ENDS.has(text[end - 1] as string)) return undefined;
  return EACH.exec(text.slice(Math.max(0, end - LONGEST_EACH), end))?.[0].length;
}

/** 到2025年底, 一是, （二）: what opens a clause before its measure. */
const OPENING =
  /^(?:(?:到|至|截至)?\d{4}年(?:底|末|度)?|第?[一二三四五六七八九十]{1,3}是|（[一二三四五六七八九十\d]+）|\d{1,2}[.．、]|[①-⑳]|“?十[一二三四五六]五”?(?:末|期间|时期))/;
/** Words that begin like a leading word: 完成率, 建成区, 建设用地. */
const NO_LEAD =
  /^(?:..率|和[美谐]|使用|建成区|建设用地|建设投资|建设项目|建设资金|建设工程|完成投资|改造项目|改造面积|发放贷款|争取率)/;

/** How many characters of leading words `text` begins with; never all of it but one. */
export function leadingLength(text: string): number {
  let start = 0;
  for (;;) {
    const rest = text.slice(start, start + 12);
    const word = OPENING.exec(rest)?.[0] ?? (NO_LEAD.test(rest) ? undefined : leadAt(text, start));
    if (word === undefined || start + word.length >= text.length) break;
    start += word.length;
  }
  return text.length - start < 2 ? 0 : start;
}

function leadAt(text: string, start: number): string | undefined {
  return (LEADS.get(text[start] as string) ?? []).find((lead) => text.startsWith(lead, start));
}

function byLastChar(words: readonly string[]): Map<string, string[]> {
  return grouped(words, (word) => word[word.length - 1] as string);
}

function byFirstChar(words: readonly string[]): Map<string, string[]> {
  return grouped(words, (word) => word[0] as string);
}

function grouped(words: readonly string[], keyOf: (word: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) groups.set(keyOf(word), [...(groups.get(keyOf(word)) ?? []), word]);
  for (const group of groups.values()) group.sort((a, b) => b.length - a.length);
  return groups;
}

/** A project or firm of this kind, not a thing told of it: 开工项目, 上市公司. */
const AS_MODIFIER = '(?!项目|企业|公司|工程|面积|仪式|总额|金额|资金|合同)';

/** Where a noun behind an amount ends because something is told of it: 63个项目|落地开工. */
export const TOLD_OF = new RegExp(
  `(?:(?:开工|签约|投产|竣工|完工|落地|上市|挂牌|建成|投用|投运|通车|开业|入库|获评|入选|完成|复工)${AS_MODIFIER}|进展|投入(?!品)|正式|全部|如期|顺利|按期|相继|陆续|先后|分别|实现|达到|获得|荣获|入榜|被|纳入|列入|得到|交付|封顶|并网|开放|贯通|设有|建有|开展|用于|惠及|拉动|扭亏|总投资|排名|位居|位列|占(?!地)|办结|销号|稳步|有序|加快|(?<![人户亩平日月年])均(?!衡)|已|同比|倍增|让群众|让百姓|动工|奠基|落户|年内|年底|[上下]半年|一季度|二季度|三季度|四季度|\\d{1,2}月|喝上|领到|领取|通了|通(?:硬化路|油路|客车|公路|动力电|自来水)|用上|住上|住进|搬进|过上|圆了|齐聚|从此|告别|生活(?!垃圾|污水|用|困难|补)|确保|力争|满负荷|全容量|全量|当年|全面|重磅|精彩|成功|集中(?![供整治连安])|共计|居全)`,
);

/** Words that begin what is told, never a noun: 投资2.14亿元|实施26个项目. */
export const BEGINS_TELLING = new RegExp(
  `^(?:${TOLD_OF.source}|大关|新?台阶|新?关口|[一两二三四五六七八九]个(?:大|[千百]亿)?(?:台阶|大关|关口)|连片|整村|关口|门槛|实施|推进|推动|促进|带动|支持|解决|受益|进行|开展|完善|增长|新增|净增|总量|增加|提高|下降|减少|保持|打造(?!工程)|建设(?!用地|项目|工程|资金)|创建|发展(?!资金|项目|基金)|成为|消除|落实|参与|参加|享受|接受|累计|正在|将|关停|搬迁(?!项目|工程|户)|拆除|使|为(?!民)|对(?!外)|以(?!工)|向|有(?!机|色)|在(?!建|校|册|编)|到(?!位)|从(?!业)|由|与|较|比|率先|成功|因|并(?![网购])|助力|确保|满足|巩固|就业(?!岗位|人数|资金)|脱贫(?!户|人口|劳动力|村|群众)|搬入|入住|分房|通过|建立|构建|改善(?![^，。；]{2,14}(?:项目|工程))|设立|开通|全面|基本(?!农田|公共|医)|启动|运营|运行|改造|治理|修复|整治|提升|优化|是|和|及|或|用于|投向|扶持|补贴|奖励|购置|购买|覆盖|辐射|涵盖|涉及|占|我们|共|其中|以及|年均)`,
);
