import { expect, it } from 'vitest';
import type { ReviewDraftStatement } from '../api/contract.ts';
import { numberedDraft } from './numbered-draft.ts';

const statement = (text: string): ReviewDraftStatement => ({ text, verdict: 'kept', lines: [], sources: [] });

it('statements are numbered in the order of the text, as the document’s footnotes are', () => {
  const { all } = numberedDraft({
    opening: statement('开头'),
    parts: [
      { title: '一', done: [statement('甲'), statement('乙')], open: [statement('丙')] },
      { title: '二', done: [], open: [statement('丁')] },
    ],
  });
  expect(all.map(({ number, text }) => `${number}${text}`)).toEqual(['1开头', '2甲', '3乙', '4丙', '5丁']);
});
