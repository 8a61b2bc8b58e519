import { describe, expect, it } from 'vitest';
import type { Verdict } from './account.ts';
import { linesOf } from './testing/pair.ts';

/** Promise, result in other words, verdict. */
const sameThing: readonly (readonly [string, string, Verdict])[] = [
  ['规模以上工业增加值增长8%', '规模工业增加值增长8.6%', 'exceeded'],
  ['公共财政预算收入增长10%', '一般公共预算收入增长11.2%', 'exceeded'],
  ['社消零增长6%', '实现社会消费品零售总额45.3亿元，增长6%', 'kept'],
  ['外贸进出口总额增长5%', '外贸进出口总值完成3.2亿美元，增长6%', 'exceeded'],
  ['实际利用外资2000万美元', '实际使用外资2130万美元', 'exceeded'],
  ['空气质量优良天数比例达到80%以上', '空气质量优良天数比率达到83.2%', 'exceeded'],
  ['空气质量优良天数达到290天', '优良天数301天', 'exceeded'],
  ['研发经费投入强度达到1.5%', '全社会研发投入占GDP比重达到1.6%', 'exceeded'],
  ['接待游客突破500万人次', '全年接待游客520万人次，旅游总收入38亿元', 'exceeded'],
  ['旅游总收入增长15%', '旅游综合收入增长18.3%', 'exceeded'],
  ['转移农村劳动力3000人', '农村劳动力转移就业3200人', 'exceeded'],
  ['新增市场主体2000户', '新登记经营主体2300户', 'exceeded'],
  ['新增停车泊位1000个', '新增停车位1100个', 'exceeded'],
  ['设立社区书报驿站10个', '建成社区便民书报驿站12个', 'exceeded'],
  ['输出农村劳动力3000人', '劳务输出3100人', 'exceeded'],
  ['新增市级农业产业化龙头企业3家', '新增市级龙头企业4家', 'exceeded'],
  ['新增绿化面积3万平方米', '新增绿地3.2万平方米', 'exceeded'],
  ['退休人员养老金月人均提高90元', '退休人员养老金每人每月提高90元', 'kept'],
  ['城市低保标准由月人均300元提高到330元', '城市低保标准提高到月人均330元', 'kept'],
  ['民生支出占比保持在80%以上', '民生支出占财政支出的比重达81.5%', 'kept'],
  ['压减水泥产能30万吨', '化解水泥产能31万吨', 'exceeded'],
  ['新农合和城镇居民医保补助标准提高到每人每年280元', '城镇居民医保和新农合财政补助标准提高到280元', 'kept'],
  ['启动2个城中村改造', '2个城中村改造项目启动实施', 'kept'],
  ['出栏肉牛3000头', '肉牛出栏3100头', 'exceeded'],
  ['原煤产量达到90万吨', '生产原煤92万吨', 'exceeded'],
  ['新增高速公路40公里', '新增高速公路通车里程42公里', 'exceeded'],
  ['减少贫困人口2000人', '2100人实现脱贫', 'exceeded'],
  ['12个贫困村脱贫出列', '12个贫困村退出', 'kept'],
  ['解决农村饮水不安全人口2万人', '解决2.1万农村人口饮水不安全问题', 'exceeded'],
  ['下岗失业人员再就业800人', '850名下岗失业人员实现再就业', 'exceeded'],
  ['实际利用外资3000万美元', '实到外资3100万美元', 'exceeded'],
  ['每千常住人口医疗机构床位数达到6张', '每千人口医疗机构床位6.2张', 'exceeded'],
  ['城镇职工养老保险参保人数达到3万人', '参加城镇职工养老保险人数3.1万人', 'exceeded'],
  ['完成危桥改造6座', '改造危桥6座', 'kept'],
  ['改造城镇棚户区300户', '棚户区改造开工300户', 'kept'],
  ['净增规上工业企业6家', '新增规上企业8家，总数达到62家', 'exceeded'],
  ['新建日间照料中心10个', '建成农村老年人日间照料中心10个', 'kept'],
  ['免费为农村妇女“两癌”筛查5000人', '“两癌”免费筛查5200人', 'exceeded'],
  ['建议提案办复率100%', '办理人大代表建议88件、政协提案102件，办复率100%', 'kept'],
  ['农村生活垃圾治理覆盖率达到100%', '农村生活垃圾治理实现全覆盖', 'kept'],
  ['县人民医院新院区建成投用', '县医院新院区投入使用', 'kept'],
  ['完成县第一中学新校区建设', '一中新校区建成投用', 'kept'],
  ['县城至南关一级公路年内通车', '县南一级路建成通车', 'kept'],
  ['加快推进G342国道改线工程', 'G342改线工程完成路基施工', 'kept'],
  ['引进亿元以上项目9个', '引进亿元项目10个', 'exceeded'],
  ['新增公园绿地6公顷', '新增绿地6.4公顷', 'exceeded'],
  ['新增公共充电桩60个', '新增充电桩48个', 'partly'],
  ['新增城市绿地4万平方米', '新增城市绿地4公顷', 'kept'],
  ['改造农村户厕340户', '改造农村户厕352座', 'exceeded'],
  ['国控、省控站点水质达标率100%', '国省控站点水质全部达标', 'kept'],
  ['梅花鹿存栏达到900头', '梅花鹿存栏降至820头', 'missed'],
  ['梅花鹿存栏达到900头', '梅花鹿存栏820头', 'partly'],
  ['西滨路建成通车', '东滨路与西滨路建成通车', 'kept'],
  ['举办第二届槐花节', '成功举办槐花节、丰收节等活动20余场', 'kept'],
];

const anotherThing: readonly (readonly [string, string])[] = [
  ['制造业贷款余额增长15%', '贷款余额增长8%'],
  ['贷款余额增长8%', '制造业贷款余额增长15%'],
  ['存款余额增长8%', '贷款余额增长9%'],
  ['农业增加值增长4%', '规上工业增加值增长8%'],
  ['固定资产投资增长8%', '工业投资增长20%'],
  ['社会消费品零售总额增长6%', '网络零售额增长20%'],
  ['出口总额增长5%', '进出口总额增长8%'],
  ['农村居民人均可支配收入增长7%', '脱贫人口人均纯收入增长12%'],
  ['农村居民人均可支配收入增长7%', '城镇居民人均可支配收入增长7%'],
  ['接待游客增长10%', '旅游综合收入增长12%'],
  ['县城绿化覆盖率达到40%', '森林覆盖率达到45%'],
  ['新增公办幼儿园学位600个', '新增公办学位1860个'],
  ['新建村级卫生室20个', '新建社区食堂20个'],
  ['新增农民书屋20个', '新增农民工业书屋20个'],
  ['肉牛出栏3000头', '肉牛存栏9000头'],
  ['新建机耕道9公里', '改造机耕道9公里'],
  ['改造老旧小区20个', '改造供水老旧管网20公里'],
  ['引进10亿元以上项目2个', '引进5亿元以上项目6个'],
  ['创建省级和美乡村示范村8个', '创建市级和美乡村示范村8个'],
  ['建成石岭镇天然气门站', '石岭镇中心小学建成投用'],
  ['建成城南污水处理厂', '城北垃圾焚烧厂建成投用'],
  ['东滨路建成通车', '西滨路建成通车'],
  ['建成云渚城西小学', '云渚城东小学建成投用'],
  ['党政机关节水器具实现全覆盖', '居民小区节水器具实现全覆盖'],
  ['新建人才公寓30套', '配租人才公寓52套'],
  ['引进亿元以上项目9个', '引进项目31个'],
  ['新增绿地6公顷', '新增防护绿地9公顷'],
];

describe('a result in other words', () => {
  it.each(sameThing)('%s — %s: %s', async (promise, result, verdict) => {
    const lines = await linesOf({ promises: promise, results: `一年来，全县上下团结奋斗。${result}。` });
    expect(lines.map((line) => line.verdict)).toEqual([verdict]);
  });
});

describe('a result of another thing', () => {
  it.each(anotherThing)('%s — %s leaves a gap', async (promise, result) => {
    const lines = await linesOf({ promises: promise, results: `一年来，全县上下团结奋斗。${result}。` });
    expect(lines).toHaveLength(1);
    expect(['no-data', 'not-mentioned']).toContain(lines[0]!.verdict);
  });
});

it('those who are served are counted with the work that serves them', async () => {
  const promises = '改造老旧泵站12座，惠及居民3400户';
  const told = await linesOf({ promises, results: '完成13座老旧泵站改造，3600户居民受益。' });
  expect(told.map(({ verdict }) => verdict)).toEqual(['exceeded', 'exceeded']);
  const others = await linesOf({ promises, results: '新建便民菜场13个，3600户居民受益。' });
  expect(others[1]?.verdict).toBe('not-mentioned');
});

it('works begun and works finished are told apart where the noun is said once', async () => {
  const lines = await linesOf({
    promises: '新开工泵站4座，建成投用7座',
    results: '建成投用新建扩建泵站7座，新开工5座。',
  });
  expect(lines.map(({ result }) => result?.value)).toEqual([5, 7]);
});

it('a count under a threshold is answered by the count under the same one', async () => {
  const lines = await linesOf({
    promises: '开工亿元以上项目9个，其中5亿元以上2个',
    results: '开工亿元以上项目11个，其中5亿元以上项目2个。',
  });
  expect(lines.map(({ result }) => result?.value)).toEqual([11, 2]);
});

describe('a review of five years', () => {
  const results = (year: string) =>
    `五年来，我们攻坚克难。改造老旧小区97个，城镇化率达到53%，地区生产总值年均增长6.8%。\n${year}`;

  it('answers with where it ended, not with its works or averages', async () => {
    const lines = await linesOf({
      targets: '地区生产总值增长6%，城镇化率达到52%',
      promises: '改造老旧小区20个',
      results: results(''),
    });
    expect(lines.map(({ verdict }) => verdict)).toEqual(['not-mentioned', 'exceeded', 'no-data']);
  });

  it('is over from the paragraph that opens with the last year, until five years are named again', async () => {
    const lines = await linesOf({
      targets: '地区生产总值增长6%',
      promises: '改造老旧小区20个，新建公厕9座，新建公园5个',
      heading: '过去五年工作回顾',
      results:
        '我们迎难而上。新建公园31个。\n2030年，面对多重困难，我们没有退缩。地区生产总值增长5.8%。\n城乡面貌有新变化。改造老旧小区20个，新建公厕9座。\n五年来，我们改造老旧小区97个。\n新建公厕52座。',
    });
    expect(lines.map(({ result }) => result?.value ?? null)).toEqual([5.8, 20, 9, null]);
  });

  it('leaves the paragraph on the last year alone', async () => {
    const lines = await linesOf({
      targets: '地区生产总值增长6%',
      promises: '改造老旧小区20个',
      results: results('过去一年，地区生产总值增长5.8%，改造老旧小区20个。'),
    });
    expect(lines.map(({ verdict }) => verdict)).toEqual(['missed', 'kept']);
  });
});
