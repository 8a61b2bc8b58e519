// Words around an amount that belong neither to it nor to what it measures.

/** Verbs before what is measured or before the amount: 新增, 转移, 争取. */
export const MEASURE_VERBS =
  '推动 推进 新增 净增 新培育 培育 新发展 孵化 孵化创办 创办 争取 争取到 转移 引进 完成 发放 筹集 落实 安排 投放 增加 减少 压减 压缩 降低 提升 提高 带动 塑造 整合组建 吸纳 帮助 帮扶 投入 使用 拨付 化解 盘活 出让 收储 新登记 新认定 新入库 新建 改造 达到 突破 超过 确保完成 实现 谋划 储备 包装 招引 签约 其中 每年 每个 全县 全市 全区 全省 全镇 我县 我市 我区 我省'.split(
    ' ',
  );

/** Between what is measured and its amount. */
export const REACH_WORDS =
  '达到 达 增长 突破 超过 超 不低于 不少于 不超过 不高于 不小于 稳定在 保持在 控制在 稳居 提高到 提升到 提升至 提高至 提高 提升 增加到 增至 增加 降至 降到 降低 下降 上升 压减到 压减至 净增 至少 完成 力争 确保 实现 均 都 分别 各 为 在 约 近 超额完成 总体 总体达到 同比 同比增长 年均增长 比上年 较上年 保持 稳定 以上 左右 新增 累计 将 再 要 的 到 至 ， 、 和 基本 全部 比 同 与 动态清零 稳定达标 全覆盖 动态 清零 达规入统 高于 与经济增长同步 与经济增长基本同步 基本同步 同步 与经济增长 高于经济增长水平 高于经济增长'.split(
    ' ',
  );
