import { describe, expect, it } from 'vitest';
import type { Verdict } from './account.ts';
import type { AccountRule } from './rules.ts';
import { linesOf } from './testing/pair.ts';

type Row = readonly [promise: string, result: string, verdict: Verdict, rule: AccountRule];

const outcomes: readonly Row[] = [
  ['淘汰老旧柴油车300辆', '淘汰老旧柴油车任务超额完成', 'exceeded', 'told-as-done'],
  ['淘汰老旧柴油车300辆', '超额完成老旧柴油车淘汰任务', 'exceeded', 'told-as-done'],
  ['淘汰老旧柴油车300辆', '淘汰老旧柴油车年度任务如期完成', 'kept', 'told-as-done'],
  ['改造农村危房260户', '圆满完成农村危房改造任务', 'kept', 'told-as-done'],
  ['改造农村危房260户', '农村危房改造目标未能实现', 'missed', 'told-as-not-done'],
  ['改造农村危房260户', '农村危房改造没有完成年度任务', 'missed', 'told-as-not-done'],
  ['改造农村危房260户', '农村危房改造任务基本完成', 'no-data', 'named-without-figure'],
  ['改造农村危房260户', '全力推进农村危房改造任务', 'no-data', 'named-without-figure'],
  ['改造农村危房260户', '全面完成年初确定的目标任务', 'not-mentioned', 'nothing-said'],
  ['改造农村危房260户', '城镇棚户区改造任务全面完成', 'not-mentioned', 'nothing-said'],
  ['改造农村危房260户', '五年来，农村危房改造任务全面完成', 'no-data', 'named-without-figure'],
  ['职业学校扩招200人', '实现职业学校扩招120人目标', 'no-data', 'named-without-figure'],
  ['完成柏云公路投资2亿元', '完成投资计划', 'not-mentioned', 'nothing-said'],
  ['改造农村危房260户', '推进农村危房改造，圆满完成各项任务', 'no-data', 'named-without-figure'],
  ['改造农村危房260户', '推进农村危房改造，圆满完成市下达任务', 'kept', 'told-as-done'],
  ['“三公”经费压减10%', '“三公”经费控制在预算范围内', 'no-data', 'named-without-figure'],
  ['新改建农村公路30公里', '农村公路养护任务全面完成', 'no-data', 'named-without-figure'],
  ['PM2.5浓度下降3%', '大气污染防治年度目标全面完成', 'kept', 'told-for-the-group'],
  ['PM2.5浓度下降3%', '水污染防治年度目标全面完成', 'not-mentioned', 'nothing-said'],
  ['PM2.5浓度下降3%', '生态环境保护任务全面完成', 'not-mentioned', 'nothing-said'],
  ['二氧化硫排放量下降3%', '主要污染物减排任务全面完成', 'kept', 'told-for-the-group'],
  ['化学需氧量排放量下降2%', '狠抓节能减排，各项约束性指标超额完成', 'exceeded', 'told-for-the-group'],
  ['氨氮排放量下降2%', '狠抓节能降耗，各项约束性指标超额完成', 'not-mentioned', 'nothing-said'],
  ['新建农村公路80公里', '狠抓节能减排，各项约束性指标超额完成', 'not-mentioned', 'nothing-said'],
  ['改造农村危房260户', '其中农村危房改造超额完成年度任务', 'exceeded', 'told-as-done'],
  ['改造农村危房260户', '其中8成农村危房改造完成年度任务', 'no-data', 'named-without-figure'],
  ['改造农村危房260户', '农村危房改造完成市下达的控制指标', 'kept', 'told-as-done'],
  ['培育独角兽企业1家', '独角兽企业培育尚未实现零的突破', 'missed', 'told-as-not-done'],
  ['今年拟安排财政赤字900万元', '财政赤字控制在预算范围内', 'kept', 'told-as-done'],
];

const targets: readonly Row[] = [
  ['出口增长4%', '出口总额有所回落，年初增长目标没有实现', 'missed', 'told-as-not-done'],
  ['进出口增长6%', '进出口总额有所下降', 'missed', 'fall-told'],
  ['进出口增长6%', '进出口增速有所回落', 'not-mentioned', 'nothing-said'],
  ['进出口增长6%', '一般贸易进出口总额有所下降', 'not-mentioned', 'nothing-said'],
  ['进出口增长6%', '进出口稳步增长', 'not-mentioned', 'nothing-said'],
  ['进出口增长6%', '进出口未达预期', 'missed', 'told-as-not-done'],
  ['居民消费价格涨幅3%左右', '居民消费价格涨幅仍处在较低水平', 'kept', 'low-told'],
  ['居民消费价格涨幅3%左右', '居民消费价格有所上升', 'not-mentioned', 'nothing-said'],
  ['固定资产投资增长6%，约束性指标完成市定目标', '各项约束性指标全面完成', 'kept', 'told-as-done'],
  ['固定资产投资增长6%，约束性指标完成市定目标', '约束性指标任务未能完成', 'missed', 'told-as-not-done'],
  ['固定资产投资增长6%，节能减排完成市下达任务', '节能减排任务如期完成', 'kept', 'told-as-done'],
  ['固定资产投资增长6%，用水总量完成市下达目标', '用水总量控制在市下达目标以内', 'kept', 'told-as-done'],
  ['固定资产投资增长6%，节能减排完成市下达任务', '节能减排全面完成市下达目标', 'kept', 'told-as-done'],
  ['固定资产投资增长6%，节能减排完成市下达任务', '节能减排基本完成市下达目标', 'not-mentioned', 'nothing-said'],
  ['固定资产投资增长6%，节能减排完成市下达任务', '节能减排扎实推进', 'not-mentioned', 'nothing-said'],
  [
    '固定资产投资增长6%，单位地区生产总值能耗完成市下达任务',
    '单位地区生产总值能耗持续下降，超额完成市下达任务',
    'exceeded',
    'told-as-done',
  ],
  [
    '固定资产投资增长6%，单位地区生产总值能耗完成市下达任务',
    '粮食喜获丰收，完成市下达任务',
    'not-mentioned',
    'nothing-said',
  ],
  ['固定资产投资增长6%，进出口回稳向好', '进出口逐步回稳', 'kept', 'state-told'],
  ['固定资产投资增长6%，进出口回稳向好', '进出口增长7.5%', 'kept', 'direction-of-figure'],
  ['固定资产投资增长6%，进出口回稳向好', '进出口下降2.5%', 'not-mentioned', 'nothing-said'],
  ['固定资产投资增长6%，国际收支基本平衡', '国际收支基本平衡', 'kept', 'state-told'],
  ['固定资产投资增长6%，生态环境进一步改善', '生态环境质量总体改善', 'kept', 'state-told'],
  ['固定资产投资增长6%，生态环境进一步改善', '生态环境有所改善', 'not-mentioned', 'nothing-said'],
  ['固定资产投资增长6%，生态环境进一步改善', '营商环境持续改善', 'not-mentioned', 'nothing-said'],
  ['固定资产投资增长6%，农村贫困人口全部脱贫', '年初剩余的310名农村贫困人口全部脱贫', 'kept', 'state-told'],
  ['固定资产投资增长6%，农村贫困人口全部脱贫', '农村贫困人口基本脱贫', 'not-mentioned', 'nothing-said'],
  ['固定资产投资增长6%，国际收支基本平衡', '国际收支失衡', 'missed', 'contrary-state-told'],
  ['固定资产投资增长6%，国际收支基本平衡', '财政收支基本平衡', 'not-mentioned', 'nothing-said'],
  ['固定资产投资增长6%，政府负债率保持基本稳定', '政府负债率趋于稳定', 'kept', 'state-told'],
  ['固定资产投资增长6%，政府负债率保持基本稳定', '政府负债率有所上升', 'not-mentioned', 'nothing-said'],
  ['固定资产投资增长6%，主要污染物排放量继续下降', '主要污染物排放量持续减少', 'kept', 'state-told'],
  ['固定资产投资增长6%，主要污染物排放量继续下降', '主要污染物排放量有所上升', 'missed', 'contrary-state-told'],
  ['固定资产投资增长6%，主要污染物排放量继续下降', '主要污染物排放量略有下降', 'not-mentioned', 'nothing-said'],
  ['固定资产投资增长6%，居民收入稳步增长', '居民人均可支配收入实际增长5.2%', 'kept', 'direction-of-figure'],
  ['固定资产投资增长6%，居民收入稳步增长', '居民人均可支配收入下降1.2%', 'missed', 'direction-of-figure'],
  ['固定资产投资增长6%，进出口实现正增长', '进出口总额突破9亿元、增长7.5%', 'kept', 'direction-of-figure'],
  ['固定资产投资增长6%，进出口实现正增长', '进出口总额下降2.5%', 'missed', 'direction-of-figure'],
  ['固定资产投资增长6%，进出口实现正增长', '一般贸易进出口增长2.5%', 'not-mentioned', 'nothing-said'],
  ['固定资产投资增长6%，居民收入稳步增长', '脱贫户收入增长9.1%', 'not-mentioned', 'nothing-said'],
];

describe('a promised figure of which the review tells only the outcome', () => {
  it.each(outcomes)('%s — %s: %s by %s', async (promises, result, verdict, rule) => {
    const [line] = await linesOf({ promises, results: `一年来，全县上下团结奋斗。${result}。` });
    expect(line).toMatchObject({ verdict, rule });
  });

  it('is kept with the others of its list by what is told of the whole list', async () => {
    const lines = await linesOf({
      promises: '今年要淘汰炼铁20万吨、水泥30万吨、平板玻璃15万箱等落后产能',
      results: '继续化解过剩产能，炼铁、水泥等行业淘汰落后产能年度任务如期完成。',
    });
    expect(lines.map(({ verdict, rule }) => [verdict, rule])).toEqual(
      lines.map(() => ['kept', expect.stringMatching(/^told-/)]),
    );
    expect(lines).toHaveLength(3);
  });

  it('is held with more confidence where the thing is named than where its group is', async () => {
    const [[own], [group]] = await Promise.all([
      linesOf({ promises: '二氧化硫排放量下降3%', results: '二氧化硫排放量下降指标超额完成。' }),
      linesOf({ promises: '二氧化硫排放量下降3%', results: '节能减排指标超额完成。' }),
    ]);
    expect([own!.verdict, group!.verdict]).toEqual(['exceeded', 'exceeded']);
    expect(group!.confidence).toBeLessThan(own!.confidence);
  });
});

describe('a target whose result is told in words', () => {
  it.each(targets)('%s — %s: %s by %s', async (words, result, verdict, rule) => {
    const lines = await linesOf({ targets: words, results: `一年来，全县上下团结奋斗。${result}。` });
    expect(lines.at(-1)).toMatchObject({ verdict, rule });
  });

  it.each([
    ['31.4万吨', '粮食产量实现“十连增”', 'kept', 'moved-on-from-there'],
    ['31.4万吨', '粮食产量再创新高', 'kept', 'moved-on-from-there'],
    ['30.2万吨', '粮食产量实现“十连增”', 'not-mentioned', 'nothing-said'],
    ['31.4万吨', '粮食产量有所下降', 'not-mentioned', 'nothing-said'],
  ] as const)('stays above the level of last year, %s, where it rose: %s', async (level, result, verdict, rule) => {
    const lines = await linesOf({
      before: `2029年，粮食产量${level}。`,
      targets: '粮食产量稳定在31万吨以上',
      results: `${result}。`,
    });
    expect(lines[0]).toMatchObject({ verdict, rule });
  });
});

it.each([
  ['3.9%', '失业率为多年来最低', 'kept', 'moved-on-from-there'],
  ['4.3%', '失业率为多年来最低', 'not-mentioned', 'nothing-said'],
  ['3.9%', '城镇调查失业率为多年来最低', 'not-mentioned', 'nothing-said'],
  ['3.9%', '失业率略有上升', 'not-mentioned', 'nothing-said'],
] as const)(
  'a rate that stood under its cap, %s, stays there where it fell: %s',
  async (level, result, verdict, rule) => {
    const [line] = await linesOf({
      before: `2029年，城镇登记失业率${level}。`,
      targets: '城镇登记失业率4%以内',
      results: `${result}。`,
    });
    expect(line).toMatchObject({ verdict, rule });
  },
);

describe('a level of which the review says nothing', () => {
  it.each([
    ['城乡低保补助标准提高到每人每月380元', '城乡低保补助标准由每人每月380元提高到420元', 'kept', 'base-of-next-plan'],
    [
      '城乡低保补助标准提高到每人每月380元',
      '在每人每月380元的基础上，城乡低保补助标准再提高40元',
      'not-mentioned',
      'nothing-said',
    ],
    ['城乡低保补助标准提高到每人每月380元', '城乡低保补助标准在380元基础上再提高40元', 'kept', 'base-of-next-plan'],
    [
      '城乡低保补助标准提高到每人每月380元',
      '城乡低保补助标准由每人每月360元提高到420元',
      'not-mentioned',
      'nothing-said',
    ],
    [
      '城乡低保补助标准提高到每人每月380元',
      '城乡低保补助标准由每人每月400元提高到420元',
      'not-mentioned',
      'nothing-said',
    ],
    [
      '城乡低保补助标准提高到每人每月380元',
      '村级卫生室运行经费由每年380元提高到420元',
      'not-mentioned',
      'nothing-said',
    ],
    ['城乡低保补助标准提高到每人每月380元', '城乡低保补助标准提高到每人每月420元', 'not-mentioned', 'nothing-said'],
    [
      '完善高龄津贴，补助由每人每年260元提高到310元',
      '整合困难学生资助，补助由每人每年310元提高到350元',
      'not-mentioned',
      'nothing-said',
    ],
    [
      '完善高龄津贴，补助由每人每年260元提高到310元',
      '扩大高龄津贴范围，补助由每人每年310元提高到350元',
      'kept',
      'base-of-next-plan',
    ],
  ] as const)('%s — next plan: %s: %s by %s', async (promises, nextPromises, verdict, rule) => {
    const lines = await linesOf({ promises, results: '一年来，全县上下团结奋斗。', nextPromises });
    expect(lines[0]).toMatchObject({ verdict, rule });
  });

  it('is judged by the review where that gives a figure, and with more confidence', async () => {
    const promises = '城乡低保补助标准提高到每人每月380元';
    const nextPromises = '城乡低保补助标准由每人每月380元提高到420元';
    const [[told], [silent]] = await Promise.all([
      linesOf({ promises, results: '城乡低保补助标准提高到每人每月380元。', nextPromises }),
      linesOf({ promises, results: '粮食喜获丰收。', nextPromises }),
    ]);
    expect([told!.rule, silent!.rule]).toEqual(['figure-reached', 'base-of-next-plan']);
    expect(silent!.confidence).toBeLessThan(told!.confidence);
    expect(silent!.result!.text).toContain('380元');
  });
});
