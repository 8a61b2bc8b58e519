import type { Example } from '../testing/example.ts';

export const measuredExamples: readonly Example[] = [
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
  { text: '聚焦煤矿、危化等16个重点领域，加强隐患排查。', because: 'a size of something attended to' },
  { text: '加强对周边10公里企业的管控。', because: 'a size of something attended to' },
  { text: '推动支持民营经济的20条措施落地见效。', because: 'the number of measures decreed' },
  { text: '健全8个片区联动机制。', because: 'an attitude' },
  { text: '严守18万亩耕地红线。', because: 'an attitude' },
  { text: '以5万亩示范基地建设为重点，发展特色种植。', because: 'only leads in' },
];
