// The usual demands of a notice that issues a breakdown table. Numbers are the office's to change (默认，可改).
import type { Requirement } from './breakdown-document.ts';

export interface RequirementSettings {
  /** Days after the notice by which lead units hand in their plan; 默认，可改. */
  readonly planWithinDays: number;
  /** Day of the month by which progress is reported; 默认，可改. */
  readonly reportDay: number;
  /** 督查室's name in the text. */
  readonly office: string;
  /** Contact and telephone; null: left out. */
  readonly contact: string | null;
}

/** Two weeks for the plan, progress by the 25th: what counties most often set; 默认，可改. */
export const DEFAULT_REQUIREMENTS = { planWithinDays: 14, reportDay: 25 } as const;

/** Four demands: who answers, the plan, progress, extension and closing. */
export function standardRequirements({
  planWithinDays,
  reportDay,
  office,
  contact,
}: RequirementSettings): Requirement[] {
  return [
    {
      heading: '压实工作责任',
      text: '各责任领导统筹推进分管领域任务，牵头单位对任务完成负总责，配合单位各负其责。责任落实到岗位，人员变动时由接任者继续承担，不再另行发文。',
    },
    {
      heading: '细化推进计划',
      text: `牵头单位应自本通知印发之日起${planWithinDays}日内，按季度细化进度、措施和成果形式，报${office}备案。`,
    },
    {
      heading: '按时反馈进展',
      text: `牵头单位于每月${reportDay}日前反馈任务进展、存在问题和下步打算，已在督查系统填报的不再重复报送。${contact === null ? '' : `联系人：${contact}。`}`,
    },
    {
      heading: '严格办结销号',
      text: `任务完成后由牵头单位附佐证材料申请办结，经${office}核验后销号。确需延期的，须在时限届满前提出申请，说明原因、进展和拟完成日期。`,
    },
  ];
}
