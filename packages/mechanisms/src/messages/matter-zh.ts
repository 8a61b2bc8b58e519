import type { MatterRefusal, MatterRefusalCode } from '../kernel/refusal.ts';
import { calendarZh } from './calendar-zh.ts';
import { nameOf } from './names.ts';

/** Sentences of the kernel's refusals in Chinese. */
export const matterZh: Readonly<Record<MatterRefusalCode, (facts: MatterRefusal['facts']) => string>> = {
  'stale-version': () => '在您打开之后，已有其他人办理了这一事项；请看最新情况后再操作。',
  'command-unknown': ({ command }) => `没有“${command}”这一操作，请刷新页面后重试。`,
  'command-not-now': ({ command, state }) =>
    `事项目前处于“${nameOf(state, 'zh')}”，不能“${nameOf(command, 'zh')}”；请按流程先完成前一步。`,
  'not-yours': ({ command, by }) =>
    `只有${nameOf(by, 'zh')}才能“${nameOf(command, 'zh')}”，您的单位或岗位与这一事项不是这种关系；如分工有误，请与督查室联系。`,
  'class-not-meant': ({ command, class: which }) =>
    `“${nameOf(command, 'zh')}”不适用于“${nameOf(which, 'zh')}”；如需适用，请督查室先调整事项类别。`,
  'class-unknown': ({ class: which }) => `没有“${which}”这一事项类别，请从列表中选择。`,
  'field-missing': ({ fieldZh }) => `请填写“${fieldZh}”。`,
  'field-invalid': ({ fieldZh }) => `“${fieldZh}”填写有误，请核对内容、格式和长度。`,
  'field-unknown': ({ field }) => `表单中没有“${field}”一栏，请刷新页面后重新填写。`,
  'date-past': ({ fieldZh }) => `“${fieldZh}”早于今天，请填今天或以后的日期。`,
  'date-coming': ({ fieldZh }) => `“${fieldZh}”晚于今天，请填今天或以前的日期。`,
  'nodes-disordered': ({ fieldZh }) => `“${fieldZh}”须按日期先后排列，且每个日期只能有一个节点。`,
  'nodes-all-passed': () => '没有待反馈的节点；如已全部完成，请申请办结，如有新安排，请先报送节点计划。',
  'evidence-missing': ({ command }) => `“${nameOf(command, 'zh')}”须附佐证材料（照片、文件等），请上传后再提交。`,
  'limit-passed': ({ due }) =>
    `时限（${due}）已过，不能再申请延期；延期须在时限前提出。请抓紧办理，并向督查室说明原因。`,
  'limit-not-later': ({ due }) => `新的时限须晚于现行时限（${due}），请重新填写。`,
  'limit-not-passed': ({ command, due }) =>
    `“${nameOf(command, 'zh')}”须待对方的时限（${due === '' ? '尚未起算' : due}）届满后才能操作；在此之前请等待对方办理。`,
  'limit-too-late': ({ last }) => `延期最晚只能到 ${last}；请填这一天或更早的日期，仍办不完的，请先如实答复。`,
  'same-person': ({ name }) => `${name}参与过这一事项的办理或作出过该决定，须由其他人核查或复核。`,
  'children-open': ({ open }) => `还有 ${open} 项由下级政府承办的事项没有办结，请待其全部办结后再操作。`,
  'slip-waits': ({ number, limit }) => `上一张督查单（${number}）的回复时限（${limit}）还没有到，请到期后再发。`,
  'slip-colour-lower': () => '上一张督查单没有按期回复，下一张的颜色不能低于它。',
  'interview-uncalled': ({ needed, sent }) =>
    Number(needed) === 0
      ? '本事项所定的办法不设约谈；如需设置，请在“系统—办法”中填写约谈的红单张数，对新事项有效。'
      : `连续发出 ${needed} 张红单后才约谈，目前连续 ${sent} 张；请先按程序发督查单。`,
  'no-slip-waits': () => '没有等待回复的督查单。',
  'calendar-missing': calendarZh['calendar-missing'],
  'parameter-invalid': ({ parameter, value }) => `参数“${parameter}”不能取“${value}”，请填允许范围内的值。`,
};
