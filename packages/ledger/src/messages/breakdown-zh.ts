// Sentences of the breakdown table in Chinese: refused edits, pasted cells, rows that cannot be issued.
import type { BreakdownRefusal, BreakdownRefusalCode, PasteProblemCode, UnreadyReason } from '../breakdown/refusal.ts';

type Code = BreakdownRefusalCode | PasteProblemCode | UnreadyReason;

export const breakdownZh: Readonly<Record<Code, (facts: BreakdownRefusal['facts']) => string>> = {
  'row-unknown': ({ row }) => `分解表中没有编号为“${row}”的任务，可能已被他人删除或合并，请刷新后重试。`,
  'no-rows': () => '没有选中任务，请先选择一行或多行。',
  'title-missing': () => '任务不能为空，请填写要做的事。',
  'title-too-long': ({ length }) => `任务共 ${length} 字，超过 200 字，请精简或拆分为几项。`,
  'limit-no-day': ({ day }) => `日历上没有“${day}”这一天，请按 年-月-日 填写完成时限，例如 2026-06-30。`,
  'plan-shape': () => '进度计划应为四个季度、十二个月，没有安排的留空。',
  'class-unknown': ({ words }) => `类别“${words}”无法识别，请从指标、项目、任务、民生、改革中选用。`,
  'split-needs-two': () => '拆分至少要写出两项任务。',
  'merge-needs-two': () => '合并至少要选中两项任务。',
  'reason-missing': () => '移出分解表须说明理由，例如“与第12项重复”。',
  'id-taken': ({ row }) => `编号“${row}”已有任务使用，请刷新后重试。`,
  'nothing-to-change': () => '内容与现在相同，无需更改。',
  'table-changed': ({ row }) => `任务“${row}”在此之后又有变动，不能撤销这一步；请直接修改。`,
  'paste-empty': () => '剪贴板中没有表格内容，请在 Excel 或 WPS 中选中单元格复制后再粘贴。',
  'paste-below-table': ({ rows }) => `从这一行起分解表只有 ${rows} 行，粘贴内容多出的行没有位置；请先增加任务。`,
  'paste-right-of-table': ({ columns }) =>
    `从这一列起分解表只有 ${columns} 列，粘贴内容多出的列没有位置；请换一个起点。`,
  'cell-title-missing': () => '任务为空，请填写。',
  'cell-title-too-long': ({ length }) => `任务共 ${length} 字，超过 200 字，请精简。`,
  'cell-class-unknown': ({ words }) => `类别“${words}”无法识别，请填写指标、项目、任务、民生或改革。`,
  'cell-unit-unknown': ({ words }) => `单位“${words}”不在名册中，或有多个单位与之相符；请填写名册中的全称或简称。`,
  'cell-leader-unknown': ({ words }) => `“${words}”不是县领导的职务或姓名，或有多人与之相符；请填写职务。`,
  'cell-target-unreadable': ({ words }) =>
    `量化目标“${words}”无法识别，请写成“名称 数值单位”，例如“粮食总产量 31万吨以上”。`,
  'cell-day-unreadable': ({ words }) => `完成时限“${words}”无法识别，请写成 2026-06-30 或 6月30日。`,
  'title-empty': () => '任务为空，请填写要做的事。',
  'class-none': () => '没有类别，请从指标、项目、任务、民生、改革中选定。',
  'lead-unit-none': () => '没有牵头单位，请选定由谁牵头。',
  'lead-unit-gone': () => '牵头单位已撤并或不在名册中，请改选现有单位。',
  'limit-none': () => '没有完成时限，请填写日期。',
};
