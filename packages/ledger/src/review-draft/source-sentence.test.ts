import { expect, it } from 'vitest';
import type { DraftSource } from './review-draft.ts';
import { draftSourceSentence } from './source-sentence.ts';

it.each([
  ['新建公路12公里', '年初报告第3页“新建公路12公里”'],
  ['“三公”经费只减不增', '年初报告第3页“‘三公’经费只减不增”'],
])('the source “%s” is quoted as %s', (words, sentence) => {
  const source = { kind: 'plan', words, passage: { page: 3 } } as unknown as DraftSource;
  expect(draftSourceSentence(source, 'zh')).toBe(sentence);
});
