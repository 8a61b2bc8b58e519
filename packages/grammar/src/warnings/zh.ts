// Chinese sentences: what was not found, and what the person can do next.
import type { WarningCode } from './codes.ts';

export const zh: Readonly<Record<WarningCode, string>> = {
  'not-a-report': '文中没有政府工作报告的特征（称谓、会议、回顾、目标等），请核对是否选错了文件。',
  'no-headings': '没有找到“工作回顾”“工作安排”等标题，已按语句区分过去与将来，请核对各部分的起止。',
  'jurisdiction-unknown': '没有找到报告所属的政府，请手工填写行政区划名称。',
  'date-unknown': '报告开头没有作报告的日期，请手工填写。',
  'year-unknown': '没有找到报告所回顾和所安排的年度，请手工填写。',
};
