// 改造小区9个，惠及居民400户: who is served by the work counted before, and 改造9个小区，410户居民受益 the same.

const served = /^(?:惠及|受益)(?:居民|群众|住户|农户|百姓)?$|^(?:居民|群众|住户|农户|百姓)(?:受益|得益)$/;
const benefits = /惠及|受益|得益/;
const count = /\d[\d.]*[万]?[多余]?(?:个|座|所|条|栋|公里)/;

/** Words of the work without its count; null for other measures and where no work is counted. `context`: folded, its sentence up to it. */
export function servedBy(words: string, context: string): string | null {
  if (!served.test(words.replace(/\s/g, ''))) return null;
  const work = context.split(/[，；、]/).findLast((clause) => count.test(clause) && !benefits.test(clause));
  return work?.replace(count, '') ?? null;
}
