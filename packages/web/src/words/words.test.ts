import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { zh } from './zh.ts';

type Entry = readonly [path: string, word: unknown];

function entries(words: object, path = ''): Entry[] {
  return Object.entries(words).flatMap(([key, word]): Entry[] =>
    typeof word === 'object' && word !== null ? entries(word, `${path}${key}.`) : [[`${path}${key}`, word]],
  );
}

describe('the two languages', () => {
  it('have the same words', () => {
    expect(
      entries(en)
        .map(([path]) => path)
        .sort(),
    ).toEqual(
      entries(zh)
        .map(([path]) => path)
        .sort(),
    );
  });
  it.each(entries(en).filter(([path, word]) => typeof word === 'string' && path !== 'nav.otherLanguage'))(
    'the English of %s holds no Chinese and is not empty',
    (_, word) => {
      expect(word).toMatch(/\S/);
      expect(word).not.toMatch(/\p{Script=Han}/u);
    },
  );
  it.each([
    [zh, '2026年3月25日（周三）'],
    [en, '25 March 2026'],
  ])('write a day out', (words, want) => {
    expect(words.dates.day('2026-03-25')).toBe(want);
  });
});
