import type { Example } from '../testing/example.ts';

export const measuredExamples: readonly Example[] = [
  {
    text: '⟦云溪县计划招引12个以上亿元项目⟧，⟦开展第三轮26家养老院标准化建设⟧。',
    milestones: ['reach', 'reach'],
    objects: [['亿元项目'], ['养老院标准化建设']],
  },
  { text: '⟦每个乡镇重点打造2至3个示范村⟧。', milestones: ['reach'], objects: [['示范村']] },
  { text: '⟦新增千万吨产能⟧。', milestones: ['reach'], objects: [['产能']] },
  { text: '清溪水库总投资9亿元，⟦今年完成投资2亿元⟧、到2027年全面建成。', milestones: ['reach'] },
  { text: '从有利条件看，我县已有省级园区2个、规上企业90家。', because: 'where things stand' },
  { text: '⟦基本消除50人以上大班额⟧。', milestones: ['reach'] },
  { text: '⟦确保剩余2.1万贫困人口脱贫⟧。', milestones: ['reach'], objects: [['贫困人口脱贫']] },
  { text: '⟦中央财政安排300亿元奖补资金⟧。', milestones: ['reach'], objects: [['奖补资金']] },
  { text: '⟦粮食面积稳定在90万亩⟧，⟦总产量达到40万吨⟧。', milestones: ['sustain', 'reach'] },
  {
    text: '⟦新增城镇就业4200人⟧，⟦转移农村劳动力3100人⟧。',
    milestones: ['reach', 'reach'],
    objects: [['城镇就业'], ['农村劳动力']],
  },
  { text: '⟦清洁取暖覆盖率达到95%以上⟧。', milestones: ['reach'], objects: [['清洁取暖覆盖率']] },
  { text: '⟦全年招商引资签约额不低于180亿元⟧。', milestones: ['reach'], objects: [['招商引资签约额']] },
  {
    text: '⟦引进亿元以上项目12个、10亿元以上项目3个⟧。',
    milestones: ['reach'],
    objects: [['亿元以上项目', '10亿元以上项目']],
  },
  {
    text: '⟦新培育“专精特新”企业6家、高新技术企业4家⟧。',
    milestones: ['reach'],
    objects: [['“专精特新”企业', '高新技术企业']],
  },
  { text: '⟦完成规范化股改9家⟧。', milestones: ['reach'], objects: [['规范化股改']] },
  { text: '⟦力争外贸进出口突破5亿元⟧。', milestones: ['reach'] },
  { text: '⟦实施86个省市重点项目，总投资240亿元⟧，⟦年度计划投资65亿元⟧。', milestones: ['advance', 'reach'] },
  {
    text: '⟦完成人工造林1800亩、封山育林900亩，草原修复600亩⟧。',
    milestones: ['reach'],
    objects: [['人工造林', '封山育林', '草原修复']],
  },
  {
    text: '⟦力争集体收入10万元以上村达到90%，50万元以上村达到30%⟧。',
    milestones: ['reach'],
    objects: [['集体收入10万元以上村', '50万元以上村']],
  },
  { text: '⟦城镇调查失业率5.5%左右⟧，⟦居民消费价格涨幅2%左右⟧。', milestones: ['reach', 'reach'], zone: 'targets' },
  {
    text: '⟦国内生产总值增长8%左右⟧；⟦城镇新增就业900万人⟧；⟦城镇登记失业率控制在4.6%以内⟧。',
    milestones: ['reach', 'reach', 'sustain'],
    zone: 'targets',
  },
  { text: '⟦单位地区生产总值能耗下降3%⟧，⟦粮食产量1.3万亿斤左右⟧。', milestones: ['reach', 'reach'], zone: 'targets' },
  { text: '⟦完成财政总收入3.6亿元⟧，⟦农民人均纯收入达到2860元⟧。', milestones: ['reach', 'reach'] },
  { text: '⟦新建农村公路120公里⟧，⟦解决1.2万人的安全饮水问题⟧。', milestones: ['reach', 'reach'] },
  // what is measured, without the verb before it and with all of its own words
  {
    text: '⟦打造省级智能工厂3家⟧，⟦实施技术改造项目18个⟧。',
    milestones: ['reach', 'reach'],
    objects: [['省级智能工厂'], ['技术改造项目']],
  },
  {
    text: '⟦筹集保障性租赁住房260套⟧，⟦基本养老保险参保率达到96%⟧。',
    milestones: ['reach', 'reach'],
    objects: [['保障性租赁住房'], ['基本养老保险参保率']],
  },
  {
    text: '⟦新增新能源装机9万千瓦⟧，⟦新建高标准农田2万亩⟧。',
    milestones: ['reach', 'reach'],
    objects: [['新能源装机'], ['高标准农田']],
  },
  { text: '⟦企业注销时间压缩至5个工作日以内⟧。', milestones: ['reach'], objects: [['企业注销时间']] },
  {
    text: '⟦技术合同成交额占比提高到3%⟧，⟦城乡居民收入比缩小到1.9以内⟧。',
    milestones: ['reach', 'reach'],
    objects: [['技术合同成交额占比'], ['城乡居民收入比']],
  },
  { text: '⟦培育1个市级农机合作社和2户种粮大户⟧。', milestones: ['reach'], objects: [['市级农机合作社', '种粮大户']] },
  { text: '⟦柳河快速路完成路基工程70%以上⟧。', milestones: ['reach'], objects: [['柳河快速路完成路基工程']] },
  {
    text: '⟦开展技能培训4000人次⟧，⟦新增上市企业1家⟧。',
    milestones: ['reach', 'reach'],
    objects: [['技能培训'], ['上市企业']],
  },
  {
    text: '⟦推出文旅线路6条⟧，⟦开行中欧班列30列以上⟧。',
    milestones: ['reach', 'reach'],
    objects: [['文旅线路'], ['中欧班列']],
  },
  { text: '⟦推动90项以上事项“一网通办、全市通办”⟧。', milestones: ['reach'], objects: [['事项']] },
  // each thing with its own verb of reaching
  {
    text: '⟦居民医保补助标准再提高20元⟧，⟦基础养老金标准提高10元⟧。',
    milestones: ['reach', 'reach'],
    objects: [['居民医保补助标准'], ['基础养老金标准']],
  },
  // money raised, things for somebody, names that begin like a verb
  { text: '⟦筹措3000万元实施安居工程⟧。', milestones: ['reach'], objects: [['安居工程']] },
  { text: '⟦服务贸易增长6%、数字贸易增长8%⟧。', milestones: ['reach'], objects: [['服务贸易', '数字贸易']] },
  { text: '⟦为残疾人适配助行器具500例⟧。', milestones: ['reach'], objects: [['助行器具']] },
  { text: '⟦面向青年开展“订单+培训”职业培训2万人次⟧。', milestones: ['reach'] },
  {
    text: '⟦输转务工人员3万人⟧，⟦细分培育30条以上产业链⟧。',
    milestones: ['reach', 'reach'],
    objects: [['务工人员'], ['产业链']],
  },
  // years behind the plan year
  { text: '到2029年，地区生产总值突破900亿元，森林覆盖率稳定在60%以上。', because: 'a goal for later' },
  { text: '今后五年，新增高速公路120公里；⟦今年新增30公里⟧。', milestones: ['reach'] },
  { text: '居民收入年均增长6%以上。', because: 'a goal for years' },
  { text: '2025年是我县建县70周年，也是“十四五”规划收官之年。', because: 'where things stand' },
  { text: '聚焦煤矿、危化等16个重点领域，加强隐患排查。', because: 'a size of something attended to' },
  { text: '加强对周边10公里企业的管控。', because: 'a size of something attended to' },
  { text: '推动支持民营经济的20条措施落地见效。', because: 'the number of measures decreed' },
  { text: '健全8个片区联动机制。', because: 'an attitude' },
  { text: '严守18万亩耕地红线。', because: 'an attitude' },
  { text: '以5万亩示范基地建设为重点，发展特色种植。', because: 'only leads in' },
];
