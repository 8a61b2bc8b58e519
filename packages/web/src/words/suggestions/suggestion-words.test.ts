import { describe, expect, it } from 'vitest';
import { suggestionsEn } from './en.ts';
import { suggestionsZh } from './zh.ts';

type Entry = readonly [path: string, word: unknown];

function entries(words: object, path = ''): Entry[] {
  return Object.entries(words).flatMap(([key, word]): Entry[] =>
    typeof word === 'object' && word !== null ? entries(word, `${path}${key}.`) : [[`${path}${key}`, word]],
  );
}

describe('the words of suggestions and proposals', () => {
  it('are the same in both languages', () => {
    const paths = (words: object) => entries(words).map(([path]) => path);
    expect(paths(suggestionsEn)).toEqual(paths(suggestionsZh));
  });
  it.each(entries(suggestionsEn).filter(([, word]) => typeof word === 'string'))(
    'the English of %s holds no Chinese and is not empty',
    (_, word) => {
      expect(word).toMatch(/\S/);
      expect(word).not.toMatch(/\p{Script=Han}/u);
    },
  );
  it('name the denominator of a satisfaction rate', () => {
    expect(suggestionsZh.statistics.satisfactionOf(9, 10)).toContain('9/10');
    expect(suggestionsEn.my.toGrade(1)).toBe('1 reply waits for your grade');
  });
});
