// Takes apart subjects that share what is said of them: 城乡居民收入, 蔬菜、水果、中药材产量.

const JOINED = /[、和及与]/;
/** What the last of several subjects adds to all: 刑事、治安|案件. */
const SHARED_HEAD =
  /(?:居民人均可支配收入|人均可支配收入|可支配收入|居民收入|案件|产量|总产量|产值|总产值|增加值|投资|收入|面积|人数|数量|占比|比重|率|总额|价格|支出|用地|贷款余额|存款余额|余额|审批服务时间|时间|企业|销售额|零售额|贸易额|营业额|保有量|拥有量|吞吐量|用电量|出口|利润|税收|营收|增速|增幅|浓度|天数|指数|里程|规模|标准|水平|补助|产业)$/;

/** A subject that needs no head from the last. */
const COMPLETE = /(?:资金|外资|贷款|存款|指标|项目|工程|产业|金额|数|总量|总额|规模|季度|半年)$/;

/** 新兴产业、高新技术产业|增加值: kinds of trade are no figures yet; the last tells which of theirs is meant. */
const TRADE = /(?:产业|行业|企业|产品)$/;
const OF_TRADE = /^(?:增加值|增速|总?产值|投资|收入|利润|税收|营收|销售额|出口|用电量|产量)$/;

/** 一、二、三产业 */
const SECTOR = /^[一二三]$/;

/** 旅游|总人数、总收入: the first names whose totals they are. */
const OF_TOTALS = /^(.{2,})总[^总]{1,3}$/;

/** Two letters that stand for each other before one head: 城镇、农村居民收入, 小学、初中入学率. */
const TOWN_OR_COUNTRY = /^(?:城镇|城市|农村|乡村|牧区|小学|初中|高中|广播|电视)/;

/** The `count` subjects that `noun` names, in order, each complete; null when it does not name so many. */
export function subjectsOf(noun: string, count: number): string[] | null {
  const both = /^(.{0,8}?)城、?乡(?!融合|一体|建设)(.{2,})$/.exec(noun);
  if (both && count === 2) return [`城镇${both[2]}`, `农村${both[2]}`];
  const deposits = /^(.*)存、?贷款余额$/.exec(noun);
  if (deposits && count === 2) return [`${deposits[1]}存款余额`, `${deposits[1]}贷款余额`];
  const parts = noun.split(JOINED);
  if (parts.length !== count || parts.some((part) => part === '')) return null;
  return completed(parts);
}

function completed(parts: readonly string[]): string[] {
  const last = parts[parts.length - 1] as string;
  const first = parts[0] as string;
  const owner = OF_TOTALS.exec(first)?.[1];
  if (owner && parts.every((part, at) => at === 0 || part.startsWith('总')))
    return parts.map((part, at) => (at === 0 ? part : owner + part));
  if (
    last.length > 2 &&
    parts.length === 2 &&
    first.length === 2 &&
    [first, last].every((part) => TOWN_OR_COUNTRY.test(part))
  )
    return [first + last.slice(2), last];
  const head = SHARED_HEAD.exec(last)?.[0];
  if (head === undefined) return [...parts];
  if (parts.every((part) => SECTOR.test(part[0] as string)) && SECTOR.test(first))
    return parts.map((part) => (part.length === 1 ? part + last.slice(1) : part));
  const isTrade = (TRADE.test(first) && OF_TRADE.test(head)) || (/^增[速幅]$/.test(head) && !COMPLETE.test(first));
  if (!isTrade && (SHARED_HEAD.test(first) || COMPLETE.test(first))) return [...parts];
  const tail = parts.length === 2 && first.length === 2 && first[0] === last[0] ? last.slice(2) : head;
  return parts.map((part) => (part === last || part.endsWith(head) ? part : part + tail));
}
