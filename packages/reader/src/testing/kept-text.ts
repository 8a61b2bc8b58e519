// What a reading leaves for the sentences.
import { isRefusal } from '../refusal.ts';
import type { Refusal, SourceText } from '../source.ts';
import { squeeze } from './report.ts';

/** The text without its omitted runs. */
export function keptText({ text, omitted }: Pick<SourceText, 'text' | 'omitted'>): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of omitted) {
    kept += text.slice(at, start);
    at = end;
  }
  return kept + text.slice(at);
}

/** The kept text without white space. */
export function keptSqueezed(source: Pick<SourceText, 'text' | 'omitted'>): string {
  return squeeze(keptText(source));
}

/** Paragraphs as the omitted runs leave them: wrapped lines are joined. */
export function keptParagraphs(source: Pick<SourceText, 'text' | 'omitted'>): string[] {
  return keptText(source)
    .split('\n')
    .map(squeeze)
    .filter((line) => line !== '');
}

/** The reading itself; a refusal fails the test with its code. */
export function mustRead(outcome: SourceText | Refusal): SourceText {
  if (isRefusal(outcome)) throw new Error(`refused: ${outcome.code}`);
  return outcome;
}
