// The paragraphs above the account table: every count over the one denominator, which is printed.
import { type EvidenceStanding, verdicts, verdictWords, type YearAccount } from '@luoshi/ledger';
import { shareText } from '../bulletin/bulletin-text.ts';

/** How many of each verdict, how many ruled on, how many proved; nothing is left out of the sum. */
export function accountSummary({ year, total, counts, states, lines, next }: YearAccount): readonly string[] {
  const parts = verdicts.map(
    (verdict) => `${verdictWords.zh[verdict]}${counts[verdict]}项（${shareText(counts[verdict], total)}）`,
  );
  const standing = (of: EvidenceStanding) => lines.filter(({ evidence }) => evidence.standing === of).length;
  const works = [
    `已销号并经核验的${standing('proven')}项`,
    ...(standing('running') > 0 ? [`办理中的${standing('running')}项`] : []),
    ...(standing('withdrawn') > 0 ? [`已撤项的${standing('withdrawn')}项`] : []),
    `未立项的${standing('none')}项`,
  ];
  const measured = lines.filter(({ evidence }) => evidence.measured !== undefined).length;
  const late = lines.filter(({ schedule }) => schedule.standing === 'late' || schedule.standing === 'overdue').length;
  return [
    `${year}年《政府工作报告》确定的承诺事项共${total}项，以下均以${total}项为基数。其中：${parts.join('、')}。`,
    `经人核定的${states.confirmed + states.overruled}项（确认${states.confirmed}项、改判${states.overruled}项），待核定的${states.proposed}项；待核定的结论由系统比对两年报告提出，标“拟”，仅供参考。`,
    `对应事项${works.join('，')}；${measured === 0 ? '' : `有指标监测数佐证的${measured}项；`}超过时限的${late}项。${next === null ? '下一年报告未出，“完成情况”一栏暂缺。' : ''}`,
  ];
}
