// The words by which a review says how far a work came, stage by stage.
import type { Milestone } from '@luoshi/grammar';

export type Stage = Extract<
  Milestone,
  'plan' | 'sign' | 'start' | 'advance' | 'main' | 'complete' | 'operate' | 'award' | 'hold'
>;

/** In the order of a project's life; of the words in one clause the latest stage counts. */
export const stageWords: Readonly<Record<Stage, RegExp>> = {
  plan: /可研|可行性研究|核准|立项|初步设计|初设|规划设计|方案设计|前期|选址|勘察|预审|招标|备案|编制|论证|准备工作/,
  sign: /签约|签订|签署|落地|落户/,
  start: /开工|动工|启动|奠基|复工|破土|开建|进场/,
  advance:
    /推进|加快|进展|施工|实施|安装|过半|完成投资|完成(?:工程)?(?:总?量|形象进度)|(?<!(?:满意[率度]|履约率|合格率|比重|占比|增长|下降|增速)[^，]{0,8})\d+%|取得[^，]{0,6}突破|(?:年度?|累计)投资额?(?:均|已|达|超过?|突破|近)*\d|征(?:地|迁|拆)|路基|桩基|桥墩|承台|基坑|支护|下部结构|正在|推动|建设中|在建|提速/,
  main: /主体.{0,6}(?:完工|完成|封顶|建成|竣工|落成)|封顶|结顶|完成.{0,8}主体|土建|下闸|主线贯通|调试|主体施工/,
  complete:
    /(?<!(?:加快|推动|推进|鼓励|支持|引导|探索|研究|筹备|拟)[^，、]{0,12})设立|建成|完工|竣工|落成|贯通|合龙|交工|收官|办结|组建|成立|整合|摘牌|完成(?!(?:工程)?(?:投资|可研|可行性|初步|初设|设计|前期|立项|选址|勘察|招标|征|土建|主体|路基|桩基|总?工程量|\d|.{0,10}(?:设计|前期|批复|主体|投资|地下|基础施工|桩基|桥墩|承台|基坑|支护|下部结构)))|实现(?!.{0,4}(?:开工|突破))|改造一新|修缮|出台|印发|颁布|(?<!研究|抓紧|正在)制定并?实施|公布施行|清零|动态为零|全[部面]消除/,
  operate:
    /投产|投用|投入(?:使用|运营|运行|生产)|投运|通车|开放|开园|开馆|开业|营业|运营|运行|并网|通水|通气|通电|启用|上线|试产|交付|招生|开诊|接诊|挂牌|揭牌|开通|入住|达产|达效|通航|下线|开学/,
  award:
    /获评|创成|成功创建|创建成功|获批|入选|正式揭牌|授牌|认定|命名|授予|荣获|获得|荣膺|列入|被评为|摘得|上榜|通过.{0,16}(?:验收|复审|评审|评估|考核|认证)|通过/,
  hold: /举办|召开|举行|承办|开赛|[开闭]幕|落幕|精彩纷呈|成功|^(?:期间)?(?:共|累计|成功)*吸引[^，]{0,10}(?:游客|观众|客商|选手|嘉宾)|^(?:上)?(?:共|累计|现场|成功)*(?:达成|签约|签订|成交|实现成交)(?:意向|合作|投资|采购)?(?:项目|协议|合同|订单|额|金额)?(?:达|超|超过|近)?\d/,
};

/** How far along a work's life; awards and events stand outside it. */
export const stageRank: Readonly<Record<Stage, number>> = {
  plan: 1,
  sign: 2,
  start: 3,
  advance: 4,
  main: 5,
  complete: 6,
  operate: 7,
  award: 8,
  hold: 9,
};

/** Progress that says of no step that it was taken: a work may be advanced before it is begun. */
export const vague = /推进|加快|进展|突破|正在|推动|提速|建设中/g;
/** 前期工作有序推进: what advances is the preparation. */
export const preparation =
  /(?:前期|可研|立项|初设|设计|审批|手续)[^，、]{0,10}(?:推进|进展(?:顺利)?|开展|启动|加快|办理|开工|动工)/g;
/** 桩基完工: what is done is the ground that the work will stand on. */
export const foundations =
  /(?:下部结构|桩基|桥墩|承台|基坑|支护|地下室|地下结构|地下部分|路基|(?<![\p{Script=Han}])基础)(?:工程|支护|开挖|施工|部分)*(?:已|全部|全面|顺利|基本)*(?:完工|完成|竣工|建成)/gu;
/** A stage that is only hoped for, or under way: 即将建成, 正在创建, 加快…建设. */
export const notYet = /(?:即将|预计|有望|将于|待|力争|计划|准备|具备.{0,6}条件|正在|正(?!式))[^，。；]*$/;
/** A work that stands still. */
export const stalled = /尚?未(?!发生)|没有|暂缓|延期|推迟|停工|停滞|滞后|搁置|取消|终止|不及预期/;
/** Only a part of it: the name is followed by a phase or a first part. */
export const partBehind =
  /^(?:项目|工程)?(?:的)?(?:[一二三]期|首期|首批|部分|先导区|启动区|首条|[东西南北]段|一标段|先行段|示范段)/;
/** 除北段外全线贯通: what is named there is not done. */
export const butForAPart = /^(?:工程|项目)?除.{1,12}?(?:以?外|之外)/;
/** Steps of an award that are not the award. */
export const awardUnderWay =
  /(?:正在|积极|扎实|全力|稳步|深入|持续|加快).{0,6}(?:推进|创建)|景观质量|初审|初评|预验收|预评审|省级(?:初评|推荐)|申报|顺利推进/;
