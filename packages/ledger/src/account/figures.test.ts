import { describe, expect, it } from 'vitest';
import type { Verdict } from './account.ts';
import type { AccountRule } from './rules.ts';
import { linesOf } from './testing/pair.ts';

type Row = readonly [target: string, result: string, verdict: Verdict, rule: AccountRule, share?: number];

const targets: readonly Row[] = [
  ['地区生产总值增长6%', '地区生产总值增长6%', 'kept', 'figure-reached'],
  ['地区生产总值增长6%', '国内生产总值增长6.3%', 'exceeded', 'figure-above'],
  ['地区生产总值增长6%', '生产总值完成97亿元，增长5.9%', 'missed', 'rate-below'],
  ['地区生产总值增长6%左右', 'GDP增长5.7%', 'kept', 'figure-about'],
  ['地区生产总值增长6%左右', '地区生产总值增长6.8%', 'exceeded', 'figure-above'],
  ['地区生产总值增长6%左右', '地区生产总值增长5.2%', 'missed', 'rate-below'],
  ['固定资产投资增长8%—10%', '固定资产投资增长9.2%', 'kept', 'figure-within-range'],
  ['固定资产投资增长8%—10%', '固定资产投资增长7.9%', 'missed', 'rate-below'],
  ['固定资产投资增长8%以上', '全社会固定资产投资增长8%', 'kept', 'figure-reached'],
  ['规上工业增加值增速7%', '规模以上工业增加值同比增长7.4%', 'exceeded', 'figure-above'],
  ['社会消费品零售总额增长6%', '社会消费品零售额增长4.1%', 'missed', 'rate-below'],
  ['一般公共预算收入完成12亿元', '一般公共预算收入完成11.7亿元', 'missed', 'level-below', 0.975],
  ['一般公共预算收入完成120000万元', '一般公共预算收入12.03亿元', 'exceeded', 'figure-above'],
  ['农村居民人均可支配收入增长7%', '农民人均纯收入增长7%', 'kept', 'figure-reached'],
  ['城镇登记失业率控制在4%以内', '城镇登记失业率3.6%', 'kept', 'cap-held'],
  ['城镇登记失业率控制在4%以内', '城镇登记失业率为4.3%', 'missed', 'cap-broken'],
  ['城镇登记失业率控制在4%以内', '城镇调查失业率为5.1%', 'not-mentioned', 'nothing-said'],
  ['居民消费价格涨幅控制在3%以内', '居民消费价格上涨1.2%', 'kept', 'cap-held'],
  ['居民消费价格涨幅2%左右', '居民消费价格总水平上涨3.4%', 'missed', 'cap-broken'],
  ['单位地区生产总值能耗下降3%', '万元GDP能耗下降3.2%', 'exceeded', 'figure-above'],
  ['单位地区生产总值能耗下降3%', '单位地区生产总值能耗下降2.1%', 'missed', 'rate-below'],
  ['单位地区生产总值能耗下降3%', '单位地区生产总值能耗上升0.4%', 'missed', 'rate-below'],
  ['粮食总产量稳定在31万吨以上', '粮食总产量31.6万吨', 'kept', 'figure-sustained'],
  ['粮食总产量稳定在6亿斤以上', '粮食总产30.2万吨', 'kept', 'figure-sustained'],
  ['城镇新增就业3000人以上', '新增城镇就业2870人', 'missed', 'level-below', 0.957],
  ['地区生产总值增长6%', '地区生产总值达到97亿元，比2024年增长41%', 'no-data', 'only-another-kind'],
  ['广义货币供应量增长9%左右', '广义货币（M2）增长9.3%', 'kept', 'figure-about'],
  ['新增贷款30亿元以上', '新增人民币贷款34亿元', 'exceeded', 'figure-above'],
  ['城镇化率提高1.2个百分点', '城镇化率达到57%，比上年提高1.3个百分点', 'exceeded', 'figure-above'],
  ['全社会研发投入占比3.5%左右', '全社会研发投入占GDP比重3.6%', 'kept', 'figure-about'],
  ['经济增长5%左右', '全年生产总值增长5.2%', 'kept', 'figure-about'],
  ['农业总产值增长4%', '农林牧渔业产值增长3.6%', 'missed', 'rate-below'],
  ['外贸出口增长5%', '出口总额3.1亿美元，增长7.5%', 'exceeded', 'figure-above'],
  ['财政收入增长6%', '财政总收入9.2亿元，增长6.4%', 'exceeded', 'figure-above'],
  ['地方公共财政收入增长6%', '公共财政收入9亿元，增长8%；地方公共财政收入5亿元，增长6%', 'kept', 'figure-reached'],
  ['农牧民人均纯收入增加100元', '农牧民人均纯收入达到2210元，比上年增加90元', 'missed', 'level-below', 0.9],
  ['农牧民人均纯收入增加100元', '农牧民人均纯收入2210元', 'no-data', 'only-another-kind'],
  ['地区生产总值达到95亿元', '五年来，地区生产总值由2025年的61亿元增加到2030年的97亿元', 'exceeded', 'figure-above'],
  ['能耗强度降低3%左右', '能源消费强度下降3.2%', 'kept', 'figure-about'],
  ['居民消费价格涨幅2%左右', '居民消费价格与上年持平', 'kept', 'cap-held'],
  ['社会消费品零售总额增长2%', '社会消费品零售总额与上年基本持平', 'missed', 'rate-below'],
  ['社会融资规模余额增长9%', '社会融资规模存量增长9.4%', 'exceeded', 'figure-above'],
  ['粮食产量31万吨以上', '粮食产量首次跃上32万吨新台阶', 'exceeded', 'figure-above'],
  ['赤字率控制在3%以内', '财政赤字2.3亿元', 'not-mentioned', 'nothing-said'],
  ['赤字率控制在3%以内', '财政赤字控制在预算范围内，占地区生产总值的比重为2.6%', 'kept', 'cap-held'],
  ['常住人口城镇化率提高1个百分点', '常住人口城镇化率达到51%', 'no-data', 'only-another-kind'],
  ['常住人口城镇化率提高1个百分点', '常住人口城镇化率达到51%，提高1.2个百分点', 'exceeded', 'figure-above'],
  ['万元GDP能耗下降3%', '前三季度万元GDP能耗下降2.6%，预计全年下降3.1%', 'exceeded', 'figure-above'],
  ['一般公共预算收入增长5%', '一般公共预算收入9亿元，剔除退税因素后同口径增长5.5%', 'exceeded', 'figure-above'],
  ['500万元以上固定资产投资增长8%', '固定资产投资增长7%', 'missed', 'rate-below'],
  ['存、贷款余额分别增长7%、9%', '存款余额增长8%，贷款余额增长10%', 'exceeded', 'figure-above'],
  ['规上工业增加值增长8%', '规模以上工业实现增加值31亿元，增长8.5%', 'exceeded', 'figure-above'],
  [
    '规上工业增加值增长7%',
    '1—11月，规上工业增加值增长6.8%。预计全年，规上工业增加值增长7.3%',
    'exceeded',
    'figure-above',
  ],
  [
    '社会消费品零售总额增长7%',
    '前三季度，固定资产投资增长6%，社会消费品零售总额增长8%',
    'not-mentioned',
    'nothing-said',
  ],
  ['断面水质达到或好于Ⅲ类比例达到66%', '断面水质达到或优于Ⅲ类比例68%', 'exceeded', 'figure-above'],
  ['人口自然增长率控制在6‰以内', '人口自然增长率和死亡率分别为5.1‰、4.2‰', 'kept', 'cap-held'],
  ['职工年平均工资7000元', '职工年均工资7200元', 'exceeded', 'figure-above'],
  ['PM2.5浓度下降3%', 'PM2.5年均浓度下降4.2%', 'exceeded', 'figure-above'],
  ['服务业增加值占地区生产总值的比重达到40%', '服务业增加值占地区生产总值比重39.4%', 'missed', 'rate-below'],
];

const works: readonly Row[] = [
  ['新改建农村公路30公里', '新改建农村公路24公里', 'partly', 'amount-short', 0.8],
  ['新改建农村公路30公里', '新改建农村公路30000米', 'kept', 'figure-reached'],
  ['新改建农村公路30公里', '新改建农村公路6条', 'no-data', 'unit-not-convertible'],
  ['新改建农村公路30公里', '五年来，累计新改建农村公路152公里', 'no-data', 'named-without-figure'],
  [
    '新增造林面积30公顷',
    '五年来，发展方式加快转变。林业重点工程扎实推进，完成造林152公顷',
    'not-mentioned',
    'nothing-said',
  ],
  ['新改建农村公路30公里', '上半年新改建农村公路12公里', 'no-data', 'named-without-figure'],
  ['新改建农村公路30公里', '修复废弃矿山3处', 'not-mentioned', 'nothing-said'],
  ['招商引资到位资金120亿元以上', '招商引资到位资金超过120亿元', 'kept', 'figure-reached'],
  ['接待游客120万人次', '接待游客约120万人次', 'kept', 'figure-reached'],
  ['实现旅游总收入9亿元', '旅游总收入8.1亿元', 'missed', 'level-below', 0.9],
  ['新增规上工业企业8家', '新增规上工业企业8户', 'kept', 'figure-reached'],
  ['新增规上工业企业8家', '规上工业企业达到85家', 'no-data', 'named-without-figure'],
  ['解决3000名农村人口的安全饮水问题', '3200名农村人口解决了饮水安全问题', 'exceeded', 'figure-above'],
  ['完成2000亩以上高标准农田建设任务', '建成高标准农田2300亩', 'exceeded', 'figure-above'],
  ['改造棚户区300套', '安居住房和棚户区改造住房420套', 'no-data', 'named-without-figure'],
  ['建成保障性租赁住房300套', '筹建保障性租赁住房350套、建成290套', 'partly', 'amount-short', 0.967],
  ['完成农村改厕500户', '改造农村户厕540户', 'exceeded', 'figure-above'],
  ['新增公办幼儿园学位600个', '新建公办幼儿园22所、投用9所', 'not-mentioned', 'nothing-said'],
  ['引进县外资金6亿元', '引进县外到位资金7亿元', 'exceeded', 'figure-above'],
  ['规上服务业营业收入增长10%', '规上服务业营收增长12%', 'exceeded', 'figure-above'],
  ['招商引资到位内资9亿元', '引进项目12个，到位内资9.4亿元', 'exceeded', 'figure-above'],
  ['改造棚户区300套', '棚户区住房改造320套', 'exceeded', 'figure-above'],
  ['易地搬迁脱贫400人', '易地扶贫搬迁人口430人', 'exceeded', 'figure-above'],
  ['高龄津贴补助标准由每人每年360元提高到420元', '高龄津贴补助提高到每人每年420元', 'kept', 'figure-reached'],
  ['安居住房新开工300套', '安居住房建成260套、新开工310套', 'exceeded', 'figure-above'],
  ['安居住房建成250套', '安居住房新开工310套，建成240套', 'partly', 'amount-short', 0.96],
  ['县级财政安排助学资金300万元', '县级财政用于助学的支出320万元', 'exceeded', 'figure-above'],
  ['安排补助资金80万元', '安排奖补资金95万元用于牧草种植', 'not-mentioned', 'nothing-said'],
  ['新农合筹资标准提高到每人每年90元', '新农合补助标准提高到每人每年60元', 'not-mentioned', 'nothing-said'],
  ['接待游客120万人次', '接待游客首次超过110万人次，达124万人次', 'exceeded', 'figure-above'],
  ['改造老旧小区26个', '改造老旧小区26个，惠及居民1900户', 'kept', 'figure-reached'],
  ['PM2.5平均浓度控制在31微克/立方米以下', '细颗粒物平均浓度33微克/立方米', 'missed', 'cap-broken'],
  ['农村自来水普及率达到96%', '农村自来水普及率95.2%', 'missed', 'rate-below'],
  ['为企业降低成本3亿元', '为企业降低成本3.4亿元', 'exceeded', 'figure-above'],
  ['收入超20亿元企业达到3户', '收入超10亿元企业达到9户，其中超20亿元企业3户', 'kept', 'figure-reached'],
  ['引进20亿级项目3个', '引进百亿级项目1个、20亿级项目2个', 'partly', 'amount-short', 0.667],
  ['高新技术企业总数突破40家', '净增高新技术企业8家、达到43家', 'exceeded', 'figure-above'],
  ['新建果园20亩、改造15亩', '新建果园25亩，改造果园12亩', 'exceeded', 'figure-above'],
  ['改造机耕道9公里', '新修机耕道12公里，改造机耕道8公里', 'partly', 'amount-short', 0.889],
  ['完成3万平方米旧宿舍维修', '实施旧宿舍维修3.2万平方米', 'exceeded', 'figure-above'],
  ['“六零”志愿者培训300人', '社区志愿者培训420人，“六零”志愿者培训310人', 'exceeded', 'figure-above'],
  ['“4060”志愿者300人', '志愿者1200人', 'no-data', 'named-without-figure'],
];

const named = (rows: readonly Row[]) =>
  rows.map(([promise, result, verdict, rule, share = null]) => ({ promise, result, verdict, rule, share }));

describe('a target in figures', () => {
  it.each(named(targets))(
    '$promise — $result: $verdict by $rule',
    async ({ promise, result, verdict, rule, share }) => {
      const [line] = await linesOf({ targets: promise, results: `一年来，${result}。` });
      expect(line).toMatchObject({ verdict, rule, promise: { class: 'target' } });
      if (share !== null) expect(line?.share).toBe(share);
    },
  );
});

describe('a promise of works in figures', () => {
  it.each(named(works))('$promise — $result: $verdict by $rule', async ({ promise, result, verdict, rule, share }) => {
    const [line] = await linesOf({ promises: promise, results: `一年来，${result}。` });
    expect(line).toMatchObject({ verdict, rule, promise: { class: 'commitment' } });
    if (share !== null) expect(line?.share).toBe(share);
  });

  it('is not answered by what stands above the targets or above others', async () => {
    const [line] = await linesOf({ targets: '城镇化率提高0.6个百分点', results: '城镇化率高于全市0.9个百分点。' });
    expect(line?.verdict).not.toBe('exceeded');
  });

  it('is judged figure by figure where one promise holds several', async () => {
    const lines = await linesOf({
      promises: '扩种高山蔬菜5000亩、中药材2000亩',
      results: '扩种高山蔬菜4500亩、中药材2000亩。',
    });
    expect(lines.map(({ verdict }) => verdict)).toEqual(['partly', 'kept']);
    expect(new Set(lines.map(({ promise }) => promise.fact)).size).toBe(1);
  });

  it('takes what was added for what was to be added, also where only the first of a list says so', async () => {
    const lines = await linesOf({
      promises: '新增规上工业企业80家、高新技术企业60家',
      results: '新增规上企业87家，高新技术企业净增64家、总数达到231家。',
    });
    expect(lines.map(({ result }) => result?.value)).toEqual([87, 64]);
  });

  it('does not count the size class of what it counts', async () => {
    const lines = await linesOf({
      promises: '引进5亿元以上项目6个',
      results: '引进5亿元以上项目7个、10亿元以上项目2个。',
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ verdict: 'exceeded', promise: { value: 6 }, result: { value: 7 } });
  });
});

describe('growth that the next report does not give', () => {
  it('is computed from the levels of both years, and said so', async () => {
    const [line] = await linesOf({
      before: '2029年，社会消费品零售总额完成50亿元。',
      targets: '社会消费品零售总额增长6%',
      results: '社会消费品零售总额完成54亿元。',
    });
    expect(line).toMatchObject({ verdict: 'exceeded', rule: 'growth-computed', computed: 8 });
    expect(line!.confidence).toBeLessThan(0.7);
  });

  it('of a series at constant prices is shown but judged by nothing', async () => {
    const [line] = await linesOf({
      before: '2029年，地区生产总值完成100亿元。',
      targets: '地区生产总值增长6%',
      results: '地区生产总值完成108亿元。',
    });
    expect(line).toMatchObject({ rule: 'growth-computed-current-prices', computed: 8 });
    expect(line!.confidence).toBeLessThan(0.5);
  });

  it('in points is computed from the rates of both years', async () => {
    const [line] = await linesOf({
      before: '2029年，森林覆盖率达到41.2%。',
      targets: '森林覆盖率提高0.5个百分点',
      results: '森林覆盖率达到41.6%。',
    });
    expect(line).toMatchObject({ verdict: 'missed', rule: 'growth-computed', computed: 0.4, result: { value: 41.6 } });
  });

  it('in land is computed across 平方米 and 公顷', async () => {
    const [line] = await linesOf({
      before: '2029年，设施茶园面积达到500000平方米。',
      targets: '设施茶园面积增长10%',
      results: '设施茶园面积达到55公顷。',
    });
    expect(line).toMatchObject({ verdict: 'kept', rule: 'growth-computed', computed: 10 });
  });

  it('stays unknown where last year is unknown', async () => {
    const [line] = await linesOf({ targets: '社会消费品零售总额增长6%', results: '社会消费品零售总额完成54亿元。' });
    expect(line).toMatchObject({ verdict: 'no-data', rule: 'only-another-kind', result: { value: 54 } });
  });
});

it('a result told as an estimate counts, with less confidence than one told as a fact', async () => {
  const [[fact], [estimate], [later]] = await Promise.all([
    linesOf({ targets: '地区生产总值增长6%', results: '地区生产总值增长6.2%。' }),
    linesOf({ targets: '地区生产总值增长6%', results: '预计全年地区生产总值增长6.2%。' }),
    linesOf({ targets: '地区生产总值增长6%', results: '预计公路通车。地区生产总值增长6.2%。' }),
  ]);
  expect(estimate).toMatchObject({ verdict: 'exceeded', result: { value: 6.2, estimated: true } });
  expect(fact!.result).not.toHaveProperty('estimated');
  expect(later!.result).not.toHaveProperty('estimated');
  expect(estimate!.confidence).toBeLessThan(fact!.confidence);
  expect(later!.confidence).toBe(fact!.confidence);
});

describe('a growth judged against another', () => {
  it.each([
    ['居民收入与经济增长同步', '地区生产总值增长6%，居民人均可支配收入增长6.2%', 'kept'],
    ['居民收入和经济增长基本同步', '国内生产总值增长6%，居民人均可支配收入增长5.7%', 'kept'],
    [
      '城乡居民收入和经济发展保持同步',
      '生产总值增长6%，城镇居民人均可支配收入21000元，农村居民人均可支配收入9000元，实际增长6.4%和7.1%',
      'kept',
    ],
    ['居民收入与经济增长同步', '地区生产总值增长6%，居民人均可支配收入增长4.1%', 'missed'],
    ['努力实现居民收入和经济发展同步', '地区生产总值增长6%，居民收入增长6.3%', 'kept'],
    ['居民收入与经济增长同步', '地区生产总值增长6%，脱贫地区农村居民收入增长8%，居民人均可支配收入增长4.1%', 'missed'],
    [
      '居民收入与经济增长同步',
      '地区生产总值增长6%，城镇居民人均可支配收入增长4%，农村居民人均可支配收入增长7%',
      'no-data',
    ],
    ['居民收入增长与经济增长同步', '居民人均可支配收入增长6.2%', 'no-data'],
  ] as const)('%s — %s: %s', async (target, result, verdict) => {
    const lines = await linesOf({ targets: `固定资产投资增长7%，${target}`, results: `一年来，${result}。` });
    expect(lines.at(-1)?.verdict).toBe(verdict);
  });
});

it('a figure that the plan announces outside its promises is a line too, not how it compares with last year', async () => {
  const lines = await linesOf({
    promises: '今年县级财政用于助学的支出拟安排380万元，比上年增加40万元',
    results: '县级财政用于助学的支出395万元。',
  });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ verdict: 'exceeded', promise: { value: 380 }, result: { value: 395 } });
});

describe('an indicator whose base changed or that was dropped', () => {
  it.each([
    ['固定资产投资增长8%', '因统计口径调整，固定资产投资增长21%', 'no-data', 'base-changed'],
    ['固定资产投资增长8%', '按国家规定，固定资产投资不再公布', 'no-data', 'base-changed'],
    ['固定资产投资增长8%', '剔除统计口径调整因素，固定资产投资增长9%', 'exceeded', 'figure-above'],
    ['固定资产投资增长8%', '因统计口径调整，粮食产量31万吨；固定资产投资增长9%', 'exceeded', 'figure-above'],
  ] as const)('%s — %s: %s by %s', async (targets, result, verdict, rule) => {
    const [line] = await linesOf({ targets, results: `一年来，${result}。` });
    expect(line).toMatchObject({ verdict, rule });
  });
});

it('what the report tells of the months since the year ended is no result', async () => {
  const [line] = await linesOf({
    targets: '城镇调查失业率5%左右',
    results: '城镇调查失业率平均为4.8%。今年以来，受洪灾影响，城镇调查失业率上升到6.1%。',
  });
  expect(line).toMatchObject({ verdict: 'kept', result: { value: 4.8 } });
});

it('a target given twice in two measures of land is not given two values', async () => {
  const lines = await linesOf({ promises: '造林3公顷。巩固成果，造林30000平方米', results: '造林3公顷。' });
  expect(lines.map(({ differsFrom }) => differsFrom)).toEqual([[], []]);
});

it('a target given twice with different values has both lines, each naming the other', async () => {
  const lines = await linesOf({
    targets: '社会消费品零售总额增长6%，固定资产投资增长8%',
    promises: '社会消费品零售总额增长7%',
    results: '社会消费品零售总额增长6.5%。',
  });
  const twice = lines.filter(({ differsFrom }) => differsFrom.length > 0);
  expect(twice.map(({ verdict }) => verdict)).toEqual(['exceeded', 'missed']);
  expect(twice.map(({ differsFrom }) => differsFrom)).toEqual([[twice[1]!.promise.id], [twice[0]!.promise.id]]);
});
