// Sentences of the directory's refusals and of problems in its sheets in Chinese: what is so, and what to do.
import type { DirectoryProblemCode, DirectoryRefusal, DirectoryRefusalCode } from '../directory/refusal.ts';

type Sentences = Readonly<
  Record<DirectoryRefusalCode | DirectoryProblemCode, (facts: DirectoryRefusal['facts']) => string>
>;

export const directoryZh: Sentences = {
  'unit-unknown': ({ unit }) => `没有编号为“${unit}”的单位，请刷新页面后重选。`,
  'post-unknown': ({ post }) => `没有编号为“${post}”的岗位，请刷新页面后重选。`,
  'person-unknown': ({ person }) => `没有编号为“${person}”的人员，请先把此人录入名册。`,
  'day-impossible': ({ day }) => `日历上没有“${day}”这一天，请按 年-月-日 填写，例如 2026-03-01。`,
  'holds-already': ({ person, day }) => `${person}在 ${day} 已任此岗位，无需再办接任。`,
  'holder-since-later': ({ person, day }) =>
    `${person}自 ${day} 起任此岗位；请填写此日之后的日期，或先更正该任职记录。`,
  'post-vacant': ({ day }) => `该岗位在 ${day} 无人在任，无需办理离任。`,
  'unit-gone': ({ unit, day }) => `“${unit}”已于 ${day} 撤并，不能再变动；请对承接单位办理。`,
  'successor-itself': ({ unit }) => `“${unit}”不能并入自身，请另选承接单位。`,
  'successor-gone': ({ unit, day }) => `承接单位“${unit}”已于 ${day} 撤并，请选现有单位。`,
  'unit-name-taken': ({ unit }) => `已有单位使用该名称：“${unit}”。请换一个名称，或办理合并。`,
  'unit-name-missing': () => '请填写单位的全称和简称。',
  'sheet-empty': () => '表中没有内容；第一行应为表头。',
  'sheet-too-long': ({ most }) => `内容超过 ${most} 行，请删去多余的行，或分几次导入。`,
  'head-missing': ({ head }) => `前 10 行中没有“${head}”一列，请补上表头（表头上方可以有标题）。`,
  'head-twice': ({ head }) => `表头“${head}”出现两次，请删去或改名其中一列。`,
  'cell-missing': ({ head }) => `“${head}”未填，请补填，或删去这一行。`,
  'unit-twice': ({ words, first }) => `“${words}”与第${first}行重复，请删去一行，或改用不同的编号、全称、简称。`,
  'unit-kind-unknown': ({ words, known }) => `类别“${words}”无法识别，请从以下选用：${known}。`,
  'superior-unknown': ({ words }) => `上级单位“${words}”不在单位表中，请先补录该单位或更正名称。`,
  'superior-circle': ({ words }) => `以“${words}”为上级会形成循环隶属，请更正上级单位。`,
  'unit-not-found': ({ words }) => `单位“${words}”不在单位表中，或有多个单位与之相符；请填写单位表中的全称或简称。`,
  'duty-unknown': ({ words, known }) => `职责“${words}”无法识别，请从以下选用：${known}。`,
  'duty-differs': ({ title, first, second }) =>
    `岗位“${title}”前面填的是${first}，这里填的是${second}；同一岗位只有一种职责。`,
  'phone-impossible': ({ words }) => `“${words}”不是有效的手机或固定电话号码，请核对位数；没有可留空。`,
  'phone-masked': ({ words }) =>
    `“${words}”是打了星号的号码，与名录中此人的号码不符；请填写完整号码，或留空（留空不改动原号码）。`,
  'date-unreadable': ({ words }) => `日期“${words}”无法识别，请按 年-月-日 填写，例如 2026-03-01。`,
  'dates-reversed': ({ from, until }) => `离任日期 ${until} 应晚于任职日期 ${from}，请核对。`,
  'two-holders': ({ title, first, second }) =>
    `岗位“${title}”同一时间有两人：${first}、${second}。请为前任填写离任日期，或为两人填写不同的岗位名称。`,
  'row-twice': ({ person }) => `${person}的这条任职与前面重复，请删去一行。`,
  'person-without-post': () => '填了任职或离任日期而没有岗位和职责，请补填岗位，或清空日期。',
};
