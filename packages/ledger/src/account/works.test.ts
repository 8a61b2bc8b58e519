import { describe, expect, it } from 'vitest';
import type { Verdict } from './account.ts';
import type { AccountRule } from './rules.ts';
import { linesOf } from './testing/pair.ts';

type Row = readonly [promise: string, result: string, verdict: Verdict, rule: AccountRule];

const stages: readonly Row[] = [
  ['建成云栖湖湿地公园', '云栖湖湿地公园建成开放', 'kept', 'stage-reached'],
  ['建成云栖湖湿地公园', '云栖湖湿地公园主体完工', 'partly', 'stage-not-reached'],
  ['建成云栖湖湿地公园', '云栖湖湿地公园项目有序推进', 'partly', 'stage-not-reached'],
  ['建成云栖湖湿地公园', '云栖湖湿地公园即将建成', 'partly', 'stage-not-reached'],
  ['建成云栖湖湿地公园', '云栖湖湿地公园暂缓建设', 'missed', 'not-done'],
  ['建成云栖湖湿地公园', '云栖湖湿地公园一期建成开放', 'partly', 'part-only'],
  ['建成云栖湖湿地公园', '云栖湖接待游客12万人次', 'not-mentioned', 'nothing-said'],
  ['建成云栖湖湿地公园', '南山森林公园建成开放', 'not-mentioned', 'nothing-said'],
  ['云栖湖大桥主体完工', '云栖湖大桥建成通车', 'kept', 'stage-reached'],
  ['开工建设云栖湖大桥', '云栖湖大桥完成可行性研究报告编制', 'partly', 'stage-not-reached'],
  ['开工建设云栖湖大桥', '建成南门桥，云栖湖大桥顺利开工', 'kept', 'stage-reached'],
  ['云栖湖大桥6月底前建成通车', '云栖湖大桥9月建成通车', 'partly', 'stage-late'],
  ['云栖湖大桥6月底前建成通车', '云栖湖大桥5月建成通车', 'kept', 'stage-reached'],
  ['澜溪至云渚高速公路建成通车', '澜云高速建成通车', 'kept', 'stage-reached'],
  ['柏川河治理二期工程竣工', '柏川河治理一期工程竣工', 'not-mentioned', 'nothing-said'],
  ['创建省级卫生县城', '成功创建省级卫生县城', 'kept', 'stage-reached'],
  ['创建省级卫生县城', '省级卫生县城创建工作稳步推进', 'partly', 'stage-not-reached'],
  ['举办第三届山楂节', '第三届山楂节成功举办', 'kept', 'stage-reached'],
  ['举办第三届山楂节', '第二届山楂节成功举办', 'not-mentioned', 'nothing-said'],
  ['加快推进金鼎铸造扩建项目', '金鼎铸造扩建项目完成投资1.2亿元', 'kept', 'stage-reached'],
  ['办好第三届山货交易会', '成功举办第三届柏川国际山货特产交易会', 'kept', 'stage-reached'],
  ['办好第三届柏川国际山货特产交易会', '第三届山货会成功举办', 'kept', 'stage-reached'],
  ['办好第三届山货会', '成功举办第二届柏川国际山货特产交易会', 'not-mentioned', 'nothing-said'],
  ['办好第三届山货会', '成功举办第三届柏川国际茶叶博览会', 'not-mentioned', 'nothing-said'],
  ['办好第三届山货会', '第三届山货会主题、柏川山货特产交易会筹备', 'no-data', 'named-without-stage'],
  ['开展第七次人口普查', '做好第七次人口普查、经济普查', 'kept', 'stage-reached'],
  ['开展第七次人口普查', '做好第七次人口普查的准备工作', 'partly', 'stage-not-reached'],
  ['开展集体林权流转试点', '开展水权交易和集体林权流转试点', 'kept', 'stage-reached'],
  ['开展集体林权流转试点', '推进集体林权流转等改革', 'not-mentioned', 'nothing-said'],
  ['签署柏云、柏宣合作协定', '签署柏云、柏宣合作协定', 'kept', 'stage-reached'],
  ['设立柏云新板并试点注册制', '成功设立柏云新板', 'kept', 'stage-reached'],
  ['鼓励柏云商业银行设立普惠金融部', '推动柏云商业银行设立普惠金融部', 'partly', 'stage-not-reached'],
  ['鼓励柏云商业银行设立普惠金融部', '柏云商业银行设立普惠金融部', 'kept', 'stage-reached'],
  ['设立柏云新板', '加快设立柏云新板', 'partly', 'stage-not-reached'],
  ['加快居住证制度全覆盖', '居住证制度全面实施', 'kept', 'stage-reached'],
  ['建成云栖湖湿地公园', '云栖湖湿地公园项目全面实施', 'partly', 'stage-not-reached'],
  ['出台柏川河保护条例', '为出台柏川河保护条例做了大量准备工作', 'partly', 'stage-not-reached'],
  ['红岩水库下闸蓄水', '红岩水库如期下闸蓄水', 'kept', 'stage-reached'],
  ['红岩水库下闸蓄水', '红岩水库即将下闸蓄水', 'partly', 'stage-not-reached'],
  ['建成红岩水库', '红岩水库下闸蓄水', 'partly', 'stage-not-reached'],
  ['红岩输气管线取得核准', '红岩输气管线获市能源局核准', 'kept', 'stage-reached'],
  ['红岩输气管线取得核准', '红岩输气管线核准申请已上报', 'partly', 'stage-not-reached'],
  ['云渚文化宫主体完工', '云渚文化宫完成地下室施工', 'partly', 'stage-not-reached'],
  ['主城区断头路全部消除', '主城区断头路全面消除', 'kept', 'stage-reached'],
  ['云渚文化宫建成投用', '云渚文化宫正式启用', 'kept', 'stage-reached'],
  ['办好第三届山楂节', '第三届山楂节吸引游客2万人次', 'kept', 'stage-reached'],
  ['办好第三届山楂节', '第三届山楂节招商活动吸引客商80名', 'no-data', 'named-without-stage'],
  ['办好第三届山楂节', '第二届山楂节吸引游客2万人次', 'not-mentioned', 'nothing-said'],
  ['建成柏川新机场', '柏川云岭机场建成通航', 'kept', 'stage-reached'],
  ['建成柏川新机场', '宣州、澜溪等地实现通航，柏川云岭机场即将建成', 'partly', 'stage-not-reached'],
  ['建成柏川新机场', '柏川云岭机场三期扩建工程建成投用', 'not-mentioned', 'nothing-said'],
  ['建成柏川新机场', '柏川通用机场建成投用', 'not-mentioned', 'nothing-said'],
  ['建成柏川新医院', '柏川云岭医院建成投用', 'not-mentioned', 'nothing-said'],
  ['建成云渚冷链集散中心', '云渚冷链集散中心建设取得重大突破', 'partly', 'stage-not-reached'],
  ['建成云渚冷链集散中心', '云渚冷链集散中心工程量完成70%', 'partly', 'stage-not-reached'],
  ['建成云渚冷链集散中心', '云渚冷链集散中心服务满意率98%', 'no-data', 'named-without-stage'],
  ['出台“2.0版安居8条”', '出台2.0版“安居八条”', 'kept', 'stage-reached'],
  ['出台“2.0版安居8条”', '出台“安商八条”', 'not-mentioned', 'nothing-said'],
  ['办好第三届柏川茶商大会', '第三届柏川茶商大会圆满落幕', 'kept', 'stage-reached'],
  ['办好茶交会', '创新办好第27届、第28届茶交会', 'kept', 'stage-reached'],
  ['办好第三届柏川国际山货药材博览会', '第三届柏川山药展成功举办', 'kept', 'stage-reached'],
  ['办好第三届柏川国际山货药材博览会', '第二届柏川山药展成功举办', 'not-mentioned', 'nothing-said'],
  ['办好第三届柏川国际山货药材博览会', '第三届柏川机床展成功举办', 'not-mentioned', 'nothing-said'],
  ['办好第三届柏川茶商大会', '第三届柏川茶商大会达成项目39个、总金额2.4亿元', 'kept', 'stage-reached'],
  ['办好第三届柏川茶商大会', '第三届柏川茶商大会项目履约率达到80%', 'no-data', 'named-without-stage'],
  ['加快建设柏川重钢项目', '柏川重钢项目年投资额超12亿元', 'kept', 'stage-reached'],
  ['建成柏川重钢项目', '柏川重钢项目年投资额超12亿元', 'partly', 'stage-not-reached'],
  ['开工建设柏云宣城际', '柏云（宣）城际开工建设', 'kept', 'stage-reached'],
  ['全部取消药械加成', '取消实行多年的药械加成政策', 'kept', 'stage-reached'],
  ['全部取消药械加成', '药械加成全部取消', 'kept', 'stage-reached'],
  ['全部取消药械加成', '药械加成取消试点扩大到乡镇', 'no-data', 'named-without-stage'],
  ['全部取消药械加成', '有序推进取消药械加成', 'no-data', 'named-without-stage'],
  ['全部取消药械加成', '药械加成5个县率先取消', 'no-data', 'named-without-stage'],
  ['在农村全面推开集体产权制度改革', '农村集体产权制度改革全面推开', 'kept', 'stage-reached'],
  ['在农村全面推开集体产权制度改革', '农村集体产权制度改革试点有序开展', 'no-data', 'named-without-stage'],
  ['在农村全部免除初中阶段的伙食费', '农村初中阶段学生全部免除伙食费', 'kept', 'stage-reached'],
  ['今年在全县范围建立重残救助制度', '2030年在全县全面建立重残救助制度，惠及310人', 'kept', 'stage-reached'],
  ['今年在全县城乡建立重残救助制度', '在全县农村全面建立重残救助制度', 'no-data', 'named-without-stage'],
  ['全面实施新的契税法', '实施新的契税法', 'kept', 'stage-reached'],
  ['“三公”经费只减不增', '“三公”经费下降3.1%', 'kept', 'not-increased'],
  ['“三公”经费只减不增', '“三公”经费增长2.4%', 'missed', 'increased-against-promise'],
];

describe('a promise of a stage', () => {
  it.each(stages)('%s — %s: %s by %s', async (promise, result, verdict, rule) => {
    const lines = await linesOf({ promises: promise, results: `一年来，粮食喜获丰收。${result}。` });
    expect(lines.at(-1)).toMatchObject({ verdict, rule });
  });

  it('is judged object by object where it lists several', async () => {
    const lines = await linesOf({
      promises: '加快推进金鼎铸造扩建、宏泰水泥技改等2个项目',
      results: '金鼎铸造扩建项目建成投产。',
    });
    expect(lines.map(({ promise, verdict }) => [promise.text, verdict])).toEqual([
      ['金鼎铸造扩建', 'kept'],
      ['宏泰水泥技改', 'not-mentioned'],
    ]);
  });

  it('tells of each of several works what is built', async () => {
    const lines = await linesOf({ promises: '加快柏川水厂、宣澜书院建设', results: '宣澜书院加快建设。' });
    expect(lines.map(({ promise: { text, measure } }) => [text, measure])).toEqual([
      ['柏川水厂', '柏川水厂'],
      ['宣澜书院', '宣澜书院'],
    ]);
  });

  it('knows a line of a list by what the list says that its lines are', async () => {
    const promises = '加快柏云、宣澜等高铁建设';
    const zone = await linesOf({ promises, results: '宣澜特别合作区加快建设。' });
    expect(zone.map(({ verdict }) => verdict)).toEqual(['not-mentioned', 'not-mentioned']);
    const line = await linesOf({ promises, results: '宣澜高铁加快建设。' });
    expect(line.map(({ promise, verdict }) => [promise.text, verdict])).toEqual([
      ['柏云', 'not-mentioned'],
      ['宣澜', 'kept'],
    ]);
  });

  it('takes from A建成、B开工 what belongs to each', async () => {
    const lines = await linesOf({
      promises: '建成金鼎铸造扩建项目。开工建设宏泰水泥技改项目',
      results: '金鼎铸造扩建项目建成投产、宏泰水泥技改项目开工建设。',
    });
    expect(lines.map(({ verdict, result }) => [verdict, result?.milestone])).toEqual([
      ['kept', 'operate'],
      ['kept', 'start'],
    ]);
  });
});

describe('livelihood items', () => {
  const livelihood = '一是新建村级卫生室20个；二是改造城区供水管网18公里；三是新建城区公厕10座';

  it('are found by the name of the thing where they promise only that it will be in use', async () => {
    const lines = await linesOf({ livelihood: '一是镇卫生院住院楼投入使用', results: '镇卫生院新住院楼正式启用。' });
    expect(lines.map(({ verdict, rule }) => [verdict, rule])).toEqual([['kept', 'stage-reached']]);
  });

  it('not told one by one are kept by a claim for all, with less confidence', async () => {
    const lines = await linesOf({ livelihood, results: '改造城区供水管网18公里。3件民生实事全部办结。' });
    const items = lines.filter(({ promise }) => promise.class === 'livelihood');
    expect(items.map(({ rule }) => rule)).toEqual(['all-items-claimed', 'figure-reached', 'all-items-claimed']);
    expect(items[0]!.confidence).toBeLessThan(items[1]!.confidence);
  });

  it('told to be short stay short, whatever is claimed for all', async () => {
    const lines = await linesOf({ livelihood, results: '改造城区供水管网12公里。3件民生实事全部办结。' });
    expect(lines.find(({ promise }) => promise.value === 18)).toMatchObject({ verdict: 'partly', share: 0.667 });
  });

  it.each([
    ['推进老街区改造', '开工改造老街区12个。', 'kept', 'stage-reached'],
    ['完成老街区改造', '开工改造老街区12个。', 'partly', 'stage-not-reached'],
    [
      '深入实施“柏川绣娘”“柏川船工”两项工程',
      '“柏川绣娘”“柏川船工”两项工程培训2万人次，年末登记失业率为2.1%。3件民生实事全部办结。',
      'kept',
      'all-items-claimed',
    ],
  ])('of which no end is promised are kept by being gone on with: %s — %s', async (item, results, verdict, rule) => {
    const lines = await linesOf({ livelihood: `一是${item}；二是新建城区公厕10座`, results });
    expect(lines.find(({ promise }) => promise.class === 'livelihood')).toMatchObject({ verdict, rule });
  });

  it('are not mentioned where nothing is claimed', async () => {
    const lines = await linesOf({ livelihood, results: '民生实事有序推进。' });
    const items = lines.filter(({ promise }) => promise.class === 'livelihood');
    expect(items.map(({ verdict }) => verdict)).toEqual(['not-mentioned', 'not-mentioned', 'not-mentioned']);
  });
});
