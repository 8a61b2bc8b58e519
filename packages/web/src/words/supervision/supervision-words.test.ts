import { describe, expect, it } from 'vitest';
import { supervisionEn } from './en.ts';
import { supervisionZh } from './zh.ts';

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

describe('the words of supervision', () => {
  it('are the same in both languages', () => {
    expect(paths(supervisionEn)).toEqual(paths(supervisionZh));
  });
  it.each(entries(supervisionEn).filter(([, word]) => typeof word === 'string'))(
    'the English of %s holds no Chinese',
    (_, word) => {
      expect(word).not.toMatch(/\p{Script=Han}/u);
    },
  );
  it.each([
    [supervisionZh, /3月25日（周三）/],
    [supervisionEn, /25 Mar/],
  ])('a day is written out', (words, want) => {
    expect(words.dates.day('2026-03-25')).toMatch(want);
  });
  it('an instant is told by the clock in China', () => {
    expect(supervisionZh.dates.time('2026-03-25T16:30:00Z')).toMatch(/3月26日 00:30/);
    expect(supervisionEn.dates.time('2026-03-25T16:30:00Z')).toMatch(/26 Mar.*00:30/);
  });
});
