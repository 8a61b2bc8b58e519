import { describe, expect, it } from 'vitest';
import { indicatorsEn } from './en.ts';
import { indicatorsZh } from './zh.ts';

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

describe('the words of the indicators', () => {
  it('are the same in both languages', () => expect(paths(indicatorsEn)).toEqual(paths(indicatorsZh)));
  it.each(entries(indicatorsEn).filter(([, word]) => typeof word === 'string'))(
    'the English of %s holds no Chinese and is not empty',
    (_, word) => {
      expect(word).toMatch(/\S/);
      expect(word).not.toMatch(/\p{Script=Han}/u);
    },
  );
  it('name one denominator and its parts', () => {
    expect(indicatorsZh.counts(12, 8, 2, 2)).toBe('12 个指标：8 个达到时序，2 个滞后，2 个暂无数据');
    expect(indicatorsEn.counts(1, 1, 0, 0)).toBe('1 indicator: 1 on pace, 0 behind, 0 without data');
  });
});
