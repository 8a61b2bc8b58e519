// Clauses that say how or to what end, and promise nothing themselves.

const OPENERS =
  /^(?:聚焦|围绕|紧盯|瞄准|针对|按照|对照|对标|依托|坚持|发挥|充分发挥|立足|面向|根据|随着|严格落实|严格执行|贯彻|全面落实|认真落实|用好|学习|紧扣|紧抓|抢抓|突出|把|顺应|遵循|(?:我们)?[将要]?在.{2,24}(?:基础上|同时|前提下|过程中)$|国家(?:将|正|已|对|在|还|也|继续|持续|陆续|出台|实施|支持|加大|推动|推进|启动|发行|安排|提出|明确|把|政策|战略|层面|宏观)|从.{2,30}(?:看|出发|来说|入手|发力)$|如果|虽然|尽管|只有)/u;
/** 今年是开局之年, 必须坚持稳中求进: where things stand, and in what spirit they are done. */
const BACKGROUND =
  /^(?:我们)?[将要]?在(?!.*\d)[^，]{2,40}等(?:方面|领域|环节)|^(?:\d{4}年|今年|明年|新的一年|这一年|当前|今后五年)?(?:(?:也|又|既|正|更|将|还)?是[^，]*(?:年|期|周年|日子|关口|起点)$|(?:我们)?(?:要|必须|务必|始终)(?:始终|更加|继续|牢牢)?(?:坚持|坚定|牢记|树牢|树立|保持清醒|锚定|把握|认识|增强|深刻|高举|紧扣|聚焦|坚决|突出))/u;
const FRAME =
  /^(?:继续|持续|始终|坚持|将)?以.{2,60}为(?:.{0,8})(?:抓手|牵引|契机|引领|目标|核心|重点|主题|导向|支撑|载体|依托|主线|基础|主|龙头|总揽|统领|突破口|切入点|着力点|站点|中心|指引|动力|底线)$/u;

/** 努力打造: a vision without a year. */
const VISION = /(?:努力|奋力|致力于?)(?:(?:打造|建设|创建|实现)|把[^，]{2,12}(?:建成|打造))/u;

/** 由大会票决产生10件实事: who chooses them, not that they will be done. */
function announces(text: string): boolean {
  return /票决|表决|征集|遴选|筛选/u.test(text) && !/办好|办成|办实|完成|实施|落实/u.test(text);
}

/** 面向青年开展技能培训2万人次: the clause goes on to what is done, and ends with how much. */
const GOES_ON =
  /^(?:面向|针对|围绕|依托|聚焦)[^，]{2,24}?(?:开展|组织|新增|新建|建设|培育|实施|举办|提供|打造|推出|完成)[^，]*\d[\d.]*[万亿]?[余多]?[^，\d]{1,3}(?:以上|左右)?$|^围绕[^，]{2,16}?(?:布局|新建|建设|开工)[^，]{0,4}\d[\d.]*[万亿]?[余多]?[个条座家所处项][^，]+$/u;

/** 以创建卫生县城为抓手, 聚焦18个重点领域: the clause only leads in another. */
export function opensAdverbial(text: string): boolean {
  if (GOES_ON.test(text)) return false;
  return OPENERS.test(text) || BACKGROUND.test(text) || FRAME.test(text) || VISION.test(text) || announces(text);
}
