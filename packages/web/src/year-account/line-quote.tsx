// What a dialog about a line shows of it: the promise, and under it what the next report says.
import type { YearAccountLine } from '../api/contract.ts';
import { claimText, promiseText } from './line-texts.ts';
import { useLanguageInUse } from './use-language-in-use.ts';

export function LineQuote({ line }: { readonly line: YearAccountLine }) {
  const language = useLanguageInUse();
  const { columns } = language.words;
  return (
    <dl className="form-quote line-quote">
      <dt>{columns.promise}</dt>
      <dd lang="zh-CN">{promiseText(line)}</dd>
      <dt>{columns.claim}</dt>
      <dd lang={line.claim?.result == null ? undefined : 'zh-CN'}>{claimText(line, language)}</dd>
    </dl>
  );
}
