// Numbers told in other words than they were promised: which of them answer the promise, and which must not.
import { describe, expect, it } from 'vitest';
import type { Verdict } from './account.ts';
import type { AccountRule } from './rules.ts';
import { linesOf } from './testing/pair.ts';

type Told = readonly [promise: string, result: string, verdict: Verdict, rule: AccountRule];
type Gap = readonly [promise: string, result: string];

/** A stock is not answered by what a year added to it, whatever its name begins with. */
const stocks: readonly Gap[] = [
  ['高新技术企业达到90家', '新增高新技术企业17家'],
  ['科技型中小企业达到240家', '新入库科技型中小企业70家'],
  ['创新平台达到11个', '新建创新平台3个'],
];

describe('a stock', () => {
  it.each(stocks)('%s — %s leaves a gap', async (promises, result) => {
    const [line] = await linesOf({ promises, results: `一年来，茶事兴旺。${result}。` });
    expect(line).toMatchObject({ promise: { milestone: 'reach' } });
    expect(['no-data', 'not-mentioned']).toContain(line!.verdict);
  });

  it.each<Told>([
    ['高新技术企业达到90家', '高新技术企业达到91家', 'exceeded', 'figure-above'],
    ['新材料企业达到12家', '新材料企业增加到12家', 'kept', 'figure-reached'],
  ])('%s — %s: %s', async (promises, result, verdict, rule) => {
    const [line] = await linesOf({ promises, results: `一年来，茶事兴旺。${result}。` });
    expect(line).toMatchObject({ verdict, rule });
  });
});

/** The number opens its clause, what became of those counted follows. */
const counted: readonly Told[] = [
  ['新增上市企业3家', '柏川药业等3家企业先后在主板上市', 'kept', 'figure-reached'],
  ['新增上市企业3家', '云渚茶业、红岩科技2家企业顺利上市', 'partly', 'amount-short'],
  ['创建省级和谐社区6个', '7个社区获评省级和谐社区', 'exceeded', 'figure-above'],
  ['新增国家级绿色矿山2家', '2家企业成功入选国家级绿色矿山名录', 'kept', 'figure-reached'],
  ['完成9家场站改制任务', '柏川茶场等9家场站全部完成改制', 'kept', 'figure-reached'],
  ['解决2.6万农村人口饮水安全问题', '又有2.7万农牧民喝上了放心水', 'exceeded', 'figure-above'],
  ['云栖湖堤防加固9公里', '云栖湖堤防9公里加固工程通过竣工验收', 'kept', 'figure-reached'],
];

const otherNames: readonly Told[] = [
  ['油茶新造3万亩、低改2万亩', '新造油茶林3万亩，低产林改造2.1万亩', 'exceeded', 'figure-above'],
  [
    '柏川产业园完成基础设施投资3亿元',
    '柏川产业园累计投入基础设施建设资金20亿元，其中当年3.1亿元',
    'exceeded',
    'figure-above',
  ],
  ['红岩工业园完成基础设施投入3200万元', '红岩工业园全年投入基础设施资金0.31亿元', 'partly', 'amount-short'],
  ['邮轮靠泊21航次', '接待邮轮22航次', 'exceeded', 'figure-above'],
  ['劳务输出6万人次', '转移农村劳动力6.3万人次', 'exceeded', 'figure-above'],
  ['新增绿色食品、有机农产品、地理标志农产品认证9个', '新认证“两品一标”农产品11个', 'exceeded', 'figure-above'],
  ['完成散煤替代3万户', '完成“双代”改造3.2万户', 'exceeded', 'figure-above'],
  ['黄牛发展到6万头', '黄牛饲养量仅为5.1万头', 'partly', 'amount-short'],
  ['新增农村沼气用户900户', '新建沼气池960口', 'exceeded', 'figure-above'],
  ['创建省级示范村7个', '建成省级“百千工程”示范村7个', 'kept', 'figure-reached'],
  ['每千人口医疗床位达到6张', '千人床位数6.2张', 'exceeded', 'figure-above'],
  ['新农合参合率达到95%', '参合率96%', 'exceeded', 'figure-above'],
  ['学前教育毛入园率达到85%', '学前三年毛入园率86%', 'exceeded', 'figure-above'],
  ['城镇低保标准提高到每月600元', '城市低保标准提高到每月610元', 'exceeded', 'figure-above'],
  ['完成危房改造3200户', '改造农村危房3300户', 'exceeded', 'figure-above'],
  ['新增污水日处理能力2万吨', '污水日处理能力新增2.1万立方米', 'exceeded', 'figure-above'],
  ['城市污水处理率达到91%', '县城污水集中处理率92%', 'exceeded', 'figure-above'],
  ['各项贷款余额增长11%', '金融机构贷款余额增长12%', 'exceeded', 'figure-above'],
  ['完成技改投资11亿元', '技术改造投资12亿元', 'exceeded', 'figure-above'],
  ['新能源汽车产量达到3万辆', '生产新能源汽车3.2万辆', 'exceeded', 'figure-above'],
  ['引进亿元以上项目16个', '引进投资亿元以上项目18个', 'exceeded', 'figure-above'],
  ['单位工业增加值能耗下降4%', '规模以上工业单位增加值能耗下降4.4%', 'exceeded', 'figure-above'],
  ['新建成标准化卫生室21个', '建成标准化村卫生室22个', 'exceeded', 'figure-above'],
  ['今年经济增长预期目标定为7%左右', '地区生产总值增长7.3%', 'kept', 'figure-about'],
  ['最低工资标准提高9%以上', '最低工资标准上调11%', 'exceeded', 'figure-above'],
];

/** What a sum is for may stand in the clause behind it or in the sentence before. */
const purposes: readonly Told[] = [
  ['县财政投入260万元，用于扶助和促进就业', '县财政投入就业专项资金270万元', 'exceeded', 'figure-above'],
  ['县财政安排就业专项资金260万元', '县财政投入240万元，用于促进就业', 'partly', 'amount-short'],
  [
    '各级都要增加对村道建设的投入。今年县财政投入比上年增长20%以上',
    '县财政用于村道建设的支出增长21%',
    'exceeded',
    'figure-above',
  ],
];

describe('a number told in other words', () => {
  it.each([...counted, ...otherNames, ...purposes])('%s — %s: %s', async (promises, result, verdict, rule) => {
    const lines = await linesOf({ promises, results: `一年来，茶事兴旺。${result}。` });
    expect(lines.at(-1)).toMatchObject({ verdict, rule });
  });
});

const gaps: readonly Gap[] = [
  ['创建省级和谐社区6个', '7个社区入选市级和谐社区'],
  ['新增上市企业3家', '3家企业在新三板挂牌'],
  ['新增上市企业3家', '3家企业启动上市辅导'],
  ['新增国家级绿色矿山2家', '2家企业入选国家级绿色矿山培育名单'],
  ['黄牛发展到6万头', '黄牛出栏2万头'],
  ['黄牛出栏3万头', '黄牛饲养量6万头'],
  ['柏川产业园完成基础设施投资3亿元', '柏川产业园累计投入基础设施建设资金20亿元'],
  ['农村污水处理率达到60%', '县城污水集中处理率92%'],
  ['加快村道建设，县财政安排资金260万元', '加强学校建设，县财政安排资金420万元'],
  ['重点发展乡村驿站。县财政安排资金260万元', '实施农机补贴。县财政安排资金420万元'],
  ['县财政投入260万元，用于扶持就业', '县财政投入270万元，用于扶持养殖'],
  ['各级都要增加对村道建设的投入。今年县财政投入比上年增长20%以上', '县财政用于校舍维修的支出增长21%'],
  ['新增污水日处理能力2万吨', '新增污水管网2.1万米'],
];

describe('a number of another thing', () => {
  it.each(gaps)('%s — %s leaves a gap', async (promises, result) => {
    const lines = await linesOf({ promises, results: `一年来，茶事兴旺。${result}。` });
    expect(lines.length).toBeGreaterThan(0);
    expect(['no-data', 'not-mentioned']).toContain(lines.at(-1)!.verdict);
  });
});

/** Promised is a sum of two kinds of works, or what there is after several years. */
describe('a sum', () => {
  it.each<Told>([
    ['新建和改造林区道路90公里', '新建林区道路30公里，改造林区道路70公里', 'exceeded', 'parts-add-up'],
    ['新建改建林区道路90公里', '新建林区道路30公里、改建60公里', 'kept', 'parts-add-up'],
    ['新建改造茶坊16座', '新建茶坊3座，改造茶坊9座', 'partly', 'parts-add-up'],
    ['新建改建林区道路90公里', '新建林区道路110公里', 'exceeded', 'part-reaches-alone'],
    ['新改建林区道路90公里', '新改建林区道路81公里', 'partly', 'amount-short'],
    ['累计建成充电桩210个', '充电桩总数达到220个', 'exceeded', 'figure-above'],
    ['新建充电桩40个，累计达到210个', '新建充电桩40个，累计建成209个', 'partly', 'amount-short'],
  ])('%s — %s: %s by %s', async (promises, result, verdict, rule) => {
    const lines = await linesOf({ promises, results: `一年来，茶事兴旺。${result}。` });
    expect(lines.at(-1)).toMatchObject({ verdict, rule });
  });

  it.each<Gap>([
    ['新建改建林区道路90公里', '新建林区道路30公里'],
    ['新建改建林区道路90公里', '新建林区道路30公里。茶事兴旺。改建林区道路70公里'],
    ['累计建成充电桩210个', '建成充电桩40个'],
    ['新建充电桩40个', '累计建成充电桩220个'],
  ])('%s — %s leaves a gap', async (promises, result) => {
    const [line] = await linesOf({ promises, results: `一年来，茶事兴旺。${result}。` });
    expect(['no-data', 'not-mentioned']).toContain(line!.verdict);
  });
});

describe('what follows from the year before', () => {
  it.each([
    ['家庭牧场达到210家', '新增家庭牧场40家', '家庭牧场发展到260家', 'exceeded', 'addition-computed'],
    ['家庭牧场达到210家', '新增家庭牧场40家', '家庭牧场发展到240家', 'no-data', 'named-without-figure'],
    ['家庭牧场达到210家', '新增家庭牧场40家', '家庭牧场发展到260家，新增38家', 'partly', 'amount-short'],
    ['茶乡大道通车', '新增家庭牧场40家', '家庭牧场发展到260家', 'no-data', 'named-without-figure'],
    [
      '常住人口城镇化率达到48%',
      '常住人口城镇化率达到49%',
      '常住人口城镇化率提高1.3个百分点',
      'exceeded',
      'level-computed',
    ],
    [
      '常住人口城镇化率达到48%',
      '常住人口城镇化率达到49%',
      '常住人口城镇化率提高0.7个百分点',
      'missed',
      'level-computed',
    ],
    ['森林覆盖率达到48%', '森林覆盖率提高0.4个百分点', '森林覆盖率由48%提高到48.6%', 'exceeded', 'growth-computed'],
    ['茶乡大道通车', '森林覆盖率提高0.4个百分点', '森林覆盖率由48%提高到48.3%', 'missed', 'growth-computed'],
    ['茶乡大道通车', '森林覆盖率提高0.4个百分点', '森林覆盖率由2025年的46%提高到48.6%', 'no-data', 'only-another-kind'],
    ['茶乡大道通车', '森林覆盖率提高0.4个百分点', '五年来，森林覆盖率由46%提高到48.6%', 'no-data', 'only-another-kind'],
    [
      '数字产业产值占规上工业比重达到20%',
      '数字产业产值占规上工业比重提高1个百分点',
      '数字产业产值占比达到21.2%',
      'exceeded',
      'growth-computed',
    ],
  ] as const)('after %s: %s — %s: %s by %s', async (before, promises, result, verdict, rule) => {
    const [line] = await linesOf({ before: `2029年，${before}。`, promises, results: `一年来，茶事兴旺。${result}。` });
    expect(line).toMatchObject({ verdict, rule });
  });

  it.each<Told>([
    ['数字产业产值占规上工业比重达到20%', '数字产业产值占比达到21%', 'exceeded', 'figure-above'],
    ['数字产业产值占规上工业比重达到20%', '数字产业产值占全市同类产值比重21%', 'not-mentioned', 'nothing-said'],
  ])('%s — %s: %s', async (promises, result, verdict, rule) => {
    const [line] = await linesOf({ promises, results: `一年来，茶事兴旺。${result}。` });
    expect(line).toMatchObject({ verdict, rule });
  });
});

describe('a sum without a purpose of its own', () => {
  it.each<Told>([
    ['翻修茶农旧居90户，县财政安排资金700万元', '县财政安排资金760万元，翻修茶农旧居96户', 'exceeded', 'figure-above'],
    [
      '开工建设保障性住房、棚户区改造住房共700套。抓紧建设公租房。县财政拟安排补助资金900万元',
      '健全保障性住房分配制度。县财政安排资金960万元，全年保障性住房基本建成310套，新开工建设420套',
      'exceeded',
      'figure-above',
    ],
    ['输出农村劳动力7万人次，实现劳务收入3亿元', '劳务输出7.2万人次，创收2.7亿元', 'missed', 'level-below'],
  ])('%s — %s: %s beside the same works', async (promises, result, verdict, rule) => {
    const lines = await linesOf({ promises, results: `一年来，茶事兴旺。${result}。` });
    expect(lines.at(-1)).toMatchObject({ verdict, rule });
  });

  it.each<Gap>([
    ['翻修茶农旧居90户，县财政安排资金700万元', '县财政安排资金760万元，新建茶坊6座'],
    ['翻修茶农旧居90户，县财政安排资金700万元', '县财政安排资金760万元，翻修茶农旧居96户，新建茶坊6座'],
    ['翻修茶农旧居90户，县财政安排资金700万元', '县财政安排资金760万元。翻修茶农旧居96户'],
  ])('%s — %s leaves a gap beside others', async (promises, result) => {
    const lines = await linesOf({ promises, results: `一年来，茶事兴旺。${result}。` });
    expect(['no-data', 'not-mentioned']).toContain(lines.at(-1)!.verdict);
  });
});

it('value added told behind output is of the same industry, whatever stands between', async () => {
  const lines = await linesOf({
    promises: '规上工业增加值增长8%',
    results: '一年来，茶事兴旺。规上工业总产值完成41亿元，增长11.6%；增加值增长7%。',
  });
  expect(lines.at(-1)).toMatchObject({ verdict: 'missed', result: { value: 7 } });
});

describe('what the year is to make', () => {
  it.each<Told>([
    ['培育家庭牧场21家', '家庭牧场达到190家，新培育23家', 'exceeded', 'figure-above'],
    ['发展林下菌菇2万亩', '林下菌菇面积达到16万亩，新增2.1万亩', 'exceeded', 'figure-above'],
    ['种植黄精2万亩', '黄精种植面积达到2.1万亩', 'exceeded', 'figure-above'],
    ['净增规上工业企业6家', '规上工业企业总数达到71家，净增7家', 'exceeded', 'figure-above'],
    ['新增科技企业21家', '科技企业新增数超过年初计划', 'exceeded', 'told-as-done'],
  ])('%s — %s: %s', async (promises, result, verdict, rule) => {
    const lines = await linesOf({ promises, results: `一年来，茶事兴旺。${result}。` });
    expect(lines.at(-1)).toMatchObject({ verdict, rule });
  });

  it.each<Gap>([
    ['培育家庭牧场21家', '家庭牧场达到190家'],
    ['建设高标准茶园3万亩', '高标准茶园达到26万亩'],
    ['化肥用量控制在21万吨以内', '化肥用量超过年初计划'],
    ['税收占一般公共预算收入比重达到70%', '非税收入占一般公共预算收入比重29%'],
  ])('%s — %s leaves a gap', async (promises, result) => {
    const lines = await linesOf({ promises, results: `一年来，茶事兴旺。${result}。` });
    expect(['no-data', 'not-mentioned']).toContain(lines.at(-1)!.verdict);
  });

  it('is judged by the stocks of both years where only they are told', async () => {
    const [line] = await linesOf({
      before: '家庭牧场达到160家。',
      promises: '培育家庭牧场21家',
      results: '一年来，茶事兴旺。家庭牧场达到190家。',
    });
    expect(line).toMatchObject({ verdict: 'exceeded', rule: 'addition-computed' });
  });
});

describe('names of the same number', () => {
  it.each<Told>([
    ['基本医保参保率稳定在96%', '基本医疗保险参保率97%', 'kept', 'figure-sustained'],
    ['电商交易额增长16%', '电子商务交易额增长17%', 'exceeded', 'figure-above'],
    ['技术合同成交额达到3亿元', '技术合同交易额3.1亿元', 'exceeded', 'figure-above'],
    ['每万人口高价值发明专利拥有量达到2件', '每万人高价值发明专利2.1件', 'exceeded', 'figure-above'],
    ['农机综合机械化率达到71%', '主要农作物耕种收综合机械化率72%', 'exceeded', 'figure-above'],
    ['税收占一般公共预算收入比重达到70%', '税收占比71%', 'exceeded', 'figure-above'],
    ['引进过亿元项目16个', '新引进亿元以上项目17个', 'exceeded', 'figure-above'],
    ['新开工亿元以上项目16个', '亿元以上项目开工17个', 'exceeded', 'figure-above'],
    ['公路通车里程达到2100公里', '公路总里程2160公里', 'exceeded', 'figure-above'],
    ['新改建四好农村路90公里', '新改建农村公路84公里', 'partly', 'amount-short'],
    ['发放小额贷款3亿元', '投放小额信贷3.1亿元', 'exceeded', 'figure-above'],
    ['化解政府债务3亿元', '化债3.1亿元', 'exceeded', 'figure-above'],
  ])('%s — %s: %s', async (promises, result, verdict, rule) => {
    const [line] = await linesOf({ promises, results: `一年来，茶事兴旺。${result}。` });
    expect(line).toMatchObject({ verdict, rule });
  });

  it('do not take the zone in which people live for a number promised', async () => {
    const lines = await linesOf({
      promises: '沿江0—3公里渔民补助由每人每年1800元提高到2100元',
      results: '一年来，茶事兴旺。沿江0—3公里渔民每人每年补助达到2100元。',
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ verdict: 'kept', promise: { value: 2100 }, result: { value: 2100 } });
  });
});

describe('a promised nought', () => {
  it.each<Told>([
    ['力争境外参展茶企实现零的突破', '境外参展茶企实现零的突破', 'kept', 'told-as-done'],
    ['力争境外参展茶企实现零的突破', '境外参展茶企尚未实现零的突破', 'missed', 'told-as-not-done'],
    ['零就业家庭保持动态为零', '零就业家庭动态为零', 'kept', 'stage-reached'],
    ['零就业家庭保持动态为零', '零就业家庭动态清零', 'kept', 'stage-reached'],
    ['力争境外参展茶企实现零的突破', '茶叶出口实现零的突破', 'not-mentioned', 'nothing-said'],
  ])('%s — %s: %s', async (promises, result, verdict, rule) => {
    const [line] = await linesOf({ promises, results: `一年来，茶事兴旺。${result}。` });
    expect(line).toMatchObject({ verdict, rule });
  });
});
