import type { PublicationAnswer } from '@luoshi/server/api-types';
import type { PublicationWords } from '../words/publication/zh.ts';
import type { YearAccountWords } from '../words/year-account/zh.ts';

type Rule = PublicationAnswer['rules'][number]['rule'];

/** What a rule of clearing is called; headings stand as they are in the report. */
export function ruleName(rule: Rule, words: PublicationWords, { verdicts, classes }: YearAccountWords): string {
  switch (rule.kind) {
    case 'all':
      return words.ruleAll;
    case 'class':
      return classes[rule.class];
    case 'verdict':
      return verdicts[rule.verdict];
    case 'heading':
      return rule.heading;
  }
}
