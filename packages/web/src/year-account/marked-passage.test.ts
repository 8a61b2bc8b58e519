import { describe, expect, it } from 'vitest';
import { unmark } from '../testing/marked-reading.ts';
import { markedPassage } from './marked-passage.ts';

/** `⟦⟧` marks the sentence and, inside it, the words said. */
const cases: { name: string; text: string; want: string }[] = [
  { name: 'in the middle', text: '前文。⟦全年⟦新建学校3所⟧，投用。⟧后文', want: '全年[新建学校3所]，投用。' },
  { name: 'over a line end', text: '⟦全年⟦新建学\n  校3所⟧，投用。⟧', want: '全年[新建学校3所]，投用。' },
  { name: 'the second of two equal runs', text: '⟦修路3条，另⟦修路3条⟧。⟧', want: '修路3条，另[修路3条]。' },
  { name: 'the first of two equal runs', text: '⟦⟦修路3条⟧，另修路3条。⟧', want: '[修路3条]，另修路3条。' },
];

describe('the words of a promise in its sentence', () => {
  it.each(cases)('are marked $name', ({ text: marked, want }) => {
    const { text, spans } = unmark(marked);
    const [sentence, words] = spans as [{ start: number; end: number }, { start: number; end: number }];
    const passage = { ...sentence, text: text.slice(sentence.start, sentence.end).replace(/\s/g, ''), page: 2 };
    const cut = markedPassage(passage, { ...words, text: text.slice(words.start, words.end) });
    expect(`${cut.before}[${cut.marked}]${cut.after}`).toBe(want);
  });

  it('that do not stand there are not marked by guess', () => {
    const passage = { start: 0, end: 6, text: '新建学校3所', page: null };
    expect(markedPassage(passage, { start: 0, end: 4, text: '新建医院' })).toEqual({
      before: '新建学校3所',
      marked: '',
      after: '',
    });
  });
});
