// The rule that judged a line, in words.
import { accountRuleSentence, type YearLine } from '@luoshi/ledger';

/** Before there is a next report a measured figure tells, else the matters alone. */
export function accountRuleText({ claim, evidence }: YearLine): string {
  const rule = claim?.rule ?? evidence.measured?.rule;
  return rule === undefined ? '下一年报告未出，只看事项是否销号。' : accountRuleSentence(rule, 'zh');
}
