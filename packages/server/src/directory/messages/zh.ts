import type { RowFacts, RowProblemCode } from '../row-problem.ts';

/** Sentences about rows of units and people, in Chinese. */
export const zh: Readonly<Record<RowProblemCode, (facts: RowFacts) => string>> = {
  'column-missing': ({ column }) => `表头缺少“${column}”一列，请补上表头后重新导入。`,
  'column-twice': ({ column }) => `表头“${column}”出现了两次，请删去一列后重新导入。`,
  'column-unknown': ({ column }) => `表头“${column}”不是可导入的列，请改名或删去后重新导入。`,
  'unit-missing': ({ row }) => `第 ${row} 行没有写单位；如为合并单元格，请取消合并并逐行填写。`,
  'kind-missing': ({ row }) => `第 ${row} 行的单位是新单位，请填写类型：督查室、部门、乡镇、国有企业或事业单位。`,
  'kind-unknown': ({ row, given }) =>
    `第 ${row} 行的类型“${given}”不对，请填写督查室、部门、乡镇、国有企业或事业单位。`,
  'post-missing': ({ row }) => `第 ${row} 行有人员或职责而没有岗位，请填写岗位。`,
  'duty-missing': ({ row }) => `第 ${row} 行的岗位是新岗位，请填写职责：县领导、第一责任人、管理负责人或承办人。`,
  'duty-unknown': ({ row, given }) =>
    `第 ${row} 行的职责“${given}”不对，请填写县领导、第一责任人、管理负责人或承办人。`,
  'date-malformed': ({ row, given }) => `第 ${row} 行的任职日期“${given}”不是日期，请写成 2026-03-01 的样子。`,
  'cell-formula': ({ row, column, given }) => `第 ${row} 行“${column}”是公式（${given}），请改为数值后重新导入。`,
};
