import { describe, expect, it } from 'vitest';
import { livelihoodEn } from './en.ts';
import { livelihoodZh } from './zh.ts';

type Entry = readonly [path: string, word: unknown];

function entries(words: object, path = ''): Entry[] {
  return Object.entries(words).flatMap(([key, word]): Entry[] =>
    typeof word === 'object' && word !== null ? entries(word, `${path}${key}.`) : [[`${path}${key}`, word]],
  );
}
const paths = (words: object) =>
  entries(words)
    .map(([path]) => path)
    .sort();

describe('the words of livelihood projects', () => {
  it('are the same in both languages', () => expect(paths(livelihoodEn)).toEqual(paths(livelihoodZh)));

  it.each(entries(livelihoodEn).filter(([, word]) => typeof word === 'string'))(
    'the English of %s holds no Chinese and is not empty',
    (_, word) => {
      expect(word).toMatch(/\S/);
      expect(word).not.toMatch(/\p{Script=Han}/u);
    },
  );
});
