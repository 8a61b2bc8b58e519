// Clauses that sound like a promise and only say which way things are to go: 推动贸易提质升级, 引进高层次人才, 持续开展隐患排查整治.
import type { Milestone } from '../../facts.ts';
import type { ParsedClause } from '../clause/parse-clause.ts';
import type { Namedness } from '../objects/namedness.ts';

/** 某某领域问题整治, 隐患排查整治: nobody could say when it is done. */
const SWEEP =
  /(?:(?:领域|行业|问题)(?:[^，]{0,4}(?:问题|隐患|风险))?(?:专项|集中)?(?:排查)?(?:整治|治理)|(?:隐患|风险|问题|水体|排污口|纠纷)[^，、]{0,2}排查(?:整治|治理|化解|处置)|专项(?:整治|治理))$/u;
const INSURED = /纳入[^，]*(?:保障|保险|医保|社保|低保|管理|监管|监测|考核|帮扶|(?:保障|保险)范围)$/u;
/** 单产提高, 贸易提质升级, 投入强度持续提升: by how much is not said. */
const BETTER =
  /(?:贸易|消费|单产|品质|质量|水平|强度|产业|服务|功能|效能|效率|供给|能级|结构)(?:持续|稳步|不断|进一步)?(?:提升|提高|提质|提质升级|提档升级|转型升级|升级|扩容|优化|改善|增长)$/u;
/** 向基层延伸, 向全域覆盖: whither, not how far. */
const WIDENED = /向[^，]{2,16}(?:延伸|覆盖|拓展|倾斜|下沉|集聚|集中)$/u;
/** Whom or what kinds a government would like to come. */
const WELCOME =
  /(?:人才|团队|[服供]应?[务商]商|供应商|主体|机构|企业|总部|资本|外资|首店|旗舰店|连锁店|[^“”]型项目|运动员|专家)$/u;
/** 增加学位供给和招生, 分类推进…: an attitude opens the clause, so that the noun at its end is no stage. */
const DEGREE =
  /^(?:继续|持续|适度|适当|稳步|进一步|不断|积极|合理)*(?:增加|扩大|减少|优化|提高|放大|推广|稳定|增强|强化|加强)/u;
const MECHANISM = /(?:机制|体系|制度|模式|格局|生态)$/u;
/** 建好用好: what is there already is to be used well. */
const USED_WELL = /(?:建好|建强|办好|管好|建)用好|建好管好|建设?(?:运营|运行|使用)好/u;
/** 持续开展…活动: any number would do. */
const GOING_ON = /^(?:持续|常态化?|经常性|广泛|深入|长期)+(?:组织)?开展/u;
/** 推出特色产品: any would do. */
const PUT_OUT = /(?:产品|服务|举措|措施|政策|模式|活动|业态)$/u;
/** 推动甲区与乙港打造枢纽: what they are to become, some day. */
const TO_BECOME = /^.{0,4}(?:推动|支持|引导|促进|助推)[^“]{2,}打造/u;

/** 污染综合整治工作: of no particular place. */
const POLLUTION = /污染(?:综合|协同|专项|联合)?(?:治理|防治|整治|管控)(?:工作)?$/u;
/** 建设优质蔬菜供应基地: one for that sort of thing, wherever it is to be. */
const SORT_OF_BASE =
  /(?:产业|生产|加工|供应|供给|制造|种植|养殖|繁育|储运|加注|集散|出口)(?:供给|供应|加工|加注|集散)?(?:基地|中心)$|(?:研发|实证|转化)基地$/u;
/** Whatever tells which one: a place, a grade, a name in quotation marks, a section. */
const PLACED = /[省市县区镇乡村街路山河江湖港岛湾园厂场司“《（一二三四五六七八九\d]|国家|全国|公司|集团/u;

/** What a clause ends with, as far as the patterns above look. In characters. */
const LONGEST_CLOSE = 18;

/** 将困难群众纳入救助范围: nothing is awarded. */
export function insures(text: string): boolean {
  return INSURED.test(text);
}

/** True where the clause tells a way to go and nothing that is done or not done by the end of the year. */
export function isDirection(text: string, parsed: ParsedClause, milestone: Milestone, named: Namedness): boolean {
  const opening = text.slice(0, 12);
  const close = text.slice(-LONGEST_CLOSE);
  if (opening.slice(0, 10).includes('融入') || SWEEP.test(close)) return true;
  if (opening.includes('好') && USED_WELL.test(opening)) return true;
  if (named.counted) return false;
  if (milestone === 'award') return insures(text);
  if (named.unknown < 3 && close.includes('污染') && POLLUTION.test(close)) return true;
  if (text.endsWith('绿色通道') && parsed.verbs.length > 0) return true;
  if (/[地心]$/u.test(close) && SORT_OF_BASE.test(close) && isAnyBase(text, parsed)) return true;
  if (named.unknown < 2 && text.endsWith('免费开放') && /^.{0,4}落实/u.test(text)) return true;
  if (named.unknown < 2 && /^.{0,4}支持建设/u.test(opening)) return true;
  if (milestone === 'sign' && parsed.verbs.length > 0 && WELCOME.test(close)) return true;
  if (parsed.verbs.length === 0 && DEGREE.test(text)) return true;
  if (parsed.verbs.some((verb) => /^(?:建立|设立)$/u.test(verb.word)) && MECHANISM.test(close)) return true;
  if (milestone === 'hold') return GOING_ON.test(text) && /(?:活动|行动|整治|治理|清理|检查)$/u.test(text);
  if (parsed.verbs.length === 1 && parsed.verbs[0]?.word === '推出') return PUT_OUT.test(close);
  if (parsed.verbs.every((verb) => verb.force === 'drive')) return drifts(text, parsed, named);
  return named.unknown < 2 && parsed.verbs.every((verb) => verb.word === '运营');
}

/** 打造, 建设 with a sort of base that nothing places. */
function isAnyBase(text: string, { verbs, object, stages, topic }: ParsedClause): boolean {
  if (stages.length > 0 || topic !== null || verbs.length === 0) return false;
  if (!verbs.every((verb) => /^(?:加快)?(?:打造|建设)$/u.test(verb.word))) return false;
  return !PLACED.test(text.slice(object.start, object.end));
}

/** The weakest verbs, with an object that says nothing of an end. */
function drifts(text: string, { verbs }: ParsedClause, named: Namedness): boolean {
  if (text.includes('向') && WIDENED.test(text)) return true;
  if (text.includes('打造') && TO_BECOME.test(text)) return true;
  if (verbs.length === 1 && verbs[0]?.word === '完善') return named.kind !== 'facility' && named.kind !== 'undertaking';
  if (verbs.some((verb) => verb.word === '扩大')) return !/(?:规模|产能|面积|线|园|区)$/u.test(text);
  return BETTER.test(text.slice(-LONGEST_CLOSE)) && verbs.every((verb) => !/实施|抓好|完善/u.test(verb.word));
}
