import { expect, it } from 'vitest';
import { foldedForSearch, sentencesOf } from './sentences.ts';

const wordsOf = (text: string, omitted: Parameters<typeof sentencesOf>[0]['omitted'] = []) =>
  sentencesOf({ text, omitted }).map(({ words }) => words);

it.each([
  { text: '修路。架桥！', words: ['修路。', '架桥！'] },
  { text: '标题\n修 路；架桥', words: ['标题', '修路；', '架桥'] },
  { text: '\n \n', words: [] },
  { text: '', words: [] },
])('cuts $text', ({ text, words }) => expect(wordsOf(text)).toEqual(words));

it('joins a sentence over a page break whose number and line ends the reader kept out', () => {
  const text = '新修\n3\n公路。';
  expect(wordsOf(text, [{ start: 2, end: 5, why: 'page-number' }])).toEqual(['新修公路。']);
});

it('joins the lines of a hard-wrapped text, and not its headings', () => {
  const text = [
    '（一）建好路网',
    '今年新修旅游公路三十公里并开工',
    '建设青河大桥和配套停车场各一座',
    '。完成河道治理。',
    '二、其他',
  ].join('\n');
  expect(wordsOf(text)).toEqual([
    '（一）建好路网',
    '今年新修旅游公路三十公里并开工建设青河大桥和配套停车场各一座。',
    '完成河道治理。',
    '二、其他',
  ]);
});

it('joins a hard-wrapped sentence over the page number between its lines', () => {
  const text = '今年新修旅游公路三十公里并开工\n— 3 —\n建设青河大桥和配套停车场各一座。';
  const start = text.indexOf('—');
  expect(wordsOf(text, [{ start, end: start + 5, why: 'page-number' }])).toEqual([
    '今年新修旅游公路三十公里并开工建设青河大桥和配套停车场各一座。',
  ]);
});

it('cuts a text without full stops so that no sentence grows without end', () => {
  const sentences = sentencesOf({ text: '路'.repeat(100_000), omitted: [] });
  expect(Math.max(...sentences.map(({ words }) => words.length))).toBeLessThanOrEqual(2_001);
  expect(sentences.map(({ words }) => words).join('')).toHaveLength(100_000);
});

it('places each sentence on its first and behind its last letter', () => {
  const text = ' 修路。 架桥。';
  expect(sentencesOf({ text, omitted: [] }).map(({ start, end }) => text.slice(start, end))).toEqual([
    '修路。',
    '架桥。',
  ]);
});

it('finds full width by half width and capital by small letters', () => {
  expect(foldedForSearch('ＧＤＰ 增长６％')).toBe('gdp增长6%');
});
