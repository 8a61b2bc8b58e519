import { describe, expect, it } from 'vitest';
import { draftEn } from './en.ts';
import { draftZh } from './zh.ts';

type Entry = readonly [path: string, word: unknown];

const entries = (words: object, path = ''): Entry[] =>
  Object.entries(words).flatMap(([key, word]): Entry[] =>
    typeof word === 'object' && word !== null ? entries(word, `${path}${key}.`) : [[`${path}${key}`, word]],
  );

describe('the words of the drafted review', () => {
  it('are the same in both languages', () =>
    expect(entries(draftEn).map(([path]) => path)).toEqual(entries(draftZh).map(([path]) => path)));

  it.each(entries(draftEn).filter(([, word]) => typeof word === 'string'))(
    'the English of %s holds no Chinese and is not empty',
    (_, word) => {
      expect(word).toMatch(/\S/);
      expect(word).not.toMatch(/\p{Script=Han}/u);
    },
  );
});
