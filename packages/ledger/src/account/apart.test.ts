// Works of other bodies and places, works not begun, and rates against others: what must not be taken for the work promised.
import { describe, expect, it } from 'vitest';
import type { Verdict } from './account.ts';
import { linesOf } from './testing/pair.ts';

type Row = readonly [promise: string, result: string, verdict: Verdict];

const rows: readonly Row[] = [
  ['县医院门诊楼投入使用', '县中医院门诊楼投入使用', 'not-mentioned'],
  ['县医院门诊楼投入使用', '县妇幼保健院门诊楼投入使用', 'not-mentioned'],
  ['县医院门诊楼投入使用', '县人民医院门诊楼投入使用', 'kept'],
  ['县中医院门诊楼投入使用', '县中医医院门诊楼投入使用', 'kept'],
  ['县一中体育馆投入使用', '县第三中学体育馆投入使用', 'not-mentioned'],
  ['县第三中学体育馆投入使用', '县三中体育馆投入使用', 'kept'],
  ['县第三幼儿园建成招生', '县三幼9月招生', 'kept'],
  ['县第三幼儿园建成招生', '县一幼9月招生', 'not-mentioned'],
  ['柏溪镇敬老院改造完工', '县城中心敬老院改造完工', 'not-mentioned'],
  ['柏溪镇敬老院改造完工', '云渚镇敬老院改造完工', 'not-mentioned'],
  ['柏溪镇敬老院改造完工', '柏溪敬老院改造完工', 'kept'],
  ['开工建设云栖湖水厂', '云栖湖水厂受用地报批影响，至今尚未动工', 'missed'],
  ['开工建设云栖湖水厂', '云栖湖水厂因设计优化，提前开工', 'kept'],
  ['开工建设云栖湖水厂', '云栖湖水厂完成选址，但至今未动工', 'missed'],
  ['开工建设云栖湖水厂', '云栖湖水厂完成选址', 'partly'],
  ['柏川剧院主体封顶', '柏川剧院桩基完工', 'partly'],
  ['柏川剧院主体封顶', '柏川剧院桩基完工、城南剧场主体封顶', 'partly'],
  ['柏川剧院主体封顶', '柏川剧院地下室完工', 'partly'],
  ['柏川剧院主体封顶', '柏川剧院桩基完工、主体封顶', 'kept'],
  ['建成云栖湖大桥', '云栖湖大桥下部结构全部完成', 'partly'],
  ['云栖湖大桥主体竣工', '云栖湖大桥完成桥墩施工', 'partly'],
  ['云栖湖大桥主体竣工', '云栖湖大桥完成下部结构施工', 'partly'],
  ['柏川剧院主体封顶', '柏川剧院完成基坑支护', 'partly'],
  ['柏川剧院主体封顶', '柏川剧院主体封顶', 'kept'],
];

describe('a work', () => {
  it.each(rows)('%s — %s: %s', async (promise, result, verdict) => {
    const lines = await linesOf({ promises: promise, results: `一年来，粮食喜获丰收。${result}。` });
    expect(lines.at(-1)).toMatchObject({ verdict });
  });
});

it('a rate to be above another is no work, whatever is said of its series', async () => {
  const lines = await linesOf({
    promises: '库区移民人均纯收入增速高于全县农民平均水平',
    results: '库区移民人均纯收入9200元，项目加快推进。',
  });
  expect(lines.map(({ rule }) => rule)).not.toContain('stage-not-reached');
});

const otherwiseCalled: readonly Row[] = [
  ['修建通组道路30公里', '新修通组道路27公里', 'partly'],
  ['硬化屯级道路30公里', '硬化屯级路33公里', 'exceeded'],
  ['粮食总产稳定在3亿斤以上', '粮食产量再创新高，达到15.4万吨', 'kept'],
  ['粮食总产15万吨', '粮食喜获丰收，总产达到3.1亿斤', 'exceeded'],
  ['新增油茶种植800亩', '新种油茶800亩', 'kept'],
  ['烟叶面积稳定在900亩', '烟叶收获面积900亩', 'kept'],
  ['新入驻商户3家', '新引进入驻商户4家', 'exceeded'],
  ['新增“小升规”企业6家', '“小升规”5家', 'partly'],
  ['推动企业上市（挂牌）2家', '新增上市挂牌企业2家', 'kept'],
  ['推动企业上市（挂牌）2家', '新增上市后备企业12家', 'not-mentioned'],
  ['推动企业上市2家', '拟上市企业12家', 'not-mentioned'],
  ['新增“小升规”企业6家', '“小升规”培育企业40家', 'not-mentioned'],
];

describe('a thing otherwise called', () => {
  it.each(otherwiseCalled)('%s — %s: %s', async (promise, result, verdict) => {
    const lines = await linesOf({ promises: promise, results: `一年来，各方面团结奋斗。${result}。` });
    expect(lines.at(-1)).toMatchObject({ verdict });
  });
});

const raises: readonly Row[] = [
  ['农村特困供养标准由600元提高到640元', '农村特困供养标准提高40元', 'kept'],
  ['农村特困供养标准由600元提高到640元', '农村特困供养标准提高55元', 'exceeded'],
  ['农村特困供养标准由600元提高到640元', '农村特困供养标准提高25元', 'no-data'],
  ['农村特困供养标准由每人每月600元提高到640元', '农村特困供养标准每人每年提高480元', 'no-data'],
  ['农村特困供养标准提高到640元', '农村特困供养标准提高40元', 'no-data'],
  ['农村特困供养标准由600元提高到640元', '城市特困供养标准提高40元', 'not-mentioned'],
  ['农村特困供养标准由600元提高到640元', '农村特困供养标准提高到640元', 'kept'],
];

describe('a standard promised from one amount to another', () => {
  it.each(raises)('%s — %s: %s', async (promise, result, verdict) => {
    const lines = await linesOf({ promises: promise, results: `一年来，各方面团结奋斗。${result}。` });
    expect(lines.at(-1)).toMatchObject({ verdict });
  });
});

const mainStructures: readonly Row[] = [
  ['一是镇敬老院新楼主体封顶', '镇敬老院新楼主体封顶', 'kept'],
  ['一是镇敬老院新楼主体封顶', '镇敬老院新楼建成投用', 'kept'],
  ['一是镇敬老院新楼主体封顶', '镇敬老院新楼完成基坑支护', 'partly'],
];

describe('a livelihood item that promises the main structure', () => {
  it.each(mainStructures)('%s — %s: %s', async (livelihood, result, verdict) => {
    const lines = await linesOf({ livelihood, results: `一年来，粮食喜获丰收。${result}。` });
    expect(lines.at(-1)).toMatchObject({ verdict });
  });
});
