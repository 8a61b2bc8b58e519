// Sentences of the review's refusals in Chinese: what happened, to what, and what to do next.
import type { ReviewRefusal, ReviewRefusalCode } from '../review/refusal.ts';

const stateNames: Readonly<Record<string, string>> = {
  proposed: '待核',
  confirmed: '已确认',
  corrected: '已更正',
  rejected: '已驳回',
  added: '人工补录',
};
const kindNames: Readonly<Record<string, string>> = { quantity: '数量', commitment: '承诺', livelihood: '民生实事' };

export const zh: Readonly<Record<ReviewRefusalCode, (facts: ReviewRefusal['facts']) => string>> = {
  'fact-unknown': ({ fact }) => `本报告中没有编号为“${fact}”的条目，请刷新页面后重试。`,
  'span-outside-text': ({ start, end, length }) =>
    `所选位置 ${start}—${end} 为空或不在原文之内（原文共 ${length} 字），请在原文中重新选择。`,
  'stale-version': ({ expected, actual }) =>
    `您看到的是第 ${expected} 步，本报告已由他人核到第 ${actual} 步；请查看变动后再操作。`,
  'nothing-to-change': ({ fact, state }) =>
    `条目“${fact}”已是“${stateNames[state ?? ''] ?? state}”且内容相同，无需再改。`,
  'change-not-for-kind': ({ field, factKind }) =>
    `“${kindNames[factKind ?? ''] ?? factKind}”没有“${field}”这一项，请去掉后再提交。`,
  'value-not-a-number': ({ value }) => `“${value}”不是可以记账的数，请填写数字（绝对值不超过九千万亿）。`,
  'range-reversed': ({ value, upper }) => `区间上限 ${upper} 应大于下限 ${value}，请核对后再填。`,
  'unit-missing': () => '请填写单位，例如：亿元、%、公里。',
  'measure-missing': () => '请填写指标名称：这个数量说的是什么。',
  'date-impossible': ({ date }) => `日历上没有“${date}”这一天，请按 年-月-日 填写，例如 2026-06-30。`,
  'already-there': ({ fact }) => `此处已有同类条目“${fact}”，请直接核对该条目。`,
};
