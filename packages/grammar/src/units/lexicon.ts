// Units and classifiers that follow a number, by what they count. One word a record; longer words win over shorter.

export type UnitFamily =
  | 'money'
  | 'area'
  | 'length'
  | 'mass'
  | 'volume'
  | 'power'
  | 'rate'
  | 'time'
  | 'ratio'
  | 'data'
  | 'count'
  | 'place';

/** `base` and `factor`: the plain unit and how many of it (亩 stays 亩; 公斤 → 千克). */
export interface UnitWord {
  readonly word: string;
  readonly family: UnitFamily;
  readonly base: string;
  readonly factor: number;
}

/** A word of the same base and factor 1, unless said: `公里*1000=米`. */
const WORDS: Readonly<Record<UnitFamily, string>> = {
  money: '元 块钱=元 美元 港元 港币=港元 欧元 日元 英镑 卢布 澳元 人民币=元 元人民币=元',
  area: '亩 公顷*15=亩 平方米 平米=平方米 平方公里*1000000=平方米 平方千米*1000000=平方米 平方=平方米 ㎡=平方米 m²=平方米 km²*1000000=平方米 亩次',
  length:
    '米 公里*1000=米 千米*1000=米 里*500=米 华里*500=米 厘米*0.01=米 毫米*0.001=米 延米=米 延长米=米 海里*1852=米 km*1000=米 m=米 cm*0.01=米 mm*0.001=米 皮长公里*1000=米 芯公里*1000=米 车道公里*1000=米 管程公里*1000=米 单线公里*1000=米',
  mass: '吨 公斤*0.001=吨 千克*0.001=吨 斤*0.0005=吨 克*0.000001=吨 公担*0.1=吨 吨标准煤=吨标准煤 吨标煤=吨标准煤 载重吨 吨钢 t=吨 kg*0.001=吨 吨公里 吨二氧化碳 吨重量箱=重量箱 重量箱 标箱 标准箱=标箱 TEU=标箱 载货吨 锭 蒸吨 蒸吨/小时=蒸吨 蒸吨/时=蒸吨 吨粮 担*0.05=吨',
  volume: '立方米 方=立方米 立方=立方米 m³=立方米 标方=立方米 标准立方米=立方米 升*0.001=立方米 毫升*0.000001=立方米',
  power:
    '千瓦 瓦*0.001=千瓦 兆瓦*1000=千瓦 吉瓦*1000000=千瓦 kW*1=千瓦 MW*1000=千瓦 GW*1000000=千瓦 千瓦时 度=千瓦时 兆瓦时*1000=千瓦时 kWh=千瓦时 MWh*1000=千瓦时 GWh*1000000=千瓦时 MWp*1000=千瓦 GWp*1000000=千瓦 千伏 kV=千伏 伏*0.001=千伏 千伏安 kVA=千伏安 兆伏安*1000=千伏安 MVA*1000=千伏安 马力 吉焦 大卡 千卡=大卡 兆帕 ℃=摄氏度 摄氏度 分贝',
  rate: '微克=微克/立方米 微克/立方米 微克每立方米=微克/立方米 毫克每立方米=毫克/立方米 毫克每升=毫克/升 公里/平方公里 公里每平方公里=公里/平方公里 毫克/立方米 毫克/升 微克/升 克/立方米 μg/m³=微克/立方米 ug/m³=微克/立方米 吨/日 吨/年 吨/天=吨/日 吨/小时 t/h=吨/小时 t/d=吨/日 立方米/日 立方米/秒 立方米/小时 方/日=立方米/日 元/吨 元/人 元/亩 元/平方米 元/月 元/年 元/千瓦时 元/度=元/千瓦时 分/千瓦时*0.01=元/千瓦时 分/度*0.01=元/千瓦时 元/斤 元/公斤 人/平方公里 元/平方公里 元/公顷 吨/公顷 公斤/公顷 公斤/亩 斤/亩 吨/亩 万元/亩 亩/人 公里/小时 吨标准煤/万元 千瓦时/吨 个/立方厘米 公里/百平方公里 辆/小时 人/天 人次/天 人次/日 人次/年',
  time: '年 个月=月 天 日=天 小时*0.04166666666666667=天 个小时*0.04166666666666667=天 分钟 秒 秒钟=秒 周 个星期=周 个工作日=工作日 工作日 年度=年 学时 课时 工时 工日 个季度=季度 个百日 岁 周岁=岁 昼夜=天',
  ratio: '% ‰*0.1=% 个百分点=百分点 百分点 个百分比=百分点 个基点=基点 基点 个位次=位次 倍 番 折 成*10=%',
  data: 'GB TB PB MB Gbps Mbps G带宽 Gbps带宽 PFlops PFLOPS EFlops EFLOPS P算力 P 条/秒 兆 兆带宽 TOPS',
  count:
    '个 只 条 座 家 户 人 名 位 项 件 处 所 栋 幢 套 间 台 辆 艘 架 部 口 眼 头 羽 匹 株 棵 盆 场 次 场次 人次 人·次=人次 宗 笔 起 例 种 类 批 组 支 队 片 块 段 道 孔 层 张 册 卷 本 篇 份 封 枚 顶 床 床位 张床位=床 车次 列 班次 航次 架次 趟 门 款 期 届 桩 盏 根 行 管 剂次 剂 针 针次 单 票 标段 例次 对 副 把 面 幅 档 轮 轮次 颗 粒 箱 袋 瓶 桶 罐 尾 群 窝 台套 台（套）=台套 台/套=台套 套（台）=台套 套（间）=套 户（次）=户次 头（只）=头 头只=头 头（匹、只）=头 只（羽）=羽 件（套）=套 台（件）=台件 人（次）=人次 户次 家次 件次 项次 车位 泊位 机位 机柜 机架 标准机架=机架 学位 岗位 站次 点位 站点 束 丛 墩 畦 棚 盘 堂 节 讲 课 幕 集 人份 户数=户 人数=人 台/件 扇 樘 尊 通 眼井 股 届次 端 榀 批次 款次 例数 拖 挂 板  件套 人天 万里=里 工位 柜 间次 厅次',
  place: '村 镇 乡 县 市 区 省 国 社区 村居 街道 乡镇 县区 县市 县市区 省份 国家',
};

/** Place words begin many other words (国道, 市场, 村级): they are units only where none of these follow. */
export const PLACE_WORD_GOES_ON =
  /^(?:[道级场区域庄民政园企资考委直际内有林间片策界校史志务头口梁流岸沟泊长地点卫落集史办]|家庭|中心|生态|重点)/;

export const UNIT_WORDS: readonly UnitWord[] = Object.entries(WORDS).flatMap(([family, list]) =>
  list.split(' ').map((record) => parseRecord(record, family as UnitFamily)),
);

function parseRecord(record: string, family: UnitFamily): UnitWord {
  const [, word = '', factor, base] = /^([^*=]+)(?:\*([\d.]+))?(?:=(.+))?$/.exec(record) ?? [];
  return { word, family, base: base ?? word, factor: factor ? Number(factor) : 1 };
}
