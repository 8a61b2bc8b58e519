// Verbs before their object (开工建设 X, 完成 X, 推进 X) and the milestone they promise. One verb a word; the longest wins.
import type { Milestone } from '../../facts.ts';

/**
 * How much the verb itself can be checked: `stage` names an event with a date; `build` makes a thing;
 * `drive` only pushes, so that its object must be a particular thing.
 */
export type VerbForce = 'stage' | 'build' | 'drive';

export interface HeadVerb {
  readonly word: string;
  readonly milestone: Milestone;
  readonly force: VerbForce;
}

const STAGE: Readonly<Partial<Record<Milestone, string>>> = {
  plan: '谋划 研究谋划 前期谋划 论证 研究论证 谋划布局 储备 策划 谋划包装 策划包装 谋划储备 谋划实施 谋划推进 谋划建设 谋划推动 谋划启动 筹建 规划建设',
  sign: '引进 引入 招引 签约 签订 签署 对接引进 招引落地 落地',
  start:
    '开工 核准开工 获批开工 核准建设 签约开工 招标开工 开挖 开工新建 开工建设 启动 启动建设 启动实施 启动编制 开建 动工 动工建设 破土动工 新开工 新开工建设 开展建设',
  complete:
    '完成 建成 建设完成 完工 竣工 全面完成 基本完成 完成建设 基本建成 全面建成 编制 修编 修订 出台 印发 制定印发 编制印发 制定出台 修订出台 制定 设立 组建 成立 整合组建 建立 编制完成 打通 贯通 新建成 改造完成 创编 创作 编纂 出版 收官 划定 拆除',
  operate:
    '开园 开街 开馆 开诊 开行 投放 交付 建成开放 建成交付 建成并投用 试运营 试营业 投运 投用 投产 启用 运营 开通 建成投用 建成投运 建成投产 建成运营 建成使用 建成启用 上线 推出 试运行 开业 挂牌 挂牌成立 上线运行 建成并投入使用 投入使用 投入运营 并网 通车',
  award:
    '冲刺 冲刺创建 核准 成功申报 申报认定 争取获批 申报获批 争取入选 争取纳入 力争纳入 成功争创 创建 争创 创成 申创 获评 跻身 创评 评选 争取列入 列入 纳入 入选 获批 申报 申报创建 荣获 成功创建 争创成为 申建 评定 认定 争取认定 争取创建 全域创建 争列 晋升 晋级 晋升为',
  hold: '创新举办 创新办好 争办 申办 举办 承办 举办好 承办好 组织好 筹办好 办好 参加 召开 举行 筹办 协办 组织参加 主办 筹备举办 组织举办 参与 组织开展 组织 开展',
};

const BUILD =
  '新建 新修 翻建 整修 改建 扩建 改扩建 新改建 新改扩建 新建改建 续建 迁建 配建 重建 兴建 修建 建设 建设好 建好 配套建设 布局建设 联合建设 共建 搭建 建设完善 改造 改造提升 提升改造 提质改造 升级改造 整治 综合整治 整治提升 美化整治 修缮 修复 维修 翻修 治理 综合治理 铺设 敷设 架设 安装 加装 配备 购置 更新 更换 增设 布设 硬化 绿化 绿化彩化 绿化美化 亮化 栽植 种植 升级 升级打造 扩容 迁改 增建 新设 增殖放流 建造 打造提升 新发展 完善提升 改建提升 拆建 拓宽';

const DRIVE =
  '做好 做实 加速 提速 加速推进 加速建设 提速建设 抓紧推进 扎实推进 强力推进 优化提升 开发建设 推进 推动 加快 加快推进 加快推动 加快建设 加快打造 全力推进 全面推进 深入推进 持续推进 稳步推进 统筹推进 有序推进 推进建设 实施 实施好 组织实施 推进实施 加快实施 抓好 抓实 打造 提升 落地实施 启动推进 重点抓好 全力抓好 服务 跟进 持续跟进 完善 完善提升 扩大 壮大';

export const HEAD_VERBS: readonly HeadVerb[] = distinct([
  ...Object.entries(STAGE).flatMap(([milestone, words]) => verbs(words, milestone as Milestone, 'stage')),
  ...verbs(BUILD, 'advance', 'build'),
  ...verbs(DRIVE, 'advance', 'drive'),
]);

function verbs(words: string, milestone: Milestone, force: VerbForce): HeadVerb[] {
  return words.split(' ').map((word) => ({ word, milestone, force }));
}

/** The first record of a word counts. */
function distinct(list: readonly HeadVerb[]): HeadVerb[] {
  return [...new Map([...list].reverse().map((verb) => [verb.word, verb])).values()];
}
