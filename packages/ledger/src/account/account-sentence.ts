import { accountEn, accountRulesEn } from '../messages/account-en.ts';
import { accountRulesZh, accountZh } from '../messages/account-zh.ts';
import type { AccountRefusal } from './refusal.ts';
import type { AccountRule } from './rules.ts';

const refusals = { zh: accountZh, en: accountEn } as const;
const rules = { zh: accountRulesZh, en: accountRulesEn } as const;

/** Why two reports give no account, and what to do. */
export const accountSentence = ({ code, facts }: AccountRefusal, language: 'zh' | 'en'): string =>
  refusals[language][code](facts);

/** What the rule that judged a line says. */
export const accountRuleSentence = (rule: AccountRule, language: 'zh' | 'en'): string => rules[language][rule];
