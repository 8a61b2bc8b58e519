// Words around an amount that are not part of what it measures.

/** Verbs and adverbs that stand between a measure and its amount, stripped from the measure's end. */
const VALUE_WORDS =
  '完成了 完成 达到了 达到 达成 达 实现 增长率达 增长 增加到 增加至 增加了 增加 净增加 净增 新增 提高到 提高至 提高 提升到 提升至 提升 上升到 上升至 上升 下降到 下降至 下降为 下降 降低到 降低至 降低 降至 降到 减少到 减少至 减少 压减到 压减至 压减 压缩到 压缩至 压缩 缩减 缩短至 缩短到 缩短 节约 节省 回落 收窄 下滑 攀升至 攀升到 突破 突破了 超过 超出 超 逾 高于 低于 多于 少于 小于 大于 接近 约为 约 近 将近 大约 稳定在 保持在 控制在 维持在 稳定 保持 控制 不少于 不低于 不超过 不高于 不多于 不小于 不得低于 至少 最多 最少 发展到 发展至 扩大到 扩大至 增至 升至 升到 跃升至 跃居 累计达 累计 总计 合计 共计 共有 共 计 有 为 是 达标 到 至 在 了 的 由 从 自 同比 同比增 环比 比上年 较上年 比去年 较去年 比年初 较年初 年均 平均 均 分别 各 总体 全部 预计 预期 首次 首次突破 再次 力争 确保 努力 争取到 就 已 已经 将 可 仅 只 左右 目标 预期目标 全年 当年 实际 稳居 居 位居 排名 排 名列 列 位列 居于 进入 跻身 挺进 在 全国 全省 全市 全县 全区 全州 翻 争取 较 比 增 降 涨 上涨 涨至 下调 上调 翻了 高达 多达 也 还 又 占到 突破到 满足 获 获得 取得 荣获 实施 落实 涉及 惠及 : ： ， 、 （ “ ——'.split(
    ' ',
  );

/** Words before a measure that are not part of it, stripped from its start. */
const LEADING_WORDS =
  '、 ， 和 及 与 以及 并 且 其中 同时 此外 另外 全年 全县 全市 全区 全省 全国 全州 全旗 我县 我市 我区 我省 我州 今年 去年 上年 年内 当年 本年度 到年底 年底前 年底 力争 确保 努力 争取使 使 让 把 将 要 预计 累计 共 推动 推进 推动实现 促进 促使 带动 实现 保持 有效 坚决 全力 着力 进一步 继续 持续 不断 先后 成功 先后有 已有 共有 有 已 新的 顺利 圆满 超额 提前 全面 基本 再 还 又 也 分别 至少 重点 预期 年均 “ 五年来 五年 过去五年 一年来 近年来 目前 截至目前 截至 力促 全力推动 全力推进 积极推动 通过 对 为 从 由 在 了 的 完成 达到 建成 建设 新建 改建 扩建 改造 实施 开展 组织 举办 培育 创建 打造 发放 争取 争取到 落实 引进 组建 设立 拿出 投入 筹集 安排 下达 发挥 充分发挥 办理 办好 承诺 承诺的 制定 出台 抓好 加快 加快推进 加快建设 稳步推进 大力推进 统筹推进 协调 新增 提供'.split(
    ' ',
  );

const VALUE_ENDINGS = byLastChar(VALUE_WORDS);
const LEADS = byFirstChar(LEADING_WORDS);

/** `text` without the words of value at its end: 一般公共预算收入完成 → 一般公共预算收入. */
export function stripValueWords(text: string): string {
  let end = text.length;
  for (;;) {
    const word = (VALUE_ENDINGS.get(text[end - 1] as string) ?? []).find((ending) => text.endsWith(ending, end));
    if (word === undefined) break;
    end -= word.length;
  }
  return text.slice(0, end);
}

/** How many characters of leading words `text` begins with; `keep` of them are never taken. */
export function leadingLength(text: string): number {
  let start = 0;
  for (;;) {
    const year = /^(?:到|至|截至)?\d{4}年(?:底|末)?/.exec(text.slice(start, start + 9));
    const word = year?.[0] ?? (LEADS.get(text[start] as string) ?? []).find((lead) => text.startsWith(lead, start));
    if (word === undefined || start + word.length >= text.length) break;
    start += word.length;
  }
  return start;
}

function byLastChar(words: readonly string[]): Map<string, string[]> {
  return grouped(words, (word) => word[word.length - 1] as string);
}

function byFirstChar(words: readonly string[]): Map<string, string[]> {
  return grouped(words, (word) => word[0] as string);
}

function grouped(words: readonly string[], keyOf: (word: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) groups.set(keyOf(word), [...(groups.get(keyOf(word)) ?? []), word]);
  for (const group of groups.values()) group.sort((a, b) => b.length - a.length);
  return groups;
}

/** A project or firm of this kind, not a thing told of it: 开工项目, 上市公司. */
const AS_MODIFIER = '(?!项目|企业|公司|工程|面积|仪式|总额|金额|资金|合同)';

/** Where a noun behind an amount ends because something is told of it: 63个项目|落地开工. */
export const TOLD_OF = new RegExp(
  `(?:(?:开工|签约|投产|竣工|完工|落地|上市|挂牌|建成|投用|投运|通车|开业|入库|获评|入选|完成|复工)${AS_MODIFIER}|进展|投入(?!品)|正式|全部|如期|顺利|按期|相继|陆续|先后|分别|实现|达到|获得|荣获|入榜|被|纳入|列入|得到|交付|封顶|并网|开放|贯通|用于|惠及|拉动|扭亏|总投资|排名|位居|位列|占(?!地)|办结|销号|稳步|有序|加快|均(?!衡)|已|同比|倍增|让群众|让百姓|动工|奠基|落户|满负荷|共计|居全)`,
);

/** Words that begin what is told, never a noun: 投资2.14亿元|实施26个项目. */
export const BEGINS_TELLING = new RegExp(
  `^(?:${TOLD_OF.source}|实施|推进|推动|促进|带动|支持|解决|受益|进行|开展|完善|增长|新增|净增|总量|增加|提高|下降|减少|保持|打造(?!工程)|建设(?!用地|项目|工程|资金)|创建|发展(?!资金|项目|基金)|成为|消除|落实|参与|参加|享受|接受|累计|正在|将|关停|搬迁(?!项目|工程|户)|拆除|使|为(?!民)|对(?!外)|以(?!工)|向|有(?!机|色)|在(?!建|校|册|编)|到(?!位)|从(?!业)|由|与|较|比|率先|成功|因|助力|确保|满足|巩固|就业(?!岗位|人数|资金)|脱贫(?!户|人口|劳动力|村|群众)|搬入|入住|分房|通过|建立|构建|改善|设立|开通|全面|基本(?!农田|公共|医)|启动|运营|运行|改造|治理|修复|整治|提升|优化|是|和|及|或|用于|投向|扶持|补贴|奖励|购置|购买|覆盖|辐射|涵盖|涉及|占|我们|共|其中|以及|年均)`,
);
