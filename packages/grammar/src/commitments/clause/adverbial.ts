// Clauses that say how or to what end, and promise nothing themselves.

const OPENERS =
  /^(?:聚焦|围绕|紧盯|瞄准|针对|按照|对照|对标|依托|坚持|发挥|充分发挥|立足|面向|根据|随着|严格落实|严格执行|贯彻|全面落实|认真落实|用好|学习|紧扣|紧抓|抢抓|突出|把|顺应|遵循|在.{2,20}(?:基础上|同时|前提下|过程中)$|国家|从.{2,30}(?:看|出发|来说|入手|发力)$|如果|虽然|尽管|只有)/u;
const FRAME =
  /^(?:继续|持续|始终|坚持|将)?以.{2,60}为(?:.{0,8})(?:抓手|牵引|契机|引领|目标|核心|重点|主题|导向|支撑|载体|依托|主线|基础|主|龙头|总揽|统领|突破口|切入点|着力点|站点|中心|指引|动力|底线)$/u;

/** 努力打造: a vision without a year. */
const VISION = /(?:努力|奋力|致力于?)(?:打造|建设|创建|实现)/u;

/** 以创建卫生县城为抓手, 聚焦18个重点领域: the clause only leads in another. */
export function opensAdverbial(text: string): boolean {
  return OPENERS.test(text) || FRAME.test(text) || VISION.test(text);
}
