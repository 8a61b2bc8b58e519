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
  'what an amount is of when only a verb stands before it': [
    ['粮食产量⟦30万吨⟧，增产⟦2万吨⟧。', {}, { measure: '粮食产量' }],
    ['预算收入⟦8亿元⟧，为预算的⟦102%⟧，增长⟦6%⟧。', {}, { measure: '预算收入' }, { measure: '预算收入' }],
    ['新建公租房⟦900套⟧、基本建成⟦700套⟧。', {}, { measure: '公租房' }],
    ['⟦2.4万人次⟧获得医药费补助⟦500万元⟧。', { measure: '医药费补助' }, {}],
    ['投入⟦800万元⟧，改造校舍⟦1万平方米⟧。', { measure: '校舍投入' }, { measure: '校舍' }],
  ],
  'further forms': [
    ['实施技改项目⟦40个⟧，竣工投产⟦12个⟧。', {}, { measure: '技改项目' }],
    ['新增国家级示范社⟦2家⟧、省级⟦5家⟧。', {}, { measure: '省级示范社' }],
    ['⟦10件⟧⟦22项⟧民生实事办结。', { measure: '民生实事' }, { measure: '民生实事' }],
    ['城乡收入比缩小至⟦1.9⟧:1。', { value: 1.9, measure: '城乡收入比' }],
    ['生产总值由2019年的⟦90亿元⟧增加到2024年的⟦120亿元⟧。', { year: 2019 }, { year: 2024, measure: '生产总值' }],
    ['一、二产业分别实现增加值⟦9亿元⟧、⟦12亿元⟧。', { measure: '一产业增加值' }, { measure: '二产业增加值' }],
    ['存贷款余额分别达到⟦90亿元⟧和⟦60亿元⟧。', { measure: '存款余额' }, { measure: '贷款余额' }],
    ['小学、高中入学率分别达到⟦98%⟧、⟦90%⟧。', { measure: '小学入学率' }, { measure: '高中入学率' }],
    ['引进20亿级项目⟦3个⟧。', { measure: '20亿级项目' }],
    ['存、贷款余额分别增长⟦7%⟧、⟦9%⟧。', { measure: '存款余额' }, { measure: '贷款余额' }],
    ['游客总人次、总花费分别增长⟦6%⟧、⟦8%⟧。', { measure: '游客总人次' }, { measure: '游客总花费' }],
    ['化学工业实现增加值⟦3亿元⟧，增长⟦5%⟧。', { measure: '化学工业增加值' }, { measure: '化学工业增加值' }],
    ['契税收入⟦3亿元⟧，扣除清缴因素后同口径增长⟦4%⟧。', {}, { measure: '契税收入' }],
    ['争取到位专项资金⟦3亿元⟧。', { measure: '专项资金' }],
    ['人均生产总值⟦9万元⟧，约合⟦1.3万美元⟧。', {}, { bound: '~', measure: '人均生产总值' }],
    ['完成征收签约⟦320户⟧。', { bound: '=', measure: '征收签约' }],
    ['路网密度⟦7.5公里/平方公里⟧，细颗粒物浓度⟦30微克每立方米⟧。', { unit: '公里/平方公里' }, { value: 30 }],
    ['工业增加值跨越两个百亿台阶、突破⟦300亿元⟧。', { measure: '工业增加值' }],
    ['⟦15个⟧村开展了试点。', { measure: '村' }],
  ],
  'what some of the things counted are': [
    ['⟦80%⟧以上行政村通了客车，⟦70%⟧的社区通油路。', { measure: '行政村' }, { measure: '社区' }],
    ['⟦9万名⟧⟦60岁⟧以上农民领到养老金。', { measure: '农民' }, { bound: '>=', measure: '农民' }],
    ['确保实现⟦1200人⟧脱贫。', { measure: '脱贫' }],
    ['实施⟦40户⟧以上自然村通硬化路⟦60公里⟧。', { bound: '>=', measure: '自然村' }, { value: 60 }],
    ['清溪水库总投资⟦9亿元⟧，今年完成投资⟦2亿元⟧。', { measure: '清溪水库总投资' }, { measure: '清溪水库完成投资' }],
    ['村集体收入过⟦20万元⟧。', { bound: '>' }],
    ['销售家电⟦8万台（件）⟧。', { unit: '万台（件）' }],
    ['固定资产投资增长⟦9%⟧，总规模超过⟦60亿元⟧。', {}, { measure: '固定资产投资总规模' }],
  ],
  'numerals and widths': [
    ['投入资金两亿三千万元；完成⟦３．５万亩⟧，占⟦７０％⟧。', {}, { value: 3.5 }, { value: 70, unit: '%' }],
    ['发放补贴⟦1,250万元⟧。', { value: 1250 }],
    ['安全形势连续⟦八年⟧稳定。', { value: 8, unit: '年' }],
  ],
};
