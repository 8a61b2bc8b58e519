// Which fields each slip shows, in order, and who signs below.
import { officialDate } from '../official/official-date.ts';
import type { SlipDocument } from './slip-document.ts';

/** A line of the table: a label and what was written, or a place to write (`blank`). */
export type SlipField =
  | { readonly kind: 'written'; readonly label: string; readonly text: string }
  | { readonly kind: 'blank'; readonly label: string; readonly foot: string };

function written(label: string, text: string): SlipField {
  return { kind: 'written', label, text };
}

/** A place for handwriting with who signs and the date below it. */
function blank(label: string, signer: string): SlipField {
  return { kind: 'blank', label, foot: `${signer}：　　　　　　　　　年　　月　　日` };
}

/** Empty where no day was set for the matter itself: its mechanism then says until when. */
const limitText = (limit: string): string => (limit === '' ? '按办法规定的时限' : officialDate(limit));

const receipt = blank('签收', '签收人');

/** The fields of one slip. Dates as 2026年3月5日; units in the order given. */
export function slipFields(slip: SlipDocument): SlipField[] {
  const matter = slip.matterNumber === null ? [] : [written('事项编号', slip.matterNumber)];
  return [...matter, written('任务', slip.task), ...ownFields(slip)];
}

function ownFields(slip: SlipDocument): SlipField[] {
  switch (slip.kind) {
    case 'task-notice':
      return [
        written('任务来源', slip.instruction),
        written('牵头单位', slip.leadUnit),
        written('配合单位', slip.coUnits.join('、') || '无'),
        written('完成时限', limitText(slip.limit)),
        written('拟办意见', slip.handling),
        written('联系人', slip.contact),
        blank('领导批示', '签字'),
        receipt,
      ];
    case 'follow-up':
      return [
        written('督查方式', slip.method),
        written('督查发现', slip.finding),
        written('存在差距', slip.gap),
        written('整改要求', slip.demand),
        written('整改时限', limitText(slip.limit)),
        blank('督查人员', '签字'),
        receipt,
      ];
    case 'conclusion':
      return [
        written('督查对象', slip.object),
        written('督查依据', slip.basis),
        written('督查内容', slip.content),
        written('督查方式', slip.method),
        written('督查时间', slip.period),
        written('督查组', slip.team),
        written('督查结论', slip.conclusion),
        written('整改要求', slip.demand || '无'),
        ...(slip.limit === '' ? [] : [written('整改时限', officialDate(slip.limit))]),
        written('复核', `对本结论有异议的，可自收到之日起${slip.reviewDays}日内申请复核。`),
        blank('签发', '签字'),
        receipt,
      ];
    case 'coordination':
      return [
        written('制约问题', slip.obstacle),
        written('涉及单位', slip.unitsConcerned.join('、')),
        written('协调领导', slip.leader),
        written('办结时限', limitText(slip.limit)),
        slip.result === null ? blank('协调结果', '协调领导签字') : written('协调结果', slip.result),
        receipt,
      ];
    case 'closing':
      return [
        written('牵头单位', slip.leadUnit),
        written('完成时限', limitText(slip.limit)),
        written('办结日期', officialDate(slip.closedOn)),
        written('办理结果', slip.result),
        written('佐证材料', slip.evidence.map((name, i) => `${i + 1}. ${name}`).join('\n')),
        written('核验', `${slip.verifiedBy}，${officialDate(slip.verifiedOn)}`),
        written('评定等次', slip.rating),
        blank('审签', '督查室负责人'),
      ];
    case 'blue':
    case 'orange':
    case 'red':
      return [
        written('牵头单位', slip.leadUnit),
        written('原定时限', limitText(slip.originalLimit)),
        written('发单事由', slip.reason),
        written('办理要求', slip.demand),
        written('反馈时限', limitText(slip.limit)),
        blank('签发', '签字'),
        receipt,
      ];
    case 'interview':
      return [
        written('被约谈单位', slip.leadUnit),
        written('约谈依据', `红色督办单：${slip.redSlips.join('、')}`),
        written('约谈日期', officialDate(slip.heldOn)),
        written('约谈人', slip.interviewers),
        written('被约谈人', slip.interviewed),
        written('约谈事由', slip.reason),
        written('约谈要求', slip.demand),
        written('书面报告时限', limitText(slip.limit)),
        blank('约谈人签字', '签字'),
        blank('被约谈人签字', '签字'),
      ];
  }
}
