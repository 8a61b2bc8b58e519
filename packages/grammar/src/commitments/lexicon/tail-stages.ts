// Stage words behind their object (X 建成通车, X 主体完工, X 完成前期) and the milestone they promise.
import type { Milestone } from '../../facts.ts';

export interface TailStage {
  readonly word: string;
  readonly milestone: Milestone;
  /** A noun, a stage only under a verb: 启动 X 前期, 完成 X 主体, 推进 X 创建; never in 经营主体, 水电前期. */
  readonly isNoun: boolean;
}

const NOUNS: Readonly<Partial<Record<Milestone, string>>> = {
  plan: '前期 前期工作 前期手续 前期准备 前期准备工作 前期论证 初步设计 可行性研究 立项 规划选址 可研编制 可研批复',
  main: '主体 主体工程 主体建设 主体结构 主体施工',
  complete: '竣工验收',
  award: '认定 创建 验收 达标验收 国家验收 省级验收 市级验收 评估验收 整体验收 复审 创评 命名 创建工作 申报',
};

const VERBS: Readonly<Partial<Record<Milestone, string>>> = {
  plan: '完成前期 完成前期工作 完成立项 完成前期手续 完成可研 完成可研批复 完成初步设计',
  sign: '早落地 签约落地',
  start:
    '开工 开工建设 动工 动工建设 破土动工 启动 启动建设 启动实施 复工 开建 落地开工 落地建设 全面开工 全面启动 奠基 开钻 早开工 进场施工 开工动建 实质性开工 复工复产 复工建设',
  main: '主体完工 主体竣工 主体封顶 封顶 主体建成 主体工程完工 主体完成 主体工程完成 主体结构封顶 完成主体 完成主体工程 完成主体建设',
  complete:
    '建成 完工 竣工 竣工验收 建设完成 建设完工 改造完成 完成建设 完成改造 贯通 合龙 交工 收官 建成见效 编制完成 完成编制 出台 完成升级改造 完成提标改造 完成智能化改造 完成改造升级 完成建设任务 完成搬迁 收尾 完成治理 全线贯通 建成达效 落成 见成效 完成搬迁安置 全面落成 办结 完成整治',
  operate:
    '投产 投运 投用 投产达效 投产达产 投产见效 达产达效 达产 达效 投入使用 投入运营 投入运行 投入生产 建成投产 建成投用 建成投运 建成使用 建成运行 建成运营 建成通车 竣工投产 竣工投用 竣工通车 竣工投运 通车 通车运营 开通运营 试运行 试生产 试运营 试营业 开业 开业运营 开业营业 开园 开园迎客 开馆 开学 招生 招生运行 招生办学 正式开学 开诊 启用 并网 并网发电 并网运行 通水 通航 通气 通电 交付 交付使用 入住 分房 回迁 上线 上线运行 上线运营 满负荷运营 满负荷运行 开通 开放运营 免费开放 对外开放 蓄水 下闸蓄水 挂牌 揭牌 揭牌运行 挂牌运行 投放市场 下线 商用 首飞 正常运转 验收投用 完工投用 投产运营 发挥效益 投运见效 回迁入住 交房',
  award: '通过验收 挂牌上市 上市 获批 摘牌 入库纳统 获评 得到认定 获得认定 通过认定',
  advance:
    '加快推进 加速推进 有序推进 稳步推进 顺利推进 全面推进 加快建设 加快实施 扎实推进 提速推进 提速建设 取得突破性进展 取得实质性进展 加快南扩 加快北扩 加快东拓 加快西进',
};

export const TAIL_STAGES: readonly TailStage[] = [...stages(NOUNS, true), ...stages(VERBS, false)];

function stages(table: Readonly<Partial<Record<Milestone, string>>>, isNoun: boolean): TailStage[] {
  return Object.entries(table).flatMap(([milestone, words]) =>
    words.split(' ').map((word) => ({ word, milestone: milestone as Milestone, isNoun })),
  );
}
