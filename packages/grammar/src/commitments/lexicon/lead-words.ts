// Words that may stand before the verb and change nothing in what is promised: adverbs of manner, modals, time words,
// and the verbs that only push another one (推动 X 开工).

/** 全力, 加快, 力争 …: how, how firmly, how wide. */
export const LEAD_WORDS = [
  '今年 本年 年内 全年 当年 明年 来年 新的一年 一年内',
  '力争 争取 确保 保证 力保 力促 务必 必须 要 拟 将 计划 预计 至少 不少于 共 总共 累计 再 又 还 并 且 同时 同步 其中 即 也 新 已',
  '积极 稳步 扎实 全力 全面 着力 大力 奋力 努力 聚力 合力 倾力 尽快 抓紧 加紧 抓实 尽早 早日 加速 快速 高效 高质量 高标准 高水平 高品质 高能级 高起点 高位 提速',
  '持续 继续 接续 进一步 不断 深入 纵深 有序 有力 有效 稳妥 统筹 系统 科学 精心 切实 认真 坚决 坚持 重点 优先 率先 强力 集中 精准 规范 依法 分步 分领域 分行业 分区域 分类 分批 分期 逐步 因地制宜 常态化 滚动 协同 多措并举 千方百计 不折不扣 保质保量 按时 按期 如期 顺利 正式 基本 全部 全线 广泛 组织 牵头 主动 成功 适时 择机 同步 实质性 更好 更大力度 扎扎实实',
  '通过 把 对 将 由 使 让 为 围绕 依托 借助 利用',
  '助推 助力 支持 保障 鼓励 引导 指导 督促 协调 配合 促成 促进 带动 力推 大力支持 服务保障',
  '部区 部省 省部 央地 校地',
  '和 与 及 、 并 暨 或',
].flatMap((line) => line.split(' '));

/** Before the stage word at a clause's end: 全面开工, 如期建成, 年底前投产. */
export const TAIL_LEAD_WORDS = [
  '全面 全部 全线 基本 正式 如期 按期 按时 顺利 早日 尽快 尽早 抓紧 加快 加速 有序 稳步 扎实 持续 同步 陆续 相继 提前 年内 实现 力争 确保 争取 能够 通过 达到 具备条件 条件 并 且 和 与 、 早 快 即将 整体 实质性 满负荷 全容量 高标准 高质量 成功 率先 首批 部分 投资 要 将 到 得到 取得 省级 市级 国家级 国家 予以 完成 进行 就 可 均 和',
].flatMap((line) => line.split(' '));
