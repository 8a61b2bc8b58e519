// The sheet in which many suggestions are registered: its heads, and a line that shows how they are filled in.

/** Heads in order; those with * have to be filled in. */
export const templateHeads = [
  '类别*',
  '届次会议*',
  '编号*',
  '标题*',
  '内容*',
  '提出人*',
  '代表团（界别）',
  '收到日期*',
  '领域',
  '主办单位*',
  '会办单位',
] as const;

const example =
  '大会建议,第一次会议,1,关于……的建议,案由、分析、建议,张某、李某,某代表团,2026-02-06,交通,交通局,财政局、公安局';

/** CSV with a byte order mark, which Excel asks for. */
export const templateCsv = `\ufeff${templateHeads.join(',')}\r\n${example}\r\n`;
