// The rule that judged a line, in words.
import { accountRuleSentence, type YearLine } from '@luoshi/ledger';

/** Before there is a next report the matters alone tell. */
export const accountRuleText = ({ claim }: YearLine): string =>
  claim === null ? '下一年报告未出，只看事项是否销号。' : accountRuleSentence(claim.rule, 'zh');
