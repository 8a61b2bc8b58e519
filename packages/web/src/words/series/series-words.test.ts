import { describe, expect, it } from 'vitest';
import { seriesEn } from './en.ts';
import { seriesZh } from './zh.ts';

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

describe('the words of years and governments', () => {
  it('are the same in both languages', () => expect(paths(seriesEn)).toEqual(paths(seriesZh)));
  it.each(entries(seriesEn).filter(([, word]) => typeof word === 'string'))(
    'the English of %s holds no Chinese and is not empty',
    (_, word) => {
      expect(word).toMatch(/\S/);
      expect(word).not.toMatch(/\p{Script=Han}/u);
    },
  );
  it('count in the singular where there is one', () => {
    expect(seriesEn.span('Lanxi', 2024, 2026, 1)).toBe(
      'Lanxi: 2024–2026; 1 year has both reports and can be accounted for.',
    );
    expect(seriesEn.governmentsOf(2025, 1)).toBe('2025: 1 government has reports.');
  });
});
