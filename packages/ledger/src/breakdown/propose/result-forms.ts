// What a work of each class is shown to be done by (成果形式). Defaults that an office edits: 默认，可改.
import type { WorkClass } from '../breakdown-row.ts';

export const resultForms: Readonly<Record<WorkClass, string>> = {
  indicator: '统计部门数据及完成情况说明',
  project: '现场照片、开（竣）工或验收文件',
  task: '完成情况报告及佐证材料',
  livelihood: '验收材料、现场照片、受益名单或台账',
  reform: '改革方案、制度文件及运行情况报告',
};
