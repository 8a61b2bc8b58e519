// Sentences with amounts and what is to be understood of them, written for the tests.
import type { Quantity } from '../facts.ts';

/** What an example claims of an amount; what it does not name is left open. */
export type Wanted = Partial<
  Pick<Quantity, 'value' | 'upper' | 'unit' | 'bound' | 'kind' | 'status' | 'year' | 'scope'>
> & {
  measure?: string;
};
/** A sentence with its amounts between ⟦ and ⟧, and what is wanted of each. */
export type Example = readonly [sentence: string, ...wanted: Wanted[]];

/** By what they show. */
export const understood: Record<string, readonly Example[]> = {
  'a figure and its growth': [
    [
      '地区生产总值完成⟦210.5亿元⟧，同比增长⟦6.2%⟧。',
      { value: 210.5, unit: '亿元', kind: 'level', measure: '地区生产总值' },
      { value: 6.2, kind: 'change', measure: '地区生产总值' },
    ],
    [
      '地区生产总值完成⟦84亿元⟧，按可比价增长⟦6.2%⟧。',
      { value: 84, kind: 'level', measure: '地区生产总值' },
      { value: 6.2, kind: 'change', measure: '地区生产总值' },
    ],
    ['工业用电量下降⟦3.1%⟧。', { value: -3.1, kind: 'change', measure: '工业用电量' }],
    ['出口总额增长⟦1.5倍⟧。', { value: 1.5, unit: '倍', kind: 'change' }],
    [
      '城镇化率提高⟦0.8个百分点⟧，达到⟦56.3%⟧。',
      { value: 0.8, unit: '个百分点', kind: 'change' },
      { value: 56.3, kind: 'share', measure: '城镇化率' },
    ],
    ['优良天数同比增加⟦12天⟧。', { value: 12, kind: 'change' }],
    ['审批时限压缩⟦三成⟧以上。', { value: -3, unit: '成', bound: '>=' }],
    ['民办学校在校生占比下降到⟦5.2%⟧以内。', { value: 5.2, bound: '<=', kind: 'share', measure: '民办学校在校生占比' }],
    ['研发经费投入增速达到⟦18%⟧。', { kind: 'change', measure: '研发经费投入增速' }],
    ['户均增收⟦3000元⟧。', { value: 3000, measure: '户均增收' }],
    ['完成投资⟦12.6亿元⟧，超出年度计划⟦4.5个百分点⟧。', { measure: '完成投资' }, { value: 4.5, bound: '=' }],
  ],
  'a unit that stands once for two': [
    [
      '税收增幅分别高于全省、全市⟦3.4⟧和⟦1.8个百分点⟧。',
      { value: 3.4, unit: '个百分点', kind: 'change' },
      { value: 1.8, kind: 'change' },
    ],
  ],
  'units of density and of many': [
    [
      '地均产值⟦3.6亿元/平方公里⟧，同比提高⟦0.3亿元/平方公里⟧。',
      { unit: '亿元/平方公里', measure: '地均产值' },
      { unit: '亿元/平方公里', kind: 'change', measure: '地均产值' },
    ],
    ['⟦15万吨⟧粮食储备库建成。', { unit: '万吨', measure: '粮食储备库' }],
    ['游客突破⟦千万人次⟧。', { value: 1000, unit: '万人次', bound: '>', measure: '游客' }],
    ['加工产值与农业产值之比突破⟦1：1⟧。', { value: 1, unit: '', bound: '>', measure: '加工产值与农业产值之比' }],
    [
      '生产总值达到⟦18亿元⟧；税收突破⟦亿元⟧大关，达到⟦10600万元⟧。',
      {},
      { value: 1, unit: '亿元', bound: '>', measure: '税收' },
      { measure: '税收' },
    ],
    ['建成千万吨级矿井⟦2座⟧。', { measure: '千万吨级矿井' }],
  ],
  'a pace over several years': [
    [
      '2021年全县预计实现生产总值⟦120亿元⟧，年均增长⟦8.3%⟧；综合排名前移⟦3个位次⟧。',
      { year: 2021 },
      { kind: 'change', year: null },
      { unit: '个位次', kind: 'change' },
    ],
  ],
  'what becomes of people': [['实现⟦12个⟧贫困村出列、⟦8000人⟧脱贫。', { value: 12 }, { measure: '脱贫' }]],
  'whose it is, not when or how': [
    ['财政收入由“十五”末的⟦1.2亿元⟧增加到⟦2.3亿元⟧。', { measure: '财政收入' }, { measure: '财政收入' }],
    ['商标注册量占全市⟦35%⟧，占全省⟦12%⟧。', {}, { measure: '商标注册量占' }],
    ['硬化巷道⟦8万平方米⟧并安装路灯⟦900盏⟧。', { measure: '硬化巷道' }, { measure: '安装路灯' }],
    ['完成露地菜⟦600亩⟧、大棚菜⟦500亩⟧种植。', { measure: '露地菜' }, { measure: '大棚菜' }],
    ['实施柳溪中学等⟦9所⟧改善办学条件项目。', { measure: '改善办学条件项目' }],
    ['化学需氧量和氨氮分别削减⟦810吨⟧和⟦96吨⟧。', { value: -810, kind: 'change' }, { value: -96, kind: 'change' }],
  ],
  bounds: [
    ['粮食产量稳定在⟦25万吨⟧以上。', { bound: '>=', measure: '粮食产量' }],
    ['新建口袋公园不少于⟦6处⟧。', { bound: '>=', measure: '口袋公园' }],
    ['营业收入突破⟦20亿元⟧。', { bound: '>', measure: '营业收入' }],
    ['一般工业项目审批时限不超过⟦15个工作日⟧。', { bound: '<=' }],
    ['空气优良率⟦85%⟧左右。', { bound: '~' }],
    ['建成各类驿站近⟦30处⟧。', { bound: '~' }],
    ['节约标准煤⟦2万吨⟧。', { bound: '=' }],
    [
      '栽植树木⟦1.6万余株⟧，惠及⟦3万多人⟧。',
      { value: 1.6, unit: '万株', bound: '>' },
      { value: 3, unit: '万人', bound: '>' },
    ],
    [
      '至少完成签约项目⟦8个⟧、开工项目⟦5个⟧。',
      { bound: '>=', measure: '签约项目' },
      { bound: '>=', measure: '开工项目' },
    ],
    ['税费优惠超⟦1.2亿元⟧。', { bound: '>' }],
    ['城乡居民收入分别增长⟦6%⟧、⟦8%⟧左右。', { bound: '~' }, { bound: '~' }],
    ['新增甲类企业⟦6户⟧、乙类企业⟦3户⟧以上。', { bound: '=' }, { bound: '>=' }],
  ],
  ranges: [
    ['新修步道⟦20至30公里⟧。', { value: 20, upper: 30, unit: '公里' }],
    ['培育龙头企业⟦3—5家⟧。', { value: 3, upper: 5, unit: '家' }],
    ['一般公共预算收入增长⟦5%—6.5%⟧。', { value: 5, upper: 6.5, unit: '%', kind: 'change' }],
    ['带动就业⟦2万至3万人⟧。', { value: 2, upper: 3, unit: '万人' }],
  ],
  'what is counted behind the number': [
    ['⟦45个⟧重点项目进展顺利。', { value: 45, unit: '个', measure: '重点项目' }],
    [
      '新建改造⟦2.5万亩⟧高标准农田、⟦200余亩⟧设施大棚。',
      { measure: '高标准农田' },
      { value: 200, unit: '亩', bound: '>', measure: '设施大棚' },
    ],
    ['甲河、乙河等⟦4条⟧河道完成治理。', { value: 4, measure: '河道' }],
    ['创建⟦1个⟧国家级、⟦3个⟧省级美丽乡村。', { measure: '国家级美丽乡村' }, { measure: '省级美丽乡村' }],
    ['总投资⟦26亿元⟧的⟦18个⟧项目开工建设。', { measure: '18个项目总投资' }, { measure: '项目' }],
    [
      '引进⟦5亿元⟧以上项目⟦3个⟧。',
      { value: 5, bound: '>=', measure: '引进项目投资额' },
      { value: 3, measure: '5亿元以上项目' },
    ],
    ['⟦60%⟧以上的乡镇建成养老服务中心。', { bound: '>=', kind: 'share', measure: '乡镇' }],
    ['发放⟦800万元⟧消费券。', { measure: '消费券' }],
    ['某某电厂⟦200MW⟧光伏发电项目并网。', { unit: 'MW', measure: '某某电厂光伏发电项目' }],
    ['解决⟦10万⟧群众饮水问题。', { value: 10, unit: '万' }],
    ['投资⟦3.2亿元⟧改造供热管网。', { measure: '供热管网投资' }],
  ],
  'shared heads': [
    [
      '城乡居民人均可支配收入分别达到⟦36500元⟧、⟦18200元⟧，增长⟦5.1%⟧、⟦6.7%⟧。',
      { measure: '城镇居民人均可支配收入' },
      { measure: '农村居民人均可支配收入' },
      { value: 5.1, kind: 'change', measure: '城镇居民人均可支配收入' },
      { value: 6.7, kind: 'change', measure: '农村居民人均可支配收入' },
    ],
    [
      '城镇职工人均薪酬⟦41000元⟧，农场职工人均薪酬⟦29000元⟧，实际增长⟦4%⟧和⟦5.5%⟧。',
      { measure: '城镇职工人均薪酬' },
      { measure: '农场职工人均薪酬' },
      { value: 4, measure: '城镇职工人均薪酬' },
      { value: 5.5, measure: '农场职工人均薪酬' },
    ],
    [
      '城、乡居民人均可支配收入分别为⟦31200元⟧、⟦16400元⟧。',
      { measure: '城镇居民人均可支配收入' },
      { measure: '农村居民人均可支配收入' },
    ],
    [
      '城镇居民人均可支配收入⟦31000元⟧，农村居民人均纯收入⟦13000元⟧，扣除价格因素分别增长⟦6%⟧和⟦8%⟧。',
      {},
      {},
      { value: 6, measure: '城镇居民人均可支配收入' },
      { value: 8, measure: '农村居民人均纯收入' },
    ],
    ['高龄津贴由每人每年⟦360元⟧提高到⟦420元⟧。', { value: 360, year: null }, { value: 420 }],
    ['县级财政安排⟦320万元⟧用于高龄老人就餐补贴。', { measure: '高龄老人就餐补贴' }],
    ['蔬菜、水果产量分别增长⟦3%⟧、⟦8%⟧。', { measure: '蔬菜产量' }, { measure: '水果产量' }],
    ['刑事、治安案件分别下降⟦9%⟧和⟦7.5%⟧。', { value: -9, measure: '刑事案件' }, { value: -7.5, measure: '治安案件' }],
    ['粮食播种面积达到⟦40万亩⟧、总产量⟦15万吨⟧。', { measure: '粮食播种面积' }, { measure: '粮食总产量' }],
  ],
  ranks: [
    [
      '固定资产投资增长⟦9%⟧，增速排名全市⟦第2⟧。',
      {},
      { value: 2, unit: '位', kind: 'rank', scope: '全市', measure: '固定资产投资增速' },
    ],
    ['营商环境评价居全省⟦第一⟧。', { value: 1, kind: 'rank', scope: '全省' }],
    ['综合实力进入全省⟦前十⟧。', { value: 10, bound: '<=', kind: 'rank' }],
    ['改善幅度位居全市⟦首位⟧。', { value: 1, kind: 'rank' }],
    ['总量、增速分别排名全市⟦第3⟧、⟦第1⟧。', { value: 3 }, { value: 1 }],
  ],
  'figures without a noun of their own': [
    [
      '财政收入突破⟦20亿元⟧大关，达⟦20.6亿元⟧，是2015年的⟦2.1倍⟧，年均增长⟦9%⟧。',
      { measure: '财政收入' },
      { measure: '财政收入' },
      { measure: '财政收入' },
      { measure: '财政收入', kind: 'change' },
    ],
    [
      '接待游客⟦200万人次⟧、实现收入⟦11亿元⟧，分别增长⟦25%⟧、⟦30%⟧。',
      {},
      {},
      { measure: '接待游客' },
      { measure: '收入' },
    ],
    ['规上工业增加值增长⟦8%⟧以上、力争⟦10%⟧。', { kind: 'change' }, { kind: 'change', measure: '规上工业增加值' }],
    ['甲厂搬迁项目完工，乙电站项目签约落地，总投资⟦32亿元⟧。', { measure: '乙电站项目总投资' }],
    [
      '贫困发生率由2015年底的⟦12.3%⟧下降至⟦0.4%⟧。',
      { measure: '贫困发生率', year: 2015 },
      { measure: '贫困发生率', year: 2024 },
    ],
    ['农田灌溉水有效利用系数达到⟦0.58⟧。', { value: 0.58, unit: '', measure: '农田灌溉水有效利用系数' }],
    [
      '精简各类文件⟦5%⟧，办件满意率⟦98%⟧、回访率⟦90%⟧。',
      { value: -5, kind: 'change' },
      { measure: '办件满意率' },
      { measure: '回访率' },
    ],
    ['培育营收超⟦10亿元⟧企业⟦5家⟧。', { bound: '>', measure: '营收' }, { measure: '10亿元企业' }],
    ['综合实力在全省⟦90个⟧县（市）中排名⟦第15⟧。', { measure: '县（市）' }, { value: 15, kind: 'rank' }],
    ['试点扩大到⟦14个⟧县（市、区），均已挂牌。', { measure: '县（市、区）' }],
  ],
  'where a figure came from': [
    [
      '集体收入过百万元的村由⟦6个⟧增加到⟦15个⟧。',
      { status: 'achieved', year: null },
      { status: 'achieved', year: 2024 },
    ],
  ],
  proportions: [
    [
      '产业结构由上年的⟦16.2⟧：⟦40.3⟧：⟦43.5⟧调整为⟦15.4⟧:⟦41.1⟧:⟦43.5⟧。',
      { value: 16.2, kind: 'share', unit: '', year: null, measure: '产业结构' },
      { value: 40.3, kind: 'share', year: null, measure: '产业结构' },
      { value: 43.5, kind: 'share', year: null },
      { value: 15.4, kind: 'share', year: 2024, measure: '产业结构' },
      { value: 41.1, kind: 'share', year: 2024 },
      { value: 43.5, kind: 'share', year: 2024 },
    ],
    ['三产比例达⟦8⟧∶⟦52⟧∶⟦40⟧。', { value: 8, measure: '三产比例' }, { value: 52 }, { value: 40 }],
  ],
  fractions: [
    ['⟦1/3⟧以上的社区设有食堂。', { value: 1 / 3, bound: '>=', kind: 'share', measure: '社区' }],
    ['财政支出的⟦四分之三⟧用于民生。', { value: 3 / 4, kind: 'share' }],
    ['入学率达到⟦百分之九十八⟧。', { value: 98, unit: '%', kind: 'share', measure: '入学率' }],
    ['办证时间压缩⟦一半⟧以上。', { value: -0.5, bound: '>=', kind: 'change', measure: '办证时间' }],
    ['企业开办时间再缩短⟦三分之一⟧。', { value: -1 / 3, kind: 'change' }],
    ['技改投资占工业投资近⟦一半⟧。', { value: 0.5, kind: 'share' }],
  ],
  'a unit that several numbers share': [
    [
      '城镇化率、入园率分别提高⟦1.2⟧和⟦0.8个百分点⟧。',
      { value: 1.2, unit: '个百分点', kind: 'change', measure: '城镇化率' },
      { value: 0.8, unit: '个百分点', kind: 'change', measure: '入园率' },
    ],
  ],
  'older and rarer words': [
    ['贷款余额新增⟦3万多亿元⟧。', { value: 3, unit: '万亿元', bound: '>' }],
    ['收购烟叶⟦20万担⟧。', { value: 20, unit: '万担' }],
    ['牲畜存栏⟦60万头（只）⟧。', { value: 60, unit: '万头（只）' }],
    ['油料比上年减产⟦4.5%⟧。', { value: -4.5, kind: 'change', measure: '油料' }],
    ['农业总产值年均递增⟦7%⟧。', { value: 7, kind: 'change', measure: '农业总产值' }],
    ['消费对经济增长的贡献率达到⟦62%⟧。', { kind: 'share', measure: '消费对经济增长的贡献率' }],
    ['新登记企业⟦900户⟧，平均每天新增⟦2.5户⟧。', {}, { value: 2.5, measure: '新登记企业' }],
    ['城乡收入比由⟦2.4⟧缩小到⟦2.1⟧。', { value: 2.4, measure: '城乡收入比' }, { value: 2.1, measure: '城乡收入比' }],
    ['雏鹰企业实现从无到有、达到⟦4家⟧。', { measure: '雏鹰企业' }],
    ['公路里程新增⟦30公里⟧、总里程达⟦900公里⟧。', {}, { measure: '公路里程' }],
    [
      '城乡低保标准分别由每月⟦300元⟧、每年⟦1200元⟧提高到⟦360元⟧、⟦1500元⟧。',
      { year: null, measure: '城镇低保标准' },
      { year: null, measure: '农村低保标准' },
      { year: 2024, measure: '城镇低保标准' },
      { year: 2024, measure: '农村低保标准' },
    ],
  ],
};
