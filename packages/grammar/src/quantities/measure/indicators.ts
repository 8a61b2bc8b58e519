// Main indicators of county statistics, by the names reports give them.

const INDICATORS: readonly (readonly [string, RegExp])[] = [
  ['gdp', /(?:(?<!人均)(?:地区生产总值|国内生产总值|GDP)|^生产总值|经济总量)$/i],
  ['gdp-per-capita', /人均(?:地区生产总值|国内生产总值|生产总值|GDP)$/i],
  ['industrial-value-added', /(?:规上|规模以上)?工业增加值$/],
  ['services-value-added', /(?:服务业|第三产业)增加值$/],
  ['agriculture-value-added', /(?:农林牧渔业|第一产业|农业)增加值$/],
  ['fixed-investment', /固定资产投资(?:总额|额)?$/],
  ['industrial-investment', /工业(?:固定资产)?投资$/],
  ['retail-sales', /社会消费品零售(?:总额|额)$/],
  ['budget-revenue', /一般(?:公共)?预算收入$/],
  ['fiscal-revenue', /财政总?收入$/],
  ['budget-expenditure', /一般(?:公共)?预算支出$/],
  ['tax-revenue', /税收(?:收入)?$/],
  ['urban-income', /城[镇市](?:常住)?居民(?:家庭)?(?:人均)?(?:可支配)?收入$/],
  ['rural-income', /(?:农村(?:常住)?居民(?:家庭)?|农牧?民)(?:人均)?(?:可支配|纯)?收入$/],
  ['resident-income', /居民(?:人均)?(?:可支配)?收入$/],
  ['trade', /(?:外贸)?进出口(?:总额|总值)?$/],
  ['exports', /出口(?:总额|总值)?$/],
  ['foreign-investment', /(?:实际(?:利用|使用)外资|利用外资)(?:金额|额)?$/],
  ['urban-jobs', /(?:新增城镇就业|城镇新增就业)(?:人数|人员)?$/],
  ['unemployment', /(?:登记|调查)失业率$/],
  ['cpi', /(?:居民消费价格(?:总水平|指数)?|CPI|物价)(?:涨幅)?$/i],
  ['grain-output', /粮食(?:总产量?|产量)$/],
  ['grain-area', /粮食(?:播种|种植)面积$/],
  ['urbanization', /城镇化率$/],
  [
    'energy-intensity',
    /(?:(?:单位|万元)(?:地区生产总值|国内生产总值|生产总值|GDP)(?:综合)?(?:能耗|能源消[耗费])(?:强度)?|能耗强度|能源消[耗费]强度)$/i,
  ],
  ['carbon-intensity', /(?:单位(?:地区生产总值|国内生产总值|生产总值|GDP)二氧化碳排放(?:量|强度)?|碳排放强度)$/i],
  ['pm25', /(?:细颗粒物(?:（PM2[.．]5）)?|PM2[.．]5)(?:年?平?均)?浓度$/i],
  ['rd-intensity', /(?:研发|R&D)(?:经费|投入|支出)*强度$/i],
  ['money-supply', /(?:广义货币(?:供应量)?(?:（?M2）?)?|^M2)$/i],
  ['good-air-days', /(?:优良天数|二级以上天数)(?:比例|比率|占比)?$/],
  ['forest-coverage', /森林覆盖率$/],
  ['deposits', /存款余额$/],
  ['loans', /贷款余额$/],
  ['market-entities', /(?:市场主体|经营主体)(?:总量|总数|存量|数量)?$/],
  ['population', /常住人口$/],
];

/** Key of the main indicator that `name` is, null for any other measure. */
export function indicatorOf(name: string): string | null {
  return INDICATORS.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

/** Sides of anything named before: its total, its growth, its share. */
const SIDE =
  /^(?:总量|增速|存量|总额|总数|数量|规模|总规模|占比|比重|满意率|满意度|办结率|完成率|覆盖率|达标率|增幅|降幅|改善幅度|总量、增速|增速、总量|总量和增速|总量增速|余额|进度|序时进度|年均增速)$/;
/** Sides of a project, a park, a firm: its money and its size. */
const SIDE_OF_PROJECT =
  /^(?:总投资|(?:累计|已|年内|年度|当年)?(?:完成|计划)?投资(?:额)?|当年投资|年度投资|年度计划投资|新增产值|产值|总产值|年产值|新增税收|税收|年税收|营业收入|销售收入|营收|利润|利税|总面积|占地面积|建筑面积|总建筑面积|总里程|全长|总长|投资总额|概算|总概算|总?装机(?:容量)?|新增装机(?:容量)?|用地|占地)$/;
const PROJECT =
  /(?:项目|工程|园|园区|基地|企业|集群|中心|公司|电站|集团|小区|路|厂|港|区|线|桥|建设|改造|集聚区|综合体|枢纽|水库|机场)$/;
/** 产量 behind 播种面积 is the same crop's. */
const SIDE_OF_CROP = /^(?:总产量|产量|总产|单产|面积|产值)$/;
const CROP = /(?:播种面积|种植面积|面积|产量|总产量)$/;

/** Whether `name` only tells a side of something named before. */
export function isAspect(name: string): boolean {
  return SIDE.test(name) || SIDE_OF_PROJECT.test(name) || SIDE_OF_CROP.test(name);
}

/** Whether `aspect` is a project's side and `name` a project, a park, a firm. */
export function isSideOfProject(aspect: string, name: string): boolean {
  return SIDE_OF_PROJECT.test(aspect) && PROJECT.test(name);
}

/** `aspect` said of `topic`: 粮食播种面积 and 总产量 → 粮食总产量; just the aspect where they do not belong together. */
export function aspectOf(topic: string, aspect: string): string {
  if (/^总../.test(aspect) && topic.endsWith(aspect.slice(1))) return topic;
  const owner = /^(.{2,}?)(?:计划|概算)?总?投资$/.exec(topic)?.[1];
  if (owner !== undefined && isSideOfProject(aspect, owner)) return owner + aspect;
  if (SIDE_OF_CROP.test(aspect) && CROP.test(topic)) return topic.replace(CROP, '') + aspect;
  if (/[率度]$/.test(aspect) && /[率度]$/.test(topic)) return aspect;
  if (SIDE.test(aspect) || (SIDE_OF_PROJECT.test(aspect) && PROJECT.test(topic))) return topic + aspect;
  return aspect;
}
