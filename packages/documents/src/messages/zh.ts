// Sentences of this package in Chinese: what happened, to what, and what to do next.
import type { Problem, ProblemCode } from '../import/problem.ts';
import type { DocumentsRefusalCode, Facts } from './refusal.ts';
import { mebibytes, shown } from './shown.ts';

/** What each language provides. */
export interface DocumentsMessages {
  readonly refusals: Readonly<Record<DocumentsRefusalCode, (facts: Facts) => string>>;
  readonly problems: Readonly<Record<ProblemCode, (facts: Facts) => string>>;
  /** Place in front of a problem. */
  readonly place: (problem: Problem) => string;
}

const meant = ({ suggestions }: Facts) =>
  suggestions ? `是否为：${suggestions}？` : '请先在单位名录中登记，或改为名录中的名称。';

export const zh: DocumentsMessages = {
  refusals: {
    'file-too-large': ({ bytes, maxBytes }) =>
      `文件有 ${mebibytes(bytes)} MB，超过 ${mebibytes(maxBytes)} MB 的上限，请删去图片和无关工作表后再上传。`,
    'file-not-xlsx': () => '这不是 Excel 工作簿（.xlsx），请用 Excel 或 WPS 另存为“.xlsx”后再上传。',
    'file-old-or-encrypted': () => '这是旧版 .xls 文件或加了密码的工作簿，请去掉密码并另存为“.xlsx”后再上传。',
    'file-damaged': () => '文件已损坏，无法读取，请用 Excel 或 WPS 打开后另存一份再上传。',
    'file-expands-too-far': ({ maxMegabytes }) =>
      `文件解压后超过 ${maxMegabytes} MB，已停止读取，请删去多余内容后再上传。`,
    'too-many-sheets': ({ sheets, maxSheets }) =>
      `工作簿有 ${sheets} 个工作表，最多读取 ${maxSheets} 个，请删去无关工作表。`,
    'too-many-rows': ({ sheet, row, maxRows }) =>
      `工作表“${shown(sheet)}”第 ${row} 行仍有内容，最多读取 ${maxRows} 行，请删去下方多余内容。`,
    'too-many-columns': ({ sheet, column, maxColumns }) =>
      `工作表“${shown(sheet)}”第 ${column} 列仍有内容，最多读取 ${maxColumns} 列，请删去右侧多余内容。`,
    'too-many-cells': ({ maxCells }) => `工作簿中有内容的单元格超过 ${maxCells} 个，请删去无关内容。`,
    'workbook-empty': () => '工作簿里没有内容，请选择填好的表格。',
    'sheet-missing': ({ sheets }) =>
      `没有找到任务分解表：工作表中须有“任务”“牵头单位”等表头。现有工作表：${shown(sheets)}。请在导出的表格上修改后再上传。`,
    'counts-do-not-add-up': ({ unit, open, lights }) =>
      `“${shown(unit)}”未办结 ${open} 项，而绿、黄、红灯合计 ${lights} 项，两者应相等且均为非负整数，请核对后再生成通报。`,
  },
  problems: {
    'column-missing': ({ head }) => `缺少“${head}”一列，该栏内容保持不变；如需修改请补上表头。`,
    'table-twice': ({ read }) =>
      `这张工作表也是任务分解表，没有读取；读取的是“${shown(read)}”。请把不用的一张删去或隐藏后再上传。`,
    'merged-cells': ({ range }) => `${range} 为合并单元格，其中内容未读取，请取消合并后逐格填写。`,
    'formula-cell': ({ value }) => `单元格为公式（当前结果“${shown(value)}”），未读取，请粘贴为数值。`,
    'error-cell': ({ value }) => `单元格为错误值 ${shown(value)}，未读取，请改为实际内容。`,
    'unit-unknown': (facts) => `单位名录中没有“${shown(facts.value)}”。${meant(facts)}`,
    'unit-ambiguous': ({ value, names }) => `简称“${shown(value)}”对应多个单位（${names}），请写全称。`,
    'units-too-many': ({ value }) => `“${shown(value)}”写了多个单位，此栏只能写一个，其余请写入“配合单位”。`,
    'leader-unknown': ({ value, suggestions }) =>
      `名录中没有责任领导“${shown(value)}”。${suggestions ? `是否为：${suggestions}？` : '请先在名录中登记岗位，或改写为名录中的职务。'}`,
    'leader-ambiguous': ({ value, names }) => `“${shown(value)}”对应多个岗位（${names}），请写“职务（姓名）”。`,
    'class-unknown': ({ value }) => `类别“${shown(value)}”不在指标、项目、任务、民生、改革之中，请改为其中一类。`,
    'date-bad': ({ value }) => `“${shown(value)}”不是可以读取的日期，请写成 2026-10-31 的形式。`,
    'number-bad': ({ value }) => `序号“${shown(value)}”不是从1起的整数，请改正。`,
    'number-twice': ({ value, firstRow }) => `序号 ${value} 与第 ${firstRow} 行重复，请改正。`,
    'target-bad': ({ value }) =>
      `量化目标“${shown(value)}”须每行写明名称、数和计量单位，如“新修步道20—30公里”；不能量化的请写入“任务”栏。`,
    'title-missing': () => '“任务”为空，请填写；要删除任务请整行删除。',
    'id-twice': ({ value, firstRow }) =>
      `行标识“${shown(value)}”与第 ${firstRow} 行重复，本行未读取；新增任务请将行标识留空。`,
    'id-unknown': ({ value }) =>
      `现行分解表中没有行标识“${shown(value)}”，已按序号和任务查找；新增任务请将行标识留空。`,
  },
  place: ({ sheet, row, column }) => `工作表“${shown(sheet)}”第 ${row} 行${column === null ? '' : ` ${column} 列`}：`,
};
