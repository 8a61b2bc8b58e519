import { describe, expect, it } from 'vitest';
import type { Verdict } from './account.ts';
import type { AccountRule } from './rules.ts';
import { linesOf } from './testing/pair.ts';

type Row = readonly [promise: string, result: string, verdict: Verdict, rule: AccountRule];

const targets: readonly Row[] = [
  ['单位地区生产总值能耗下降4%左右', '单位地区生产总值能耗降幅超过4.5%', 'exceeded', 'figure-above'],
  ['单位地区生产总值能耗下降4%左右', '单位地区生产总值能耗下降4.5%', 'kept', 'figure-about'],
  ['单位地区生产总值能耗下降4%左右', '单位地区生产总值能耗降幅超过4.3%', 'kept', 'figure-about'],
  ['粮食综合生产能力12万吨', '粮食播种面积31万亩、总产量12.4万吨', 'kept', 'output-shows-capacity'],
  ['粮食综合生产能力稳定在12万吨以上', '粮食总产量12万吨', 'kept', 'output-shows-capacity'],
  ['粮食综合生产能力12万吨', '粮食总产量11.6万吨', 'not-mentioned', 'nothing-said'],
  ['粮食综合生产能力12万吨', '蔬菜产量12.4万吨', 'not-mentioned', 'nothing-said'],
  ['粮食综合生产能力12万吨', '粮食综合生产能力达到12.1万吨，粮食总产量11.6万吨', 'exceeded', 'figure-above'],
  ['省委提出今年经济增长6%', '地区生产总值增长6.2%', 'exceeded', 'figure-above'],
  ['居民消费价格涨幅3%左右', '物价调控、湿地修复目标未能实现', 'missed', 'told-as-not-done'],
  ['居民消费价格涨幅3%左右', '房价调控、湿地修复目标未能实现', 'not-mentioned', 'nothing-said'],
  ['地区生产总值增长6%，草原植被质量持续改善', '草原植被质量有新改善', 'kept', 'state-told'],
  ['地区生产总值增长6%，草原植被质量持续改善', '草原植被质量没有改善', 'not-mentioned', 'nothing-said'],
  ['地区生产总值增长6%，进出口保稳提质', '货物进出口总额增长2.6%', 'kept', 'direction-of-figure'],
  ['地区生产总值增长6%，进出口保稳提质', '服务进出口总额增长2.6%', 'not-mentioned', 'nothing-said'],
  ['地区生产总值增长6%，林木采伐量和火灾次数继续下降', '林木采伐量下降，火灾次数持续减少', 'kept', 'state-told'],
  ['地区生产总值增长6%，林木采伐量和火灾次数继续下降', '林木采伐量下降', 'not-mentioned', 'nothing-said'],
  ['地区生产总值增长6%，林木采伐量和火灾次数继续下降', '林木采伐量下降，火灾次数上升', 'not-mentioned', 'nothing-said'],
  ['地区生产总值增长6%，茶农收入和经济增长同步', '茶农收入增长与经济增长基本同步', 'kept', 'state-told'],
  ['地区生产总值增长6%，茶农收入和经济增长同步', '药农收入增长与经济增长基本同步', 'not-mentioned', 'nothing-said'],
  ['地区生产总值增长6%，茶农收入和经济增长同步', '茶农收入与经济增长同步，年均增长5%', 'not-mentioned', 'nothing-said'],
];

const commitments: readonly Row[] = [
  ['孤儿养育津贴标准提高45元', '孤儿养育津贴标准从850元提高到960元', 'no-data', 'only-another-kind'],
  ['孤儿养育津贴标准提高45元', '孤儿养育津贴标准提高45元', 'kept', 'figure-reached'],
  ['孤儿养育津贴标准提高到960元', '孤儿养育津贴标准提高45元', 'no-data', 'only-another-kind'],
  ['再安排8亿元国债资金', '安排6亿元国债资金用于乡、村两级阅览室建设', 'no-data', 'named-without-figure'],
  ['小学生均图书经费提高到45元', '中小学生均图书经费60元和45元的目标如期实现', 'kept', 'figure-reached'],
  ['初中生均图书经费提高到60元', '中小学生均图书经费60元和45元的目标如期实现', 'kept', 'figure-reached'],
  ['小学生均图书经费提高到45元', '中小学生均图书经费提高到60元', 'not-mentioned', 'nothing-said'],
  ['孤儿养育津贴最低标准再提高45元', '孤儿养育津贴月最低标准提高45元', 'kept', 'figure-reached'],
  ['今年县政府投资总额9亿元', '全年县政府公共投资9.2亿元', 'exceeded', 'figure-above'],
  ['推行三年河道整治计划，其中县政府投资2亿元', '县政府公共投资1.2亿元', 'not-mentioned', 'nothing-said'],
  [
    '推行家庭医生签约制度，今年将试点范围扩大到全县35%的村',
    '家庭医生签约试点范围扩大到42个村，占全县总数的41%',
    'exceeded',
    'figure-above',
  ],
  [
    '推行家庭医生签约制度。试点范围扩大到全县35%的村',
    '家庭医生签约日益普及，已扩大到全县35%的村',
    'kept',
    'figure-reached',
  ],
  ['推行家庭医生签约制度。试点范围扩大到35%的村', '家庭医生签约试点覆盖35%的村', 'kept', 'figure-reached'],
  [
    '推行家庭医生签约制度。试点范围扩大到35%的村',
    '42个村开展家庭医生签约试点，覆盖面达到41%',
    'exceeded',
    'figure-above',
  ],
  [
    '推行家庭医生签约制度。试点范围扩大到35%的村',
    '42个村开展垃圾分类试点，覆盖面达到41%',
    'not-mentioned',
    'nothing-said',
  ],
  ['今年解决2万人饮水困难', '农村饮水安全项目让2.3万村民受益', 'exceeded', 'figure-above'],
  ['今年解决2万人饮水困难', '农村沼气项目让2.3万村民受益', 'not-mentioned', 'nothing-said'],
  ['落实创业扶持政策，县财政安排800万元资金', '县财政安排创业专项资金860万元', 'exceeded', 'figure-above'],
  ['落实创业扶持政策，县财政安排800万元资金', '县财政安排旅游专项资金860万元', 'not-mentioned', 'nothing-said'],
  ['新开工保障性住房和棚户区改造住房共70套', '保障性住房开工74套', 'exceeded', 'part-reaches-alone'],
  ['新开工保障性住房和棚户区改造住房共70套', '保障性住房开工64套', 'not-mentioned', 'nothing-said'],
  ['办好云渚国际山货交易大会', '云渚山货会成功举办', 'kept', 'stage-reached'],
  ['办好云渚国际山货交易大会', '云渚旅游大会成功举办', 'not-mentioned', 'nothing-said'],
  ['办好云渚冬季残疾人运动会', '云渚冬运会成功举办', 'not-mentioned', 'nothing-said'],
  ['出台古茶树保护地方性法规', '颁布古茶树保护条例', 'kept', 'stage-reached'],
  ['出台古茶树保护地方性法规', '研究制定古茶树保护条例', 'no-data', 'named-without-stage'],
  ['出台古茶树保护地方性法规', '古茶树保护中心建成', 'not-mentioned', 'nothing-said'],
];

const run = (name: string, rows: readonly Row[], where: 'targets' | 'promises') =>
  describe(name, () => {
    it.each(rows)('%s — %s: %s by %s', async (promised, results, verdict, rule) => {
      const line = (await linesOf({ [where]: promised, results: `${results}。` })).at(-1);
      expect([line?.verdict, line?.rule]).toEqual([verdict, rule]);
    });
  });

run('a target told in other words', targets, 'targets');
run('a commitment told in other words', commitments, 'promises');
