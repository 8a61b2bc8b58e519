// Examples of the smaller rules and of the joiners.
import type { Example } from '../testing/example.ts';

export const sustainedExamples: readonly Example[] = [
  {
    text: '⟦粮食播种面积稳定在32万亩以上⟧，⟦总产保持在11万吨左右⟧。',
    milestones: ['sustain', 'sustain'],
    objects: [['粮食播种面积'], ['总产']],
  },
  { text: '⟦确保零就业家庭动态清零⟧。', milestones: ['sustain'], objects: [['零就业家庭']] },
  { text: '⟦零就业家庭保持动态为零⟧。', milestones: ['sustain'], objects: [['零就业家庭']] },
  { text: '⟦居民消费价格涨幅控制在3%以内⟧。', milestones: ['sustain'] },
  { text: '⟦确保空气质量稳居全市第一⟧。', milestones: ['sustain'] },
  { text: '⟦国控断面水质稳定达标⟧。', milestones: ['sustain'] },
  {
    text: '⟦国控断面水质稳定达到Ⅱ类以上⟧，⟦生活垃圾无害化处理率保持100%⟧。',
    milestones: ['sustain', 'sustain'],
    objects: [['国控断面水质'], ['生活垃圾无害化处理率']],
  },
  {
    text: '⟦改造提升耕地12万亩⟧，⟦大豆面积保持3万亩⟧。',
    milestones: ['reach', 'sustain'],
    objects: [['耕地'], ['大豆面积']],
  },
  { text: '⟦保持综合利用率基本稳定⟧。', milestones: ['sustain'], objects: [['综合利用率']] },
  { text: '⟦职工技能参训率保持稳定⟧。', milestones: ['sustain'], objects: [['职工技能参训率']] },
  { text: '⟦保持柳溪干流Ⅱ类水质⟧。', milestones: ['sustain'], objects: [['柳溪干流']] },
  { text: '保持社会大局和谐稳定。', because: 'an attitude' },
  { text: '坚持“动态清零”总方针。', because: 'only leads in' },
];

export const unnumberedExamples: readonly Example[] = [
  {
    text: '⟦粮食产量及种植面积完成市下达任务⟧。',
    milestones: ['reach'],
    zone: 'targets',
  },
  { text: '⟦生态产品总值保持增长⟧。', milestones: ['reach'], objects: [['生态产品总值']], zone: 'targets' },
  { text: '⟦力争境外参展茶企实现零的突破⟧。', milestones: ['reach'], objects: [['境外参展茶企']] },
  { text: '在零的突破基础上再接再厉。', because: 'tells where it stands' },
  { text: '⟦民间投资保持正增长⟧，⟦出口份额保持稳定⟧。', milestones: ['reach', 'reach'], zone: 'targets' },
  { text: '⟦贫困村全部出列、贫困人口全部脱贫⟧，⟦环境质量稳定改善⟧。', milestones: ['reach', 'reach'], zone: 'targets' },
  {
    text: '⟦进出口回稳向好⟧，⟦国际收支基本平衡⟧，⟦污染物排放继续减少⟧。',
    milestones: ['reach', 'reach', 'reach'],
    zone: 'targets',
  },
  {
    text: '⟦生态环境进一步改善⟧，⟦主要污染物排放量进一步减少⟧。',
    milestones: ['reach', 'reach'],
    objects: [['生态环境'], ['主要污染物排放量']],
    zone: 'targets',
  },
  { text: '生态环境进一步改善。', because: 'a direction, not among the targets' },
  { text: '推动外贸稳定增长。', because: 'a direction, not among the targets' },
  { text: '⟦居民收入与经济增长同步⟧。', milestones: ['reach'], objects: [['居民收入']], zone: 'targets' },
  { text: '⟦农村居民人均可支配收入增速高于全省平均水平⟧。', milestones: ['reach'], zone: 'targets' },
  { text: '⟦约束性指标完成省定目标⟧。', milestones: ['reach'], objects: [['约束性指标']], zone: 'targets' },
  {
    text: '⟦投资增速保持在全省平均水平以上⟧，⟦完成省下达的造林、节水目标任务⟧。',
    milestones: ['reach', 'reach'],
    zone: 'targets',
  },
  {
    text: '⟦确保科技资金增幅高于财政收入增幅⟧。',
    milestones: ['reach'],
    objects: [['科技资金增幅']],
  },
  { text: '⟦推动县城集中供热全覆盖⟧。', milestones: ['reach'], objects: [['县城集中供热']] },
  { text: '⟦较大以上安全事故零增长⟧。', milestones: ['reach'] },
  { text: '⟦实现新办企业一日办结⟧。', milestones: ['reach'] },
  {
    text: '⟦单位地区生产总值能耗完成市下达任务⟧。',
    milestones: ['reach'],
    objects: [['单位地区生产总值能耗']],
    zone: 'targets',
  },
  { text: '⟦圆满完成碳排放双控任务⟧。', milestones: ['reach'], objects: [['碳排放双控任务']], zone: 'targets' },
  {
    text: '⟦服务业增加值占全市份额稳中有升⟧，⟦会议费支出只减不增⟧。',
    milestones: ['reach', 'reach'],
    objects: [['服务业增加值占全市份额'], ['会议费支出']],
  },
  {
    text: '⟦脱贫户收入实现“两个高于”目标⟧，⟦新办企业“一日办结”⟧。',
    milestones: ['reach', 'reach'],
    objects: [['脱贫户收入实现“两个高于”'], ['新办企业']],
  },
  { text: '防止重点行业产量不降反升。', because: 'what is not to happen' },
  { text: '坚持好于预期的工作标准。', because: 'no indicator' },
];

export const datedExamples: readonly Example[] = [
  { text: '⟦年底前实现高频事项全程网办⟧。', milestones: ['complete'] },
  { text: '⟦6月底前完成机构改革任务⟧。', milestones: ['complete'] },
  { text: '⟦北环路收尾工程5月底前完成⟧。', milestones: ['complete'], objects: [['北环路收尾工程']] },
  { text: '实现高质量发展。', because: 'no date' },
];

export const livelihoodExamples: readonly Example[] = [
  { text: '⟦新增城镇就业6000人⟧。', milestones: ['complete'], objects: [['城镇就业']], zone: 'livelihood' },
  { text: '⟦全力办好10件民生实事⟧。', milestones: ['complete'], objects: [['民生实事']] },
  {
    text: '一是⟦新建6座公厕⟧；二是⟦改造提升文昌市场⟧；三是⟦开通2条城乡公交线路⟧。',
    milestones: ['complete', 'complete', 'operate'],
    zone: 'livelihood',
  },
  { text: '1.⟦为1200名适龄妇女免费开展“两癌”筛查⟧。', milestones: ['complete'], zone: 'livelihood' },
  { text: '⟦用心用情办好“八件民生实事”⟧。', milestones: ['complete'], objects: [['民生实事']] },
  { text: '⟦送戏下乡80场⟧，⟦举办全民阅读活动200场以上⟧。', milestones: ['hold', 'hold'], zone: 'livelihood' },
  {
    text: '⟦为残疾人适配助行器具500例⟧，⟦将失能老人纳入长护保险⟧。',
    milestones: ['complete', 'complete'],
    zone: 'livelihood',
  },
  { text: '8件民生实事项目由代表票决产生。', because: 'who chooses them' },
  { text: '把民生实事办好办实。', because: 'no number' },
];

export const joinedExamples: readonly Example[] = [
  { text: '⟦固定资产投资增长9%，总规模超过60亿元⟧。', milestones: ['reach'], zone: 'targets' },
  { text: '⟦外贸总额2亿美元，增长7%⟧；⟦财政收入增长5%，达到9亿元⟧。', milestones: ['reach', 'reach'], zone: 'targets' },
  {
    text: '⟦城镇居民收入达到3万元⟧，⟦农民收入达到2万元，分别增长6%和7%⟧。',
    milestones: ['reach', 'reach'],
    zone: 'targets',
  },
  { text: '⟦拟安排赤字200亿元，比去年增加30亿元⟧，⟦赤字率3%⟧。', milestones: ['reach', 'reach'] },
  { text: '⟦加快翠屏广场建设，力争年内开业⟧。', milestones: ['operate'], objects: [['翠屏广场']] },
  {
    text: '⟦对接引进云帆医药包装、泰和轴承等项目，力争落地开工⟧。',
    milestones: ['start'],
    objects: [['云帆医药包装', '泰和轴承']],
  },
  { text: '⟦推动锦绣化工园规划调整，年底前得到省级认定⟧。', milestones: ['award'] },
  { text: '⟦实施12个古城项目，包括鼓楼街、文庙路等5个道路项目，瓮城、角楼等7个修缮项目⟧。', milestones: ['advance'] },
  { text: '⟦完成青石岭风电场核准，力争年底前开工⟧。', milestones: ['start'], objects: [['青石岭风电场核准']] },
  {
    text: '⟦一般公共预算收入增长8%，力争突破20亿元⟧。',
    milestones: ['reach'],
    objects: [['一般公共预算收入']],
    zone: 'targets',
  },
  { text: '⟦工业投资增长12%，力争达到15%以上⟧，⟦力争外贸进出口突破3亿元⟧。', milestones: ['reach', 'reach'] },
  {
    text: '⟦投资2亿元，新修东华路、西京路等6条道路⟧，⟦投入3000万元，改造农村公路40公里⟧。',
    milestones: ['complete', 'reach'],
    objects: [['东华路', '西京路'], ['农村公路']],
  },
  { text: '⟦完成工业投资30亿元⟧，⟦新增规上企业8家⟧。', milestones: ['reach', 'reach'] },
  {
    text: '⟦改建村组公路7条42.3公里，计划5月开工，10月完工⟧。',
    milestones: ['complete'],
  },
  {
    text: '⟦改造提升中心卫生院9所⟧，主要包括改善就诊环境。',
    milestones: ['reach'],
    objects: [['中心卫生院']],
  },
  { text: '推动产业升级，力争早见成效。', because: 'nothing named' },
];

export const passedExamples: readonly Example[] = [
  { text: '⟦县第二医院通过二级甲等医院评审⟧。', milestones: ['award'], objects: [['县第二医院']] },
  { text: '⟦确保通过国家园林城市复检⟧。', milestones: ['award'], objects: [['国家园林城市']] },
  { text: '通过严格考核，激励干部担当作为。', because: 'a way of working' },
];

export const decreedExamples: readonly Example[] = [
  { text: '⟦今年在全县彻底取消柑橘特产税⟧。', milestones: ['reach'], objects: [['柑橘特产税']] },
  { text: '⟦全部取消药械加成⟧。', milestones: ['reach'], objects: [['药械加成']] },
  { text: '⟦从今年春季起全面免除山区学生伙食费⟧。', milestones: ['reach'], objects: [['山区学生伙食费']] },
  { text: '⟦在农村全面推开集体产权制度改革⟧。', milestones: ['reach'], objects: [['集体产权制度改革']] },
  { text: '⟦全面实施新的契税法⟧。', milestones: ['reach'], objects: [['新的契税法']] },
  { text: '⟦今年要在全县范围建立农村低收入救助制度⟧。', milestones: ['reach'], objects: [['农村低收入救助制度']] },
  { text: '建立健全联动帮扶制度。', because: 'not where and not by when' },
  { text: '全面实施河湖长制度。', because: 'how the year is to be worked' },
  { text: '全面放开搞活县域经济。', because: 'nothing that is lifted' },
  { text: '全面取消各类不合理限制。', because: 'nobody could say which' },
  { text: '逐步取消药械加成。', because: 'not by the end of the year' },
];
