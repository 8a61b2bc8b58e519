// Every word of 下年报告 in Chinese, loaded with its pages and not before. The English file has the same shape.

export const draftZh = {
  title: (government: string, year: number) => `${government}下年报告：${year}年回顾`,
  lead: '只写有来源的：经人核定的、销号核验的、监测到的。点数码看来源。',
  years: '年度',
  noYears: '还没有可以起草的年度。先留存一份政府工作报告，并在“对账”里核定。',
  toAccount: '去对账',
  download: '下载草稿（Word）',
  stated: (stated: number, total: number) => `已写入 ${stated} / ${total} 项`,
  unsupportedCount: (count: number, total: number) => `不能支撑 ${count} / ${total} 项`,
  nothing: '这一年还没有可以写入的内容：请先在“对账”里核定，或等事项销号核验。',
  open: '存在的不足：',
  mark: (number: number) => `来源 ${number}`,
  sources: '来源',
  sourcesOf: (number: number) => `来源 ${number}`,
  choose: '点正文里的数码，来源显示在这里。',
  close: '收起',
  inReport: '在报告中看',
  openMatter: '看事项',
  lines: '对账单序号',
  unsupported: '无法支撑的内容',
  unsupportedLead: '正文没有写。点序号到对账单里核定，或补佐证、补数据。',
  allSupported: '这一年的每一项都有来源。',
  count: (count: number) => `${count} 项`,
  have: '现有',
  stop: { between: '；', end: '。' },
};

/** The shape every language fills. */
export type DraftWords = typeof draftZh;
