// What the words around a number say of it: what was done to those counted, of whom, in which two parts, in how few digits.
import { describe, expect, it } from 'vitest';
import type { Account, Verdict } from './account.ts';
import { accountOf } from './account-of.ts';
import type { AccountRule } from './rules.ts';
import { linesOf, pairOf } from './testing/pair.ts';

type Told = readonly [promise: string, result: string, verdict: Verdict, rule: AccountRule];

const opening = '一年来，茶事兴旺';

const told: readonly Told[] = [
  ['推动超60家茶企开展技改和数智转型', '推动60家茶企技改和数智转型', 'kept', 'figure-reached'],
  ['推动60家茶企开展技改', '组织66家茶企开展技改', 'exceeded', 'figure-above'],
  ['组织茶农参加技术培训900人次', '组织茶农参加技术培训930人次', 'exceeded', 'figure-above'],
  ['失地农民再就业240人', '失地农民实现再就业252人', 'exceeded', 'figure-above'],
  ['规模茶企利润1.2亿元', '规模茶企实现利润1.1亿元', 'partly', 'amount-short'],
  ['改造供水管网12公里、排污管网9公里', '供水、排污管网分别改造10公里、9公里', 'partly', 'amount-short'],
  ['减少贫困人口800人', '820人越过贫困线', 'exceeded', 'figure-above'],
  ['实施整村推进6个村', '6个村的整村推进工程全面完成', 'kept', 'figure-reached'],
  ['输转劳务2.1万人次', '输转劳动力2.2万人次', 'exceeded', 'figure-above'],
  ['输转劳务2.1万人次，创收5亿元', '输转劳动力2.1万人次，实现劳务收入5.2亿元', 'kept', 'figure-reached'],
  ['新增发明专利授权30件', '授权发明专利33件', 'exceeded', 'figure-above'],
  ['实施重点项目24个', '实施省市重点项目25个', 'exceeded', 'figure-above'],
  ['新招引亿元以上项目8个', '新引进亿元以上项目9个', 'exceeded', 'figure-above'],
  ['种植茶叶3.2万亩', '茶叶落实面积3.2万亩', 'kept', 'figure-reached'],
  ['新发展茶叶3000亩', '新发展茶园200公顷', 'kept', 'figure-reached'],
  ['新增有效灌溉面积1200亩', '新增灌溉面积80公顷', 'kept', 'figure-reached'],
  ['新修梯田1500亩', '新修高标准梯田110公顷', 'exceeded', 'figure-above'],
  ['农村低保对象扩大到5200人', '农村低保保障5300人', 'exceeded', 'figure-above'],
  ['除险加固水库3座', '3座病险水库除险加固全面完工', 'kept', 'figure-reached'],
  ['居民医保政府补助标准提高到500元', '居民医保财政补助标准达到人均500元', 'kept', 'figure-reached'],
  ['发放助农贷款2000万元', '累计发放助农贷款6300万元、其中当年2100万元', 'exceeded', 'figure-above'],
  ['新增湿地面积500亩', '湿地面积520亩', 'exceeded', 'figure-above'],
  ['城镇新增就业人数1200人以上', '城镇新增就业超1300人', 'exceeded', 'figure-above'],
  ['雨污分流改造12个小区', '完成13个小区雨污分流改造', 'exceeded', 'figure-above'],
  ['新增公办幼儿园学位240个', '新增学前教育公办学位超240个', 'kept', 'figure-reached'],
  ['扶持成功创业20人', '成功创业26人', 'exceeded', 'figure-above'],
  ['千人执业医师数达到2.6人', '每千人口执业医师2.7人', 'exceeded', 'figure-above'],
  ['镇区公交电动化率达到100%', '镇区公交全部实现电动化', 'kept', 'whole-in-words'],
  ['改造排水干管7公里', '排水干管改造因管线冲突未能实施', 'missed', 'not-done'],
  ['亿元以上工业企业突破12家', '产值超亿元企业增至13家', 'exceeded', 'figure-above'],
  ['易地扶贫搬迁210户', '210户、860人实现搬迁入住', 'kept', 'figure-reached'],
  ['改造老旧小区8个、12万平方米', '8个老旧小区改造完工，改造面积12.6万平方米', 'kept', 'figure-reached'],
];

describe('a number', () => {
  it.each(told)('%s — %s: %s by %s', async (promises, result, verdict, rule) => {
    const [line] = await linesOf({ promises, results: `${opening}。${result}。` });
    expect(line).toMatchObject({ verdict, rule });
  });

  it('is of what its clause named before, in another unit', async () => {
    const lines = await linesOf({
      promises: '改造老旧小区8个、12万平方米',
      results: `${opening}。8个老旧小区改造完工，改造面积12.6万平方米。`,
    });
    expect(lines.map(({ result }) => result?.value)).toEqual([8, 12.6]);
  });

  it('that is earned is of those sent to work before it', async () => {
    const lines = await linesOf({
      promises: '输转劳务2.1万人次，创收5亿元',
      results: `${opening}。输转劳动力2.1万人次，实现劳务收入5.2亿元。`,
    });
    expect(lines.map(({ verdict }) => verdict)).toEqual(['kept', 'exceeded']);
  });
});

const untold: readonly (readonly [promise: string, result: string])[] = [
  ['推动60家茶企开展技改', '茶企达到760家'],
  ['新增光伏装机8万千瓦', '光伏总装机突破24万千瓦'],
  ['改造危桥、险路30处', '改造险路12处'],
  ['改造供水、排水干管30公里', '改造供水干管12公里'],
  ['新建茶园300亩', '茶园总面积3000亩'],
  ['新增湿地面积500亩', '湿地面积2万亩'],
  ['新增发明专利30件', '发明专利拥有量42件'],
  ['新增发明专利授权30件', '授权实用新型专利33件'],
  ['新修梯田1500亩', '建成高标准农田1600亩'],
  ['失地农民再就业240人', '城镇青年实现再就业252人'],
  ['雨污分流改造12个小区', '完成13个小区电梯加装'],
  ['改造排水干管7公里', '排水干管改造尚未全部完成'],
];

describe('nothing is said of the promise', () => {
  it.each(untold)('%s — %s', async (promises, result) => {
    const [line] = await linesOf({ promises, results: `${opening}。${result}。` });
    expect(['no-data', 'not-mentioned']).toContain(line!.verdict);
  });
});

describe('two things promised under one count', () => {
  it.each<Told>([
    ['改造危桥、险路30处', '改造险路12处、危桥19处', 'exceeded', 'parts-add-up'],
    ['改造危桥、险路30处', '改造危桥19处、险路11处，共30处', 'kept', 'parts-add-up'],
    ['改造危桥、险路30处', '改造危桥14处、险路11处', 'partly', 'parts-add-up'],
    ['改造危桥、险路30处', '改造险路32处', 'exceeded', 'part-reaches-alone'],
    ['改造供水、排水干管30公里', '改造供水干管12公里，排水干管9公里', 'partly', 'parts-add-up'],
    ['改造供水、排水干管30公里', '改造供水干管19公里，排水干管12公里', 'exceeded', 'parts-add-up'],
  ])('%s — %s: %s by %s', async (promises, result, verdict, rule) => {
    const [line] = await linesOf({ promises, results: `${opening}。${result}。` });
    expect(line).toMatchObject({ verdict, rule });
  });
});

describe('growth reckoned from two levels', () => {
  const growth = (before: string, results: string) =>
    linesOf({
      before: `2029年，社会消费品零售总额${before}。`,
      targets: '社会消费品零售总额增长6%',
      results: `社会消费品零售总额${results}。`,
    });

  it.each([
    ['完成50.2亿元', '完成54.6亿元', 'exceeded'],
    ['完成50.2亿元', '完成52.1亿元', 'missed'],
    ['突破50亿元', '完成54.6亿元', 'no-data'],
    ['完成5.1亿元', '完成5.4亿元', 'no-data'],
  ])('%s, %s: %s', async (before, results, verdict) => {
    const [line] = await growth(before, results);
    expect(line).toMatchObject({ verdict });
  });
});

describe('a work', () => {
  it.each([
    ['环山公路全线贯通', '环山公路除云渚段外全线贯通', 'partly', 'part-only'],
    ['环山公路全线贯通', '环山公路全线贯通', 'kept', 'stage-reached'],
    ['积极创建柏川植物园', '柏川植物园正式揭牌', 'kept', 'stage-reached'],
    ['开工建设柏云高铁', '云柏高铁开工建设', 'kept', 'stage-reached'],
    ['开工建设柏云高铁', '云渚高铁开工建设', 'not-mentioned', 'nothing-said'],
    ['建成柏溪至云渚高速公路', '云渚至柏溪高速公路建成通车', 'kept', 'stage-reached'],
    ['柏溪抽水电站主体工程开工', '柏溪抽水电站取水洞等前期工程开工', 'partly', 'stage-not-reached'],
    ['柏溪抽水电站主体工程开工', '柏溪抽水电站主体工程开工', 'kept', 'stage-reached'],
    ['铜箔项目试生产', '铜箔项目9月试生产', 'kept', 'stage-reached'],
    ['建成临河水厂扩建工程', '滨河水厂扩建工程建成', 'not-mentioned', 'nothing-said'],
    ['开工建设柏溪热电5号机组', '柏溪热电6号机组开工', 'not-mentioned', 'nothing-said'],
    ['35千伏柏溪变电站投入运行', '35千伏柏溪输变电工程竣工投运', 'kept', 'stage-reached'],
    ['小额保险全覆盖', '小额保险参保率达100%', 'kept', 'whole-in-words'],
    ['小额保险全覆盖', '小额保险参保率达92%', 'partly', 'stage-not-reached'],
    ['山村校舍标准化全覆盖', '山村校舍全部实现标准化', 'kept', 'whole-in-words'],
    ['山村校舍标准化全覆盖', '山村校舍基本全部实现标准化', 'no-data', 'named-without-stage'],
  ])('%s — %s: %s', async (promises, result, verdict, rule) => {
    const [line] = await linesOf({ promises, results: `${opening}。${result}。` });
    expect(line).toMatchObject({ verdict, rule });
  });
});

it('the value added told beside how many the enterprises are is that of their industry', async () => {
  const [line] = await linesOf({
    targets: '规模以上工业增加值增长6%',
    results: '规模以上工业企业达到62家、增加值增长4%。',
  });
  expect(line).toMatchObject({ verdict: 'missed', rule: 'rate-below', result: { value: 4 } });
});

it('an output among the targets is met or not', async () => {
  const [line] = await linesOf({ targets: '规模以上工业产值90亿元', results: '规模以上工业产值84亿元。' });
  expect(line).toMatchObject({ verdict: 'missed', rule: 'level-below' });
});

it('what is said of relief after a flood answers no rules for the prevention of epidemics', async () => {
  const lines = await linesOf({
    promises: '加快制定卫生、防疫、环保等方面的标准',
    results: `${opening}。加强灾后防疫工作，水灾之后未见疫情。`,
  });
  for (const { verdict } of lines) expect(['no-data', 'not-mentioned']).toContain(verdict);
});

it('one part of the residents tells nothing of all of them', async () => {
  const targets = '居民人均可支配收入与经济增长同步';
  const [line] = await linesOf({ targets, results: '地区生产总值增长5%。农村居民人均可支配收入增长6%。' });
  expect(['no-data', 'not-mentioned']).toContain(line!.verdict);
  const both = '地区生产总值增长5%。城镇、农村居民人均可支配收入分别增长5.2%、6%。';
  expect((await linesOf({ targets, results: both }))[0]).toMatchObject({ verdict: 'kept' });
});

it('growth at comparable prices is that of the level before it', async () => {
  const [line] = await linesOf({
    targets: '地区生产总值增长6%',
    results: '地区生产总值完成84亿元，按可比价增长6.2%。',
  });
  expect(line).toMatchObject({ verdict: 'exceeded', rule: 'figure-above', result: { value: 6.2 } });
});

it.each([
  ['农民人均纯收入4520元', 'exceeded'],
  ['农民人均纯收入4500元', 'kept'],
  ['农民人均纯收入4420元', 'missed'],
])('a rise of income by 300 from 4200 yuan: %s is %s', async (results, verdict) => {
  const [line] = await linesOf({
    before: '2029年，农民人均纯收入4200元。',
    targets: '农民人均纯收入增加300元',
    results: `${results}。`,
  });
  expect(line).toMatchObject({ verdict, rule: 'rise-computed' });
});

describe('a growth above another', () => {
  it.each([
    ['库区移民收入增长9%，高于当地农民收入增速2个百分点', 'kept'],
    ['库区移民收入增长5%，低于当地农民收入增速1个百分点', 'missed'],
    ['库区移民收入增长9%，高于城镇居民收入增速2个百分点', 'not-mentioned'],
    ['水库周边农户收入增长9%，高于当地农民收入增速2个百分点', 'not-mentioned'],
  ])('is judged by what is said of just those others: %s is %s', async (results, verdict) => {
    const lines = await linesOf({
      promises: '库区移民收入增速高于当地农民收入增速',
      results: `${opening}。${results}。`,
    });
    expect(lines.at(-1)).toMatchObject({ verdict });
  });
});

describe('what stands under a heading of livelihood items', () => {
  const under = async (heading: string, claim = '十件民生实事全面完成') => {
    const [plan, next] = await pairOf({
      promises: `修缮敬老院2所。\n${heading}\n新增护理床位300张`,
      results: `${opening}。${claim}。`,
    });
    return (accountOf(plan, next) as Account).lines.map(({ promise, verdict }) => [promise.class, verdict]);
  };

  it('is one of them, and kept where all are told to be done', async () => {
    expect(await under('附件1：2030年县十件民生实事')).toEqual([
      ['commitment', 'not-mentioned'],
      ['livelihood', 'kept'],
    ]);
  });

  it('is so too where the verb stands first, and not where only some are done', async () => {
    const heading = '附件1：2030年县十件民生实事';
    expect((await under(heading, '全面完成县十件民生实事'))[1]).toEqual(['livelihood', 'kept']);
    expect((await under(heading, '基本完成县十件民生实事'))[1]).toEqual(['livelihood', 'not-mentioned']);
  });

  it('is none where the heading speaks of more', async () => {
    expect(await under('（二）改善民生，发展社会事业')).toEqual([
      ['commitment', 'not-mentioned'],
      ['commitment', 'not-mentioned'],
    ]);
  });
});
